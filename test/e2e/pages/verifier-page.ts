import type { Page } from '@playwright/test'
import { verifierWords } from '#shared/wording/archive.ts'

/** The page inside an archive, opened from a folder without any program behind it. */
export function verifierPage(page: Page) {
  return {
    words: verifierWords,
    title: page.getByRole('heading', { level: 1, name: verifierWords.title }),
    choose: page.getByLabel(verifierWords.choose),
    holds: page.getByText(verifierWords.holds),
    alert: page.getByRole('alert'),
    findings: page.getByRole('heading', { name: verifierWords.findings }).locator('xpath=..').getByRole('listitem'),
    resolutions: page.getByRole('group'),
    signed: page.getByText(/gültig, mit dem Schlüssel/),
  }
}
