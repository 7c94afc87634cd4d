import type { Page } from '@playwright/test'
import { faultWords } from '#shared/wording/screens/faults.ts'
import { link, title } from './controls.ts'

/** Instead of a page that could not be shown. */
export function errorScreen(page: Page) {
  return {
    words: faultWords,
    title: title(page),
    main: page.getByRole('main'),
    toOverview: link(page, faultWords.toOverview),
  }
}

/** Where a window has no session. */
export function signInScreen(page: Page) {
  return { words: faultWords, title: title(page), everything: page.locator('body') }
}
