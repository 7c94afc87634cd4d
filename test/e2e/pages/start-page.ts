import type { Page } from '@playwright/test'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { button, checkbox, chooseFilesButton, radio, section, select, textbox, title } from './controls.ts'

/** The guided page that starts an Umlauf. */
export function startPage(page: Page) {
  const deadline = section(page, procedureWords.stepDeadline)
  return {
    words: procedureWords,
    title: title(page),
    reason: textbox(page, procedureWords.reasonLabel),
    subject: textbox(page, procedureWords.subjectLabel),
    text: textbox(page, procedureWords.textLabel),
    /** Of several items, in their order. */
    subjects: textbox(page, procedureWords.subjectLabel),
    texts: textbox(page, procedureWords.textLabel),
    papers: section(page, procedureWords.stepPapers),
    choosePapers: chooseFilesButton(page, procedureWords.papersLabel),
    addMemberVersion: button(page, procedureWords.addMemberVersions(1)),
    paperNames: page.getByRole('list', { name: procedureWords.papersLabel }).getByRole('listitem'),
    sendingWay: (member: string) => select(page, procedureWords.dispatchOf(member)),
    recusals: section(page, procedureWords.stepRecusals),
    recusal: (member: string) => checkbox(page, procedureWords.confirmRecusal(member)),
    deadline,
    fixedDay: radio(deadline, procedureWords.deadlineFixed),
    lastDay: textbox(deadline, procedureWords.deadlineFixedLabel),
    act: section(page, procedureWords.stepStart),
    /** What still keeps the start from happening. */
    stillOpen: page.getByRole('status').filter({ hasText: procedureWords.stillMissing }).getByRole('listitem'),
    /** Live beside the form. */
    meaning: page.getByRole('status').filter({ has: page.getByRole('img') }),
    start: button(page, procedureWords.start),
  }
}
