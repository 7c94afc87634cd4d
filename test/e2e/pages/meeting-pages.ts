import { expect, type Page } from '@playwright/test'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { minutesSigningWords } from '#shared/wording/screens/minutes-signing.ts'
import { button, link, section, select, textbox, title } from './controls.ts'

/** Preparing a meeting: when, who, and the agenda line by line. */
export function meetingFormPage(page: Page) {
  const agenda = section(page, meetingWords.agenda).getByRole('listitem')
  const addItem = button(page, meetingWords.addItem)
  return {
    name: textbox(page, meetingWords.titleLabel),
    day: textbox(page, meetingWords.startDay),
    time: textbox(page, meetingWords.startTime),
    place: textbox(page, meetingWords.place),
    together: select(page, jointMeetingWords.together),
    resolvedBy: select(page, jointMeetingWords.resolvedBy),
    itemTitle: (position: number) => textbox(page, meetingWords.itemTitle(position)),
    /** The number at which a line of the agenda is dragged. */
    handle: (position: number) => agenda.nth(position - 1).getByTitle(meetingWords.drag),
    save: button(page, meetingWords.save),
    async chooseChair() {
      await page.getByRole('combobox', { name: meetingWords.chair }).click()
      await page.getByRole('listbox').getByRole('option').first().click()
    },
    /** Takes every line off the agenda. */
    async clear() {
      for (let left = await agenda.count(); left > 0; left -= 1)
        await agenda
          .first()
          .getByRole('button', { name: / entfernen$/ })
          .click()
    },
    async addItem(text: string) {
      await addItem.click()
      await agenda.last().getByRole('textbox').first().fill(text)
    },
    /** Makes a line a resolution; the text begins letter by letter, as a person types. */
    async propose(position: number, text: string) {
      const line = agenda.nth(position - 1)
      await select(line, meetingWords.itemKind(position)).selectOption('resolution')
      const proposal = textbox(line, meetingWords.proposedText)
      await proposal.pressSequentially(text.slice(0, 3))
      await proposal.fill(text)
    },
  }
}

/** The screen on which a meeting is run, in the whole window. */
export function sessionPage(page: Page) {
  const presence = section(page, sessionWords.presence)
  const checkIn = page.getByRole('combobox', { name: sessionWords.checkIn })
  return {
    words: sessionWords,
    title: title(page),
    presence,
    /** Two letters of every seat, in the order of the seats. */
    codes: presence.locator('kbd'),
    checkIn,
    quorum: presence.getByRole('status').first(),
    /** The light of one body. */
    lightOf: (body: string) => page.getByRole('status').filter({ hasText: body }),
    async checkInMember(name: string) {
      await page.keyboard.insertText(name)
      await page.keyboard.press('Enter')
      await expect(checkIn).toHaveValue('')
    },
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
