import type { Page } from '@playwright/test'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { section, title } from './controls.ts'

/** What is due, what runs, where the projects stand. */
export function overviewPage(page: Page) {
  const tasks = section(page, overviewWords.today).getByRole('listitem')
  return {
    words: overviewWords,
    area: frameWords.overview,
    title: title(page),
    tasks,
    task: (what: keyof typeof overviewWords.tasks, subject: string) =>
      tasks.filter({ hasText: overviewWords.tasks[what] }).filter({ hasText: subject }).getByRole('link'),
    runningCards: section(page, overviewWords.running).getByRole('article'),
    runningLinks: section(page, overviewWords.running).getByRole('article').getByRole('link'),
    projectSteps: section(page, overviewWords.projects).getByRole('row'),
  }
}
