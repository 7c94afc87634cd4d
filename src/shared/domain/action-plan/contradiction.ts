import { compareFigures, countingOf, type Indicator, type Measurement } from './indicator.ts'

/** Two reports on the same thing that do not agree; both stay, and stand side by side. */
export interface Contradiction {
  readonly earlier: Measurement
  readonly later: Measurement
  readonly because: ContradictionKind
}

/** Same period with another value, or no own day in both sources, or a sum that became smaller. */
export type ContradictionKind = 'same-period' | 'no-own-day' | 'sum-fell'

/** Pairs of neighbors from different sources that contradict each other. */
export function contradictionsOf(
  { isCumulative }: Pick<Indicator, 'isCumulative'>,
  measurements: readonly Measurement[],
): readonly Contradiction[] {
  const counting = countingOf(measurements)
  return counting.flatMap((later, index) =>
    counting.slice(0, index).flatMap((earlier) => {
      const because = reasonOf(isCumulative, earlier, later)
      return because === null ? [] : [{ earlier, later, because }]
    }),
  )
}

function reasonOf(isCumulative: boolean, earlier: Measurement, later: Measurement): ContradictionKind | null {
  const difference = compareFigures(later.figure, earlier.figure)
  if (difference === 0 || earlier.source === later.source) return null
  if (earlier.referenceDate === later.referenceDate && earlier.periodFrom === later.periodFrom) return 'same-period'
  if (isCumulative && difference < 0) return 'sum-fell'
  return earlier.isDayOfSource && later.isDayOfSource ? 'no-own-day' : null
}
