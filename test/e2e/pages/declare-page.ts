import type { Page } from '@playwright/test'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { button, link, section, title } from './controls.ts'

/** The decisive acts of an Umlauf: declaring the result, confirming that everybody was told. */
export function declarePage(page: Page) {
  return {
    words: procedureWords,
    title: title(page),
    /** What the act does and what it makes unchangeable. */
    sentence: (text: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: text }).first(),
    forbids: page.getByRole('status').filter({ hasText: kitWords.whatForbids }),
    alreadyDeclared: page.getByText(/Das Ergebnis ist schon festgestellt: Beschluss/).first(),
    proof: section(page, procedureWords.proof),
    declare: button(page, procedureWords.declare),
    notify: button(page, procedureWords.notify),
    record: link(page, procedureWords.record),
  }
}
