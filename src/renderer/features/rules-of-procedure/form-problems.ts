import type { EditionBook } from '#shared/contract/rules-of-procedure.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { type EnactProblem, mayEnact } from '#shared/rules/editions/may-enact.ts'
import { enactProblemSentence } from '#shared/wording/edition-refusals.ts'
import { rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import type { EditionValues } from './edition-values.ts'

/** What is missing or does not fit, each sentence at its field. */
export interface FormProblems {
  readonly validFrom: string | null
  readonly resolution: string | null
  readonly circularDays: string | null
  readonly count: number
}

/** What the form knows is wrong before it asks; the service looks again, at meetings and the register too. */
export function formProblems(values: EditionValues, book: EditionBook): FormProblems {
  const { validFrom, source, options, resolutionId, misread } = values
  const found = mayEnact({
    today: book.today,
    validFrom: validFrom ?? book.today,
    source,
    options,
    resolution: resolutionId === null ? null : CHOSEN_FROM_THE_LIST,
    editions: validFrom === null ? [] : book.editions.map(({ edition }) => edition),
    lastHeld: null,
  })
  const sentenceFor = (field: keyof typeof CODES) => {
    const problem = found.find(({ code }) => CODES[field].includes(code))
    return problem === undefined ? null : enactProblemSentence(problem)
  }
  const problems = {
    validFrom: validFrom === null ? rulesWords.missing : sentenceFor('validFrom'),
    resolution: sentenceFor('resolution'),
    circularDays: sentenceFor('circularDays'),
  }
  return { ...problems, count: Object.values(problems).filter((problem) => problem !== null).length + misread.length }
}

const CODES: Readonly<Record<'validFrom' | 'resolution' | 'circularDays', readonly EnactProblem['code'][]>> = {
  validFrom: ['VALIDITY_IN_PAST', 'EDITION_OVERLAPS', 'MEETING_ALREADY_HELD'],
  resolution: ['RESOLUTION_MISSING', 'RESOLUTION_DOES_NOT_FIT'],
  circularDays: ['DEADLINE_BELOW_MINIMUM'],
}

/** The list offers fitting ones only (R24). */
const CHOSEN_FROM_THE_LIST = { number: '', outcome: 'adopted', procedure: 'meeting', projectId: null } as const

/** The error that stands at an option, if one does. */
export function optionError(option: keyof RuleOptions, problems: FormProblems): string | null {
  return option === 'circularDays' ? problems.circularDays : null
}
