import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createActionPlan } from './0050-action-plan.ts'

const EARLIER = {
  ...sampleRow('action_plan'),
  action_plan_id: 'ap0',
  revision: '2022',
  valid_from: '2022-09-15',
  valid_until: '2024-06-05',
}

function withPlan(): ReturnType<typeof databaseAt> {
  const database = databaseAt(40)
  createActionPlan(database)
  fillWithSamples(database, ['action_plan', 'field_of_action'])
  return database
}

test('revisions and their fields are kept; a day has one revision', () => {
  const database = withPlan()
  insertRow(database, 'action_plan', EARLIER)
  insertRow(database, 'field_of_action', { field_of_action_id: 'fa0', action_plan_id: 'ap0', number: 4, title: 'Heimkehrer' })
  const onDay = "select revision from action_plan where valid_from <= ? and coalesce(valid_until, '9999') >= ?"
  expect(database.prepare(onDay).pluck().all('2024-06-05', '2024-06-05')).toEqual(['2022'])
  expect(database.prepare(onDay).pluck().all('2024-06-06', '2024-06-06')).toEqual(['2024'])
  expect(planOf(database, "select * from action_plan where valid_from <= '2024-01-01'")).toContain('action_plan_by_day')
})

test('refused: overlapping revisions, a number twice in one revision', () => {
  expect(() => insertRow(withPlan(), 'action_plan', { ...EARLIER, valid_until: '2024-06-06' })).toThrow('overlap')
  expect(() => insertRow(withPlan(), 'field_of_action', { ...sampleRow('field_of_action'), field_of_action_id: 'fa9' })).toThrow(
    'UNIQUE',
  )
})
