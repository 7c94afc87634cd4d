import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createStatementDispatches } from './0520-statement-dispatches.ts'

function withDispatches(): ReturnType<typeof databaseAt> {
  const database = databaseAt(510)
  createStatementDispatches(database)
  fillWithSamples(database)
  return database
}

test('a dispatch is kept and found by its statement', () => {
  const database = withDispatches()
  expect(database.prepare('select receiver, way from statement_dispatch').all()).toEqual([{ receiver: 'SAB', way: 'portal' }])
  expect(planOf(database, "select * from statement_dispatch where statement_id = 'st2'")).toContain('by_statement')
  expect(database.prepare("select count(*) from document_kind where kind = 'ranking-list'").pluck().get()).toBe(1)
})

test.each([
  ["update statement_dispatch set receiver = 'x'", 'never changed'],
  ['delete from statement_dispatch', 'never removed'],
  ["update statement set supersedes_id = 'st1' where state = 'issued'", 'once issued'],
  [
    "update statement set state = 'superseded' where state = 'issued'; update statement set state = 'sent' where state = 'superseded'",
    'superseded or revoked',
  ],
  ["update statement_text_module set field = 'other'", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withDispatches().exec(sql)).toThrow(message)
})
