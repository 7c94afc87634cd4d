import { useSuspenseQuery } from '@tanstack/react-query'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { ask } from './service.ts'

export interface Clock {
  readonly now: Instant
  readonly today: LocalDate
}

/** How often a screen that hangs on the clock looks again. */
export const CLOCK_REFRESH_MS = 30_000

/** The service's clock, which decides about deadlines; a screen never asks the browser what time it is. */
export function useClock(): Clock {
  const { data } = useSuspenseQuery(ask.overview.show.queryOptions({ refetchInterval: CLOCK_REFRESH_MS }))
  return { now: data.now, today: data.today }
}
