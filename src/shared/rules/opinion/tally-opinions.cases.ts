import { winter } from '#test/support/rule-facts.ts'
import type { Instant } from '../../basics/instant.ts'
import type { OpinionResult } from './tally-opinions.ts'

interface OpinionCase {
  readonly title: string
  /** Member, time of receipt, steps for the approaches A and B; 0 where one was left out. */
  readonly opinions: readonly (readonly [member: string, at: Instant, a: number, b: number])[]
  readonly result: {
    readonly answered: number
    readonly late: number
    /** Counts per step from 1 to 5, mean as a fraction, rank. */
    readonly a: readonly [counts: readonly number[], mean: readonly [number, number] | null, rank: number | null]
    readonly b: readonly [counts: readonly number[], mean: readonly [number, number] | null, rank: number | null]
  }
}

const MONDAY = winter('2026-11-09 09:00')
const TUESDAY = winter('2026-11-10 09:00')
export const POLL_END = winter('2026-11-20 00:00')
const AFTER = winter('2026-11-20 00:01')

export const OPINIONS: readonly OpinionCase[] = [
  {
    title: 'niemand hat geantwortet: kein Mittel, kein Rang (§ 1.3 Nr. 34)',
    opinions: [],
    result: { answered: 0, late: 0, a: [[0, 0, 0, 0, 0], null, null], b: [[0, 0, 0, 0, 0], null, null] },
  },
  {
    title: 'das höhere Mittel steht vorn (§ 1.3 Nr. 34)',
    opinions: [
      ['m1', MONDAY, 5, 2],
      ['m2', MONDAY, 4, 3],
    ],
    result: { answered: 2, late: 0, a: [[0, 0, 0, 1, 1], [9, 2], 1], b: [[0, 1, 1, 0, 0], [5, 2], 2] },
  },
  {
    title: 'gleiche Mittel teilen den Rang (§ 1.3 Nr. 34)',
    opinions: [
      ['m1', MONDAY, 4, 3],
      ['m2', MONDAY, 2, 3],
    ],
    result: { answered: 2, late: 0, a: [[0, 1, 0, 1, 0], [6, 2], 1], b: [[0, 0, 2, 0, 0], [6, 2], 1] },
  },
  {
    title: 'was ausgelassen ist, senkt kein Mittel (§ 1.3 Nr. 34)',
    opinions: [
      ['m1', MONDAY, 5, 0],
      ['m2', MONDAY, 3, 1],
    ],
    result: { answered: 2, late: 0, a: [[0, 0, 1, 0, 1], [8, 2], 1], b: [[1, 0, 0, 0, 0], [1, 1], 2] },
  },
  {
    title: 'die letzte rechtzeitige Antwort eines Mitglieds zählt, in welcher Reihenfolge sie auch ankommt (wie R10)',
    opinions: [
      ['m1', TUESDAY, 5, 5],
      ['m1', MONDAY, 1, 1],
    ],
    result: { answered: 1, late: 0, a: [[0, 0, 0, 0, 1], [5, 1], 1], b: [[0, 0, 0, 0, 1], [5, 1], 1] },
  },
  {
    title: 'genau zum Ende ist rechtzeitig, eine Minute danach nicht (wie R09)',
    opinions: [
      ['m1', POLL_END, 4, 4],
      ['m2', AFTER, 1, 1],
    ],
    result: { answered: 1, late: 1, a: [[0, 0, 0, 1, 0], [4, 1], 1], b: [[0, 0, 0, 1, 0], [4, 1], 1] },
  },
  {
    title: 'eine verspätete ersetzt die rechtzeitige nicht (wie R09, R10)',
    opinions: [
      ['m1', MONDAY, 2, 2],
      ['m1', AFTER, 5, 5],
    ],
    result: { answered: 1, late: 1, a: [[0, 1, 0, 0, 0], [2, 1], 1], b: [[0, 1, 0, 0, 0], [2, 1], 1] },
  },
]

/** As the rule gives it. */
export function resultOf({ answered, late, a, b }: OpinionCase['result']): OpinionResult {
  return {
    answered,
    late,
    approaches: ([['A', a] as const, ['B', b] as const] as const).map(([approach, [counts, mean, rank]]) => ({
      approach,
      counts,
      given: counts.reduce((sum, count) => sum + count, 0),
      mean: mean === null ? null : { numerator: mean[0], denominator: mean[1] },
      rank,
    })),
  }
}
