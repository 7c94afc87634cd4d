import { expect, test } from 'vitest'
import { POINTS, RATED } from './check-points.cases.ts'
import { misfitOfPoints } from './check-points.ts'

test.each(POINTS)('Punkte auf dem Stimmzettel: $title', ({ points, misfit }) => {
  expect(misfitOfPoints({ ...RATED, points })).toEqual(misfit)
})
