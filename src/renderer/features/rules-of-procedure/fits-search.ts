import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { optionText } from '#shared/wording/rule-options.ts'

/** Whether every word of a search stands in the name, the meaning or a variant of an option. */
export function fitsSearch(option: keyof RuleOptions, search: string): boolean {
  const text = optionText(option)
  const variants = 'unit' in text ? [] : text.variants.map(({ label }) => label)
  const hay = fold([text.name, text.meaning, ...variants].join(' '))
  return fold(search)
    .split(/\s+/)
    .every((word) => hay.includes(word))
}

function fold(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase('de-DE')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
}
