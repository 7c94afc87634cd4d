import { DEFAULT_RULES } from '../domain/rules-of-procedure/rule-options.ts'
import type { RulesOfProcedure } from '../domain/rules-of-procedure/rules-of-procedure.ts'
import { changedOptions } from '../rules/editions/changed-options.ts'
import { formatDate } from './dates.ts'

const SOURCES: Readonly<Record<RulesOfProcedure['source'], string>> = {
  none: 'Ohne Geschäftsordnung',
  'network-agreement': 'Netzwerkvereinbarung',
  'rules-of-procedure': 'Geschäftsordnung',
}

/** Which rules hold since when: „Geschäftsordnung, Fassung 2, gültig ab 01.01.2027“. */
export function rulesInForceSentence({ source, edition, validFrom, validUntil, options }: RulesOfProcedure): string {
  const isDefault = source === 'none' && changedOptions(DEFAULT_RULES, options).length === 0
  const until = validUntil === null ? '' : ` bis ${formatDate(validUntil)}`
  return `${SOURCES[source]}${isDefault ? ' (Voreinstellungen)' : ''}, Fassung ${edition}, gültig ab ${formatDate(validFrom)}${until}`
}
