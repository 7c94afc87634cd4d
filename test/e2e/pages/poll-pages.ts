import type { Page } from '@playwright/test'
import { postWords } from '#shared/wording/screens/circular-post.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { pollWords } from '#shared/wording/screens/opinion-polls.ts'
import { button, chooseFilesButton, link, section, textbox, title } from './controls.ts'

/** The form that starts a Meinungsbild. */
export function startPollPage(page: Page) {
  return {
    subject: textbox(page, pollWords.subject),
    approach: (position: number) => textbox(page, pollWords.approach(position)),
    problems: page.getByText(pollWords.missing),
    send: button(page, pollWords.start),
  }
}

/** One Meinungsbild with what goes out, comes in and came out. */
export function pollPage(page: Page) {
  const result = section(page, pollWords.result)
  const coming = section(page, postWords.import)
  return {
    title: title(page),
    makePacks: button(page, pollWords.makePacks),
    download: link(page, postWords.downloadOnce),
    chooseAnswers: chooseFilesButton(coming, postWords.importFiles),
    take: button(coming, postWords.importVerb),
    participation: section(page, pollWords.participation),
    chart: result.getByRole('figure'),
    asTable: result.getByText(kitWords.asTable),
    rowOf: (approach: string) => result.getByRole('row').filter({ hasText: approach }),
    excel: link(page, pollWords.excel),
  }
}

/** The questionnaire that a member opens as a file. */
export function opinionFile(page: Page) {
  return {
    make: page.getByRole('button', { name: 'Antwort erstellen' }),
    problems: page.getByRole('alert').filter({ visible: true }),
    person: page.getByLabel('Name'),
    rating: (approach: string, step: number) =>
      page.getByRole('group', { name: new RegExp(approach) }).getByLabel(new RegExp(`^${step}\\b`)),
    save: page.getByRole('link', { name: 'Antwortdatei speichern' }),
  }
}
