import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createProjectCalls } from './0500-project-calls.ts'

function withCalls(): ReturnType<typeof databaseAt> {
  const database = databaseAt(150)
  fillWithSamples(database)
  createProjectCalls(database)
  database.pragma('foreign_keys = OFF')
  fillWithSamples(database, NEW_TABLES)
  database.pragma('foreign_keys = ON')
  return database
}

const NEW_TABLES = [
  'regional_budget',
  'over_commitment',
  'project_call',
  'project_attachment',
  'completion_request',
  'project_change',
]

test('what was there before has no call, no checklist, no override', () => {
  const rows = withCalls().prepare('select distinct project_call_id, budget_title, checklist, joint_override from project').all()
  expect(rows).toEqual([{ project_call_id: null, budget_title: 'regional', checklist: '[]', joint_override: null }])
})

test('applications of a call are found by its index', () => {
  const database = withCalls()
  database.exec("update project set project_call_id = 'pc1' where project_id = 'pr1'")
  expect(planOf(database, "select * from project where project_call_id = 'pc1'")).toContain('project_by_call')
  expect(database.prepare('select number from project where project_call_id is not null').pluck().all()).toEqual(['P-001'])
})

test.each([
  ["update over_commitment set reason = 'x'", 'never changed'],
  ['delete from over_commitment', 'never removed'],
  ['delete from project_call', 'never removed'],
  ["update project_attachment set for_members = 1 where kind = 'application'", 'CHECK'],
  ["update completion_request set due_on = '2026-11-01'", 'CHECK'],
  ["update project set project_call_id = 'nowhere'", 'FOREIGN KEY'],
  ["update project_change set reason = 'x'", 'never changed'],
])('refused: %s', (sql, message) => {
  expect(() => withCalls().exec(sql)).toThrow(message)
})
