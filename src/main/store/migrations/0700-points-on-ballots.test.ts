import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createPointsOnBallots } from './0700-points-on-ballots.ts'

function withPoints(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  createPointsOnBallots(database)
  fillWithSamples(database)
  return database
}

test('points are kept with their response and found by their procedure', () => {
  const database = withPoints()
  expect(database.prepare('select response_id, criterion_id, points from response_points').all()).toEqual([
    { response_id: 're1', criterion_id: 'sustainability', points: 3 },
  ])
  expect(planOf(database, "select * from response_points where circular_procedure_id = 'cp1'")).toContain('USING INDEX')
})

test.each([
  ["insert into response_points values ('re1', 'ci1', 'cp1', 'other', 1)", 'sealed'],
  ['update response_points set points = 4', 'never changed'],
  ['delete from response_points', 'never removed'],
  ["insert into circular_catalogue values ('cp1', 'cc1')", 'frozen at the start'],
  ["update circular_catalogue set criteria_catalogue_id = 'x'", 'frozen at the start'],
  ['delete from circular_catalogue', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withPoints().exec(sql)).toThrow(message)
})
