import type { Page } from '@playwright/test'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { button, link, section, textbox, title } from './controls.ts'

/** The screen on which a meeting is run, in the whole window. */
export function sessionPage(page: Page) {
  const presence = section(page, sessionWords.presence)
  return {
    words: sessionWords,
    title: title(page),
    presence,
    /** Two letters of every seat, in the order of the seats. */
    codes: presence.locator('kbd'),
    checkIn: page.getByRole('combobox', { name: sessionWords.checkIn }),
    quorum: presence.getByRole('status').first(),
    open: button(page, sessionWords.open),
    item: page.getByRole('article'),
    outcome: page.getByRole('article').getByRole('status').first(),
    focusedVoter: page.locator('[data-roll-row]:focus'),
    note: textbox(page, sessionWords.note),
    deferForQuorum: button(page, sessionWords.deferQuorum),
    close: button(page, sessionWords.close),
    beginMinutes: button(page, meetingWords.minutesBegin),
    toMinutes: link(page, sessionWords.toMinutes),
  }
}

/** The minutes: texts per item, sending, approving. */
export function minutesPage(page: Page) {
  return {
    words: meetingWords,
    title: title(page),
    agenda: section(page, meetingWords.agenda),
    send: button(page, meetingWords.minutesSend),
    approve: button(page, meetingWords.minutesApprove),
    state: (word: string) => page.getByRole('main').getByText(word, { exact: true }).first(),
    download: link(page, meetingWords.downloadMinutes),
  }
}
