import type { Page } from '@playwright/test'
import { PROCEDURE_STATES, procedureWords, STANDING_WORDS } from '#shared/wording/screens/circular-procedures.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { CHOICE_LABELS, voteWords, WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { button, checkbox, chooseFilesButton, link, radio, section, select, textbox, title } from './controls.ts'

/** A running or ended Umlauf with its table of members. */
export function procedurePage(page: Page) {
  const members = section(page, procedureWords.members)
  const tally = section(page, procedureWords.tally)
  return {
    words: procedureWords,
    standings: STANDING_WORDS,
    votes: voteWords,
    title: title(page),
    state: (state: keyof typeof PROCEDURE_STATES) =>
      page.getByRole('main').getByText(PROCEDURE_STATES[state], { exact: true }).first(),
    tally,
    asTable: tally.getByText(kitWords.asTable),
    recordSending: (member: string) => button(members.getByRole('row').filter({ hasText: member }), procedureWords.recordSending),
    saveSending: button(page, procedureWords.saveSending),
    showInterim: page.getByRole('switch', { name: procedureWords.showInterim }),
    timeline: section(page, procedureWords.timeline),
    members,
    row: (member: string) => members.getByRole('row').filter({ hasText: member }),
    /** The name in a row: takes the keys for votes, opens the panel. */
    name: (member: string) => button(members, member),
    /** Where the keys go: after saving, the next member that has not answered. */
    focusedName: members.locator('[data-member-row]:focus'),
    message: page
      .getByRole('status')
      .filter({ hasText: /gespeichert|beendet/ })
      .first(),
    others: section(page, procedureWords.earlier),
    declare: link(page, procedureWords.declare),
    notify: link(page, procedureWords.notify),
    openResolution: page.getByRole('link', { name: /^Beschluss .* öffnen$/ }),
  }
}

/** The panel in which one response is entered. */
export function responsePanel(page: Page, member: string) {
  const panel = page.getByRole('complementary', { name: procedureWords.enterFor(member) })
  return {
    words: procedureWords,
    panel,
    who: select(panel, procedureWords.whoVoted),
    choice: (choice: keyof typeof CHOICE_LABELS) => radio(panel, CHOICE_LABELS[choice]),
    receivedOn: textbox(panel, procedureWords.receivedOn),
    receivedAt: textbox(panel, procedureWords.receivedAt),
    way: select(panel, procedureWords.way),
    ways: WAY_LABELS,
    chooseEvidence: chooseFilesButton(panel, procedureWords.evidence),
    evidence: panel.getByRole('list', { name: procedureWords.evidence }).getByRole('listitem'),
    objects: checkbox(panel, procedureWords.objects),
    conflicted: checkbox(panel, procedureWords.conflicted),
    conflictReason: textbox(panel, procedureWords.conflictReason),
    onBehalf: textbox(panel, procedureWords.onBehalf),
    remark: textbox(panel, procedureWords.remark),
    save: button(panel, procedureWords.save),
    saveObjection: button(panel, procedureWords.saveObjection),
  }
}
