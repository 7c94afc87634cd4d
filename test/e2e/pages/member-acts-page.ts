import type { Page } from '@playwright/test'
import { bodyWords } from '#shared/wording/screens/bodies.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { importWords } from '#shared/wording/screens/member-imports.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { alerts, button, chooseFilesButton, link, section, select, textbox, title } from './controls.ts'

/** Everything that is done with members beyond looking and calling. */
export function memberActsPage(page: Page) {
  const preview = page.getByRole('table', { name: importWords.preview })
  return {
    words,
    title: title(page),
    content: page.getByRole('main'),
    menu: button(page, kitWords.moreActions),
    menuItem: (label: string) => page.getByRole('menuitem', { name: label }),
    name: textbox(page, words.name),
    saveNew: button(page, words.saveNew),
    state: (word: string) => page.getByRole('main').getByText(word, { exact: true }).first(),
    tab: (label: string) => page.getByRole('tab', { name: label }),
    timeline: section(page, words.timeline),
    admit: link(page, words.admit),
    endLink: link(page, words.end),
    resolution: select(page, words.admitResolution),
    firstDay: textbox(page, words.firstDay),
    forbidden: page.getByText(kitWords.whatForbids),
    admitVerb: button(page, words.admitVerb),
    question: page.getByRole('region', { name: words.runningTitle }),
    goOnReason: textbox(page, words.goOnReason),
    goOn: button(page, words.goOnVerb),
    stand: textbox(page, memberWords.on),
    slider: page.getByRole('slider', { name: words.slider }),
    rows: page.getByRole('table', { name: memberWords.title }).getByRole('row'),
    withVote: page.getByRole('table', { name: bodyWords.withVote }).getByRole('row'),
    withoutVote: page.getByRole('table', { name: bodyWords.withoutVote }).getByRole('row'),
    erase: (name: string) => button(page, words.erase(name)),
    chooseTable: chooseFilesButton(page, importWords.file),
    preview,
    previewRow: (text: string) => preview.getByRole('row').filter({ hasText: text }),
    leaveOutErrors: button(page, importWords.leaveOutErrors),
    importVerb: (count: number) => button(page, importWords.verb(count)),
    showAllRows: (count: number) => page.getByText(importWords.showAll(count), { exact: true }),
    alerts: alerts(page),
  }
}
