import type { ProjectState } from '../../domain/projects/project.ts'

interface OrderCase {
  readonly isSettled: boolean
  /** Grants in euro above and below the line. */
  readonly above: readonly number[]
  readonly below: readonly number[]
}

interface FurtherOrderCase {
  readonly title: string
  readonly budget: number
  readonly orders: readonly OrderCase[]
  readonly states: readonly ProjectState[]
  /** In euro; null: no further order. */
  readonly left: number | null
}

export const FURTHER_ORDER_CASES: readonly FurtherOrderCase[] = [
  {
    title: 'nach der festgelegten Reihenfolge bleibt, was über der Linie nicht gebraucht wird (R38)',
    budget: 230_000,
    orders: [{ isSettled: true, above: [58_320, 58_500, 45_000], below: [70_200] }],
    states: ['ranked', 'endorsed'],
    left: 68_180,
  },
  {
    title: 'genau aufgebraucht lässt null (R38)',
    budget: 100_000,
    orders: [{ isSettled: true, above: [60_000, 40_000], below: [] }],
    states: ['in-assessment'],
    left: 0,
  },
  {
    title: 'mehrere festgelegte zählen zusammen, und unter null geht es nicht (R38)',
    budget: 100_000,
    orders: [
      { isSettled: true, above: [80_000], below: [] },
      { isSettled: true, above: [30_000], below: [] },
    ],
    states: ['endorsed-with-conditions'],
    left: 0,
  },
  {
    title: 'auch was gerade abgestimmt wird, ist noch einzureihen (R38)',
    budget: 100,
    orders: [{ isSettled: true, above: [10], below: [] }],
    states: ['in-decision'],
    left: 90,
  },
  { title: 'vor der ersten Reihenfolge keine weitere (R38)', budget: 1, orders: [], states: ['endorsed'], left: null },
  {
    title: 'solange ein Vorschlag auf seinen Beschluss wartet, keine weitere (R38)',
    budget: 100,
    orders: [
      { isSettled: true, above: [10], below: [] },
      { isSettled: false, above: [10], below: [] },
    ],
    states: ['endorsed'],
    left: null,
  },
  {
    title: 'wo niemand mehr einzureihen ist, keine weitere (R38)',
    budget: 100,
    orders: [{ isSettled: true, above: [10], below: [] }],
    states: ['ranked', 'statement-issued', 'not-endorsed', 'withdrawn', 'deferred', 'submitted', 'formally-checked'],
    left: null,
  },
]
