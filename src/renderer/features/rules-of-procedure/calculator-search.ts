import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'

/** Options that the calculator knows, by the names under which its address keeps them. */
const KNOWN = [
  'recusedInDenominator',
  'silence',
  'lateBallots',
  'procedureObjection',
  'objectionQuorum',
  'circularParticipation',
  'ballotChange',
  'quorum',
  'repeatWithoutQuorum',
  'tieBreak',
] as const satisfies readonly (keyof RuleOptions)[]

/** What the address of the calculator says so that it begins with the rules of an edition. */
export function calculatorSearch(options: RuleOptions): Readonly<Record<string, unknown>> {
  const different = KNOWN.filter((option) => options[option] !== DEFAULT_RULES[option])
  const majority = options.statementMajority
  return {
    ...(majority === DEFAULT_RULES.statementMajority ? {} : { majority }),
    ...Object.fromEntries(different.map((option) => [option, options[option]])),
  }
}
