import { create } from 'zustand'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { type CountProblem, checkMeetingCounts } from '#shared/rules/counts/check-counts.ts'
import type { RuleExample } from '#shared/rules/effects/effect.ts'

export const EXAMPLE_COUNTS = ['members', 'recused', 'present', 'yes', 'no', 'abstain'] as const
export type ExampleCount = (typeof EXAMPLE_COUNTS)[number]

/** The example while it is typed; null where a field holds no number. */
export interface ExampleValues extends Readonly<Record<ExampleCount, number | null>> {
  /** Null until somebody chooses one; then today's next working day serves. */
  readonly day: LocalDate | null
}

/** Numbers in which most choices differ: 6 yes fail under „aller Mitglieder“ and pass without the recused. */
const USUAL: ExampleValues = { members: 13, recused: 2, present: 9, yes: 6, no: 2, abstain: 1, day: null }

interface ExampleState {
  readonly values: ExampleValues
  readonly change: (fields: Partial<ExampleValues>) => void
  readonly reset: () => void
}

/** The example stays as it is while one goes from page to page. */
export const useExampleValues = create<ExampleState>((set) => ({
  values: USUAL,
  change: (fields) => set(({ values }) => ({ values: { ...values, ...fields } })),
  reset: () => set({ values: USUAL }),
}))

/** The example that the effects are computed on; null while something in it is missing or cannot be. */
export function toExample(values: ExampleValues, usualDay: LocalDate, corpusChristi: boolean): RuleExample | null {
  const { members, recused, present, yes, no, abstain } = values
  if (members === null || recused === null || present === null || yes === null || no === null || abstain === null) return null
  const example = { members, recused, present, yes, no, abstain, day: values.day ?? usualDay, corpusChristi }
  return checkMeetingCounts({ ...example, invalid: 0, chair: null }).length === 0 ? example : null
}

/** What cannot be in the example, each for its field. */
export function exampleProblems(values: ExampleValues): readonly CountProblem[] {
  const { members, recused, present, yes, no, abstain } = values
  if (members === null || recused === null || present === null || yes === null || no === null || abstain === null) return []
  return checkMeetingCounts({ members, recused, present, yes, no, abstain, invalid: 0, chair: null })
}
