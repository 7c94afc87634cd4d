import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import type { RuleExample } from '#shared/rules/effects/effect.ts'
import { toExample, useExampleValues } from './example-values.ts'

/** The example for the effects, and the day that it has when nobody chose one. */
export function useExample(): { readonly example: RuleExample | null; readonly usualDay: LocalDate } {
  const { data: book } = useSuspenseQuery(ask.rulesOfProcedure.list.queryOptions())
  const values = useExampleValues((state) => state.values)
  const usualDay = workingDayFrom(book.today, book.corpusChristi).date
  return { example: toExample(values, usualDay, book.corpusChristi), usualDay }
}
