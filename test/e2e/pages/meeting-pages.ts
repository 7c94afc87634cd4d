import type { Page } from '@playwright/test'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { minutesSigningWords } from '#shared/wording/screens/minutes-signing.ts'
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
    /** Rows of members whose vote is so. */
    votes: (choice: 'yes' | 'no' | 'abstain') => page.locator(`[data-roll-row="${choice}"]`),
    rest: page.getByRole('button', { name: /auf Ja$/ }),
    declare: button(page, sessionWords.declare),
    nextItem: button(page, sessionWords.next),
    collect: page.getByRole('checkbox', { name: sessionWords.collect }),
    recusalForm: textbox(page, sessionWords.recuseReason),
    /** Everybody who is there, guests included. */
    arrived: presence.locator('[data-present] span[class*="person"], ul:last-of-type [data-present] span[class*="name"]'),
    callItem: (title: string) => page.getByRole('navigation', { name: sessionWords.agenda }).getByRole('button', { name: title }),
    /** Measures from Enter to the next change of the light. */
    watchLight: () => page.evaluate(watchLight),
    lightTimes: () => page.evaluate(() => (window as unknown as { lightTimes: number[] }).lightTimes),
    deferForQuorum: button(page, sessionWords.deferQuorum),
    close: button(page, sessionWords.close),
    beginMinutes: button(page, meetingWords.minutesBegin),
    toMinutes: link(page, sessionWords.toMinutes),
  }
}

/** The page for everybody in the room. */
export function roomPage(page: Page) {
  return {
    item: page.getByRole('article'),
    quorum: page.locator('header').getByRole('status'),
    result: page.getByRole('article').getByRole('status'),
  }
}

/** Runs in the page: notes how long after each Enter the light said something else. */
function watchLight(): void {
  const times: number[] = []
  let pressed = 0
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') pressed = performance.now()
    },
    true,
  )
  const light = document.querySelector('[data-quorate]')
  if (light === null) throw new Error('no light')
  new MutationObserver(() => times.push(performance.now() - pressed)).observe(light, {
    subtree: true,
    characterData: true,
    childList: true,
  })
  Object.assign(window, { lightTimes: times })
}

/** The minutes: texts per item, sending, approving. */
export function minutesPage(page: Page) {
  return {
    words: meetingWords,
    title: title(page),
    agenda: section(page, meetingWords.agenda),
    openSubsequent: page.locator('summary', { hasText: meetingWords.subsequentRecord }),
    recordSubsequent: button(page, meetingWords.subsequentRecord),
    declareSubsequent: button(page, meetingWords.subsequentDeclare),
    send: button(page, meetingWords.minutesSend),
    approve: button(page, meetingWords.minutesApprove),
    scan: page.locator('input[type="file"]'),
    recordSignature: button(page, minutesSigningWords.record),
    state: (word: string) => page.getByRole('main').getByText(word, { exact: true }).first(),
    download: link(page, meetingWords.downloadMinutes),
  }
}
