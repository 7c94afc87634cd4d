import type { Page } from '@playwright/test'
import { COMPLETENESS_ITEMS } from '#shared/domain/projects/completeness.ts'
import { assessmentWords } from '#shared/wording/screens/assessments.ts'
import { callWords } from '#shared/wording/screens/project-calls.ts'
import { COMPLETENESS_LABELS, checkWords } from '#shared/wording/screens/project-checks.ts'
import { button, checkbox, section, select, textbox, title } from './controls.ts'

/** One call: its applications, their order, and the statements in one go. */
export function callPage(page: Page) {
  const ranking = section(page, callWords.ranking)
  const batch = section(page, callWords.batch)
  return {
    words: callWords,
    title: title(page),
    projects: section(page, callWords.projects).getByRole('row'),
    draw: button(ranking, callWords.draw),
    drawAgain: button(ranking, callWords.drawAgain),
    budget: textbox(ranking, callWords.lineBudget),
    ranked: ranking.getByRole('row'),
    ranking,
    resolution: select(ranking, callWords.resolution),
    chosenResolution: select(ranking, callWords.resolution).locator('option:checked'),
    resolve: button(ranking, callWords.resolve),
    batch,
    issueAll: button(batch, callWords.issueAll),
    cancel: button(batch, callWords.cancel),
  }
}

/** What is missing in an application, and how the sponsor is asked for it. */
export function projectCheckPage(page: Page) {
  const request = section(page, checkWords.request)
  return {
    words: checkWords,
    items: COMPLETENESS_ITEMS.map((item) => checkbox(request, COMPLETENESS_LABELS[item])),
    send: button(request, checkWords.send),
    request,
  }
}

/** Who rated a project, and the sheet of one member. */
export function assessmentPage(page: Page) {
  return {
    words: assessmentWords,
    fillIn: (member: string) => button(page, assessmentWords.rateFor(member)),
    /** One field for each criterion, in their order. */
    points: (most: number) => page.getByRole('spinbutton', { name: assessmentWords.pointsOf(most), exact: true }),
    save: button(page, assessmentWords.saveSheet),
    score: section(page, assessmentWords.score),
  }
}
