import type { Page } from '@playwright/test'
import { RETENTION_KIND_WORDS } from '#shared/wording/retention.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'
import { button } from './controls.ts'

/** Retention rules, the yearly review, copies that still have what was erased, and the papers around them. */
export function privacyPage(page: Page) {
  return {
    toPrivacy: page.getByRole('link', { name: words.toPrivacy }),
    startReview: page.getByRole('link', { name: words.startReview }),
    changeRule: (kind: keyof typeof RETENTION_KIND_WORDS) => button(page, words.change(RETENTION_KIND_WORDS[kind])),
    months: page.getByRole('spinbutton', { name: words.months }),
    reason: page.getByRole('textbox', { name: words.reason }),
    saveRule: button(page, words.saveRule),
    anywhere: (text: string | RegExp) => page.getByText(text).first(),
    erase: (title: string) => page.getByRole('checkbox', { name: words.eraseIt(title) }),
    keepReason: page.getByLabel(words.keepReason),
    complete: button(page, words.completeReview),
    removeCopies: page.getByRole('button', { name: /Kopien? entfernen/ }),
    removeSure: button(page, words.removeSure),
    reviewWord: page.getByRole('link', { name: words.reviewWord }),
    handoverWord: page.getByRole('link', { name: words.handoverWord }),
    processingWord: page.getByRole('link', { name: words.processingWord }),
    keys: page.getByLabel(words.handoverKeys),
    save: button(page, words.save),
    rowsOf: (label: string) => page.getByRole('table', { name: label }).getByRole('row'),
    words,
  }
}
