import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createMeasures } from './0910-measures.ts'

function withMeasures(): ReturnType<typeof databaseAt> {
  const database = databaseAt(900)
  createMeasures(database)
  fillWithSamples(database)
  return database
}

test('a measure has its actors and its events, found by their index', () => {
  const database = withMeasures()
  expect(database.prepare('select title, name from measure join measure_actor using (measure_id)').all()).toEqual([
    { title: 'Welcome-Hutzn', name: 'WFE' },
  ])
  expect(planOf(database, "select * from measure_event where measure_id = 'ms1' order by held_from_on")).toContain('by_measure')
})

test.each([
  ["update measure set ends_on = '2021-01-01'", 'CHECK'],
  ["update measure_event set held_until_on = '2026-09-17'", 'CHECK'],
  ["delete from measure where measure_id = 'ms1'", 'FOREIGN KEY'],
  ["update measure set kind = 'project'", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withMeasures().exec(sql)).toThrow(message)
})
