import type { Page } from '@playwright/test'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import { button, checkbox, link, radio, select, textbox, title } from './controls.ts'

/** The calculator: a vote or a deadline, with the result beside it. */
export function calculatorPage(page: Page) {
  const result = page.getByRole('region', { name: calculatorWords.result })
  return {
    words: calculatorWords,
    title: title(page),
    count: (name: 'members' | 'recused' | 'present' | 'yes' | 'no' | 'lateYes' | 'amount' | 'noticeDays') =>
      page.getByRole('spinbutton', { name: calculatorWords[name], exact: true }),
    meeting: radio(page, calculatorWords.meeting),
    rule: (name: string) => select(page, name),
    result,
    verdict: result.getByRole('status').first(),
    proof: result.getByRole('listitem'),
    copy: button(result, calculatorWords.copy),
    confirmation: result.getByRole('status').last(),
    deadlines: link(page, calculatorWords.deadline),
    receivedOn: textbox(page, calculatorWords.receivedOn),
    extended: checkbox(page, calculatorWords.extended),
    notice: radio(page, calculatorWords.notice),
    meetingDay: textbox(page, calculatorWords.meetingDay),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  }
}
