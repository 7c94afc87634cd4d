import type { Page } from '@playwright/test'
import { recoveryWords as words } from '#shared/wording/screens/recovery.ts'

/** The page that opens instead of a damaged workspace. */
export function recoveryPage(page: Page) {
  return {
    title: page.getByRole('heading', { name: words.title }),
    recover: page.getByRole('button', { name: words.recover }).first(),
    recovered: page.getByText(words.recovered('', '').split('.')[0] ?? ''),
    goOn: page.getByRole('button', { name: words.goOn }),
  }
}
