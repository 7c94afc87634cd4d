import type { Page } from '@playwright/test'
import { OUTCOME_LABELS, resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { button, link, section, title } from './controls.ts'

/** The register, and one resolution as it was fixed. */
export function resolutionPage(page: Page) {
  return {
    words: resolutionWords,
    outcomes: OUTCOME_LABELS,
    title: title(page),
    register: page.getByRole('table', { name: resolutionWords.title }),
    rows: page.getByRole('table', { name: resolutionWords.title }).getByRole('row'),
    exportRegister: link(page, resolutionWords.exportRegister),
    result: section(page, resolutionWords.result),
    roll: section(page, resolutionWords.roll),
    proof: section(page, resolutionWords.proof),
    draftStatement: button(page, resolutionWords.draftStatement),
  }
}
