import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { indexDueStatements } from './1100-due-statements.ts'

test('statements by their state and resolutions on projects are found by an index, with the same rows as before', () => {
  const database = databaseAt(530)
  fillWithSamples(database)
  const drafts = "select statement_id from statement where state = 'draft' order by number, statement_id"
  const adopted =
    "select resolution_id from resolution where outcome = 'adopted' and project_id is not null order by declared_at, number"
  const before = [drafts, adopted].map((sql) => database.prepare(sql).pluck().all())
  indexDueStatements(database)
  expect([drafts, adopted].map((sql) => database.prepare(sql).pluck().all())).toEqual(before)
  expect(before.flat().length).toBeGreaterThan(0)
  expect(planOf(database, drafts)).toBe('SEARCH statement USING COVERING INDEX statement_by_state (state=?)')
  expect(planOf(database, adopted)).toBe('SEARCH resolution USING INDEX resolution_on_project (outcome=?)')
})
