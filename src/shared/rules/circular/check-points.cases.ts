import type { PointsFacts, PointsMisfit } from './check-points.ts'

interface PointsCase {
  readonly title: string
  readonly points: PointsFacts['points']
  readonly misfit: PointsMisfit | null
}

/** Two projects, rated by two criteria of up to 4 and 3 points. */
export const RATED: Omit<PointsFacts, 'points'> = {
  ratedItems: ['P1', 'P2'],
  criteria: [
    { id: 'need', title: 'Regionaler Bedarf (R40)', most: 4 },
    { id: 'fit', title: 'Passfähigkeit (R40)', most: 3 },
  ],
}

export const POINTS: readonly PointsCase[] = [
  { title: 'keine Punkte sind keine (R40)', points: [], misfit: null },
  {
    title: 'null und höchste Punkte, ein Kriterium ausgelassen (R40)',
    points: [
      { itemId: 'P1', criterionId: 'need', points: 0 },
      { itemId: 'P2', criterionId: 'need', points: 4 },
    ],
    misfit: null,
  },
  {
    title: 'mehr als die Skala hat (R40)',
    points: [{ itemId: 'P1', criterionId: 'fit', points: 4 }],
    misfit: { criterion: 'Passfähigkeit (R40)', points: 4, most: 3 },
  },
  {
    title: 'weniger als nichts (R40)',
    points: [{ itemId: 'P1', criterionId: 'fit', points: -1 }],
    misfit: { criterion: 'Passfähigkeit (R40)', points: -1, most: 3 },
  },
  {
    title: 'halbe Punkte (R40)',
    points: [{ itemId: 'P1', criterionId: 'fit', points: 1.5 }],
    misfit: { criterion: 'Passfähigkeit (R40)', points: 1.5, most: 3 },
  },
  {
    title: 'zu einem Gegenstand, der kein Projekt ist (R40)',
    points: [{ itemId: 'T3', criterionId: 'fit', points: 1 }],
    misfit: { criterion: 'Passfähigkeit (R40)', points: 1, most: null },
  },
  {
    title: 'zu einem Kriterium, das es nicht gibt (R40)',
    points: [{ itemId: 'P1', criterionId: 'looks', points: 1 }],
    misfit: { criterion: 'looks', points: 1, most: null },
  },
  {
    title: 'zweimal zum selben Kriterium (R40)',
    points: [
      { itemId: 'P1', criterionId: 'fit', points: 1 },
      { itemId: 'P1', criterionId: 'fit', points: 1 },
    ],
    misfit: { criterion: 'Passfähigkeit (R40)', points: 1, most: null },
  },
]
