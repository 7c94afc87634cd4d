import type { Page } from '@playwright/test'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { optionText, optionValue } from '#shared/wording/rule-options.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import { button, link, section, select, textbox, title } from './controls.ts'

/** The editions, the rules of one of them, and the example on which they show their effect. */
export function rulesPage(page: Page) {
  const example = section(page, rulesWords.example)
  const editions = page.getByRole('table', { name: rulesWords.editions })
  return {
    words: rulesWords,
    title: title(page),
    editions,
    edition: (number: number) => editions.getByRole('row').filter({ hasText: rulesWords.edition(number) }),
    rule: (option: keyof RuleOptions) => page.getByRole('article', { name: optionText(option).name, exact: true }),
    rules: page.getByRole('article'),
    search: textbox(page, rulesWords.searchRules),
    example,
    count: (name: 'members' | 'recused' | 'present' | 'yes' | 'no' | 'abstain') =>
      example.getByRole('spinbutton', { name: rulesWords[name], exact: true }),
    resetExample: button(example, rulesWords.resetExample),
    newEdition: link(page, rulesWords.newEdition),
    more: page.getByRole('button', { name: 'Weitere Aktionen' }),
    compare: page.getByRole('menuitem', { name: rulesWords.compare }),
  }
}

/** The form of a new edition, and the act that brings it into force. */
export function editionForm(page: Page) {
  const rule = (option: keyof RuleOptions) => page.getByRole('group', { name: optionText(option).name, exact: true })
  return {
    words: rulesWords,
    title: title(page),
    validFrom: textbox(page, rulesWords.validFromLabel),
    resolution: select(page, rulesWords.resolutionLabel),
    rule,
    choice: (option: keyof RuleOptions, value: RuleOptions[keyof RuleOptions]) =>
      rule(option).getByRole('radio', { name: optionValue(option, value) }),
    number: (option: keyof RuleOptions) => rule(option).getByRole('spinbutton'),
    changes: section(page, rulesWords.changes),
    next: button(page, rulesWords.next),
    act: page.getByRole('main'),
    enact: button(page, rulesWords.enact),
  }
}

/** Two editions side by side. */
export function comparePage(page: Page) {
  return {
    words: rulesWords,
    title: title(page),
    from: select(page, rulesWords.compareOld),
    to: select(page, rulesWords.compareNew),
    differences: page.getByRole('table', { name: rulesWords.changes }).getByRole('row'),
  }
}
