import { expect, test } from 'vitest'
import { COMPLETE, OPEN_POINTS } from './open-points.cases.ts'
import { openPointsOf } from './open-points.ts'

test.each(OPEN_POINTS)(
  '$title',
  ({ statement, outcome = COMPLETE.outcome, signing = COMPLETE.signing, changedSince = false, points }) => {
    expect(
      openPointsOf({ ...COMPLETE, statement: { ...COMPLETE.statement, ...statement }, outcome, signing, changedSince }),
    ).toEqual(points)
  },
)
