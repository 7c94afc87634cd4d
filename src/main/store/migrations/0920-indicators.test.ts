import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createIndicators } from './0920-indicators.ts'

function withIndicators(): ReturnType<typeof databaseAt> {
  const database = databaseAt(910)
  fillWithSamples(database)
  createIndicators(database)
  return database
}

test('what projects were measured by before is kept with every value', () => {
  const database = withIndicators()
  expect(database.prepare('select title, project_id, target_digits, target_decimals from indicator').all()).toEqual([
    { title: 'begleitete Betriebe', project_id: 'pr1', target_digits: 60, target_decimals: 0 },
  ])
  expect(database.prepare('select digits, decimals, precision, reference_on, taken_from from measurement').all()).toEqual([
    { digits: 12, decimals: 0, precision: 'about', reference_on: '2027-06-30', taken_from: 'Sachbericht' },
  ])
})

test('a new value is added beside the old one, and found by its indicator', () => {
  const database = withIndicators()
  fillWithSamples(database, ['measurement_import'])
  database.exec(`insert into measurement select 'mt9', indicator_id, 45, 1, 'exact', null, '2027-12-31', 1, 'Bericht', '',
    recorded_at, 'mi1' from measurement`)
  expect(planOf(database, "select * from measurement where indicator_id = 'pi1' order by reference_on")).toContain('by_indicator')
  database.exec("insert into measurement_withdrawal values ('mt9', '2027-07-02T08:00:00.000Z', 'doppelt')")
  expect(() => database.exec("update measurement_withdrawal set reason = 'x'")).toThrow('never changed')
  expect(() => database.exec('delete from measurement_withdrawal')).toThrow('never removed')
})

test.each([
  ['update measurement set digits = 1', 'never overwritten'],
  ['delete from measurement', 'never removed'],
  ["update indicator set field_of_action_id = 'fa1'", 'CHECK'],
  ['update indicator set target_decimals = null', 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withIndicators().exec(sql)).toThrow(message)
})
