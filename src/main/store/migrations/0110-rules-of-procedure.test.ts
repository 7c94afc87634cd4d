import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createRulesOfProcedure } from './0110-rules-of-procedure.ts'

const SECOND = { ...sampleRow('rules_of_procedure'), rules_of_procedure_id: 'ro2', edition: 2, valid_from: '2027-01-01' }

function withRules(): ReturnType<typeof databaseAt> {
  const database = databaseAt(100)
  createRulesOfProcedure(database)
  fillWithSamples(database)
  return database
}

test('an edition ends, and the next one begins', () => {
  const database = withRules()
  database.exec("update rules_of_procedure set valid_until = '2026-12-31'")
  insertRow(database, 'rules_of_procedure', SECOND)
  expect(database.prepare('select edition, valid_until from rules_of_procedure order by edition').all()).toEqual([
    { edition: 1, valid_until: '2026-12-31' },
    { edition: 2, valid_until: null },
  ])
  expect(planOf(database, "select * from rules_of_procedure where valid_from <= '2026-01-01'")).toContain(
    'rules_of_procedure_by_day',
  )
})

test('refused: two editions in force at once', () => {
  expect(() => insertRow(withRules(), 'rules_of_procedure', SECOND)).toThrow('overlap')
})

test.each([
  ['update rules_of_procedure set options = \'{"silence":"consent"}\'', 'never changed'],
  ["update rules_of_procedure set valid_from = '2015-01-01'", 'never changed'],
  ['delete from rules_of_procedure', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withRules().exec(sql)).toThrow(message)
})
