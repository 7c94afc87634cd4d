import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createGrantNotices } from './0530-grant-notices.ts'

function withNotices(): ReturnType<typeof databaseAt> {
  const database = databaseAt(520)
  createGrantNotices(database)
  fillWithSamples(database)
  return database
}

test('notices and reports of a project are found in the order of their days', () => {
  const database = withNotices()
  expect(database.prepare('select outcome, amount from grant_notice').all()).toEqual([{ outcome: 'granted', amount: 4_500_000 }])
  expect(planOf(database, "select * from grant_notice where project_id = 'pr1' order by notified_on")).toContain('by_project')
  expect(planOf(database, "select * from progress_report where project_id = 'pr1' order by due_on")).toContain('by_project')
})

test.each([
  ['update grant_notice set amount = 1', 'never changed'],
  ['delete from grant_notice', 'never removed'],
  ['update project_measurement set amount = 1', 'never overwritten'],
  ['update progress_report set received_on = 5', 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withNotices().exec(sql)).toThrow(message)
})
