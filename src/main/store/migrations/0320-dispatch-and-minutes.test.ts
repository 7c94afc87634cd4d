import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createDispatchAndMinutes } from './0320-dispatch-and-minutes.ts'

const TABLES = ['meeting_dispatch', 'objection_to_minutes', 'correction_of_minutes']

function withMinutes(): ReturnType<typeof databaseAt> {
  const database = databaseAt(310)
  fillWithSamples(database)
  createDispatchAndMinutes(database)
  for (const table of TABLES) insertRow(database, table, sampleRow(table))
  return database
}

test('invitations of before have nobody in place of another, and no minutes were approved in a meeting', () => {
  const database = withMinutes()
  expect(database.prepare('select deputy_name from invitation').pluck().all()).toEqual([''])
  expect(database.prepare('select calendar_sequence, approved_in_meeting_id from meeting').all()).toEqual([
    { calendar_sequence: 0, approved_in_meeting_id: null },
  ])
})

test('what was sent is read by the index', () => {
  const plan = planOf(withMinutes(), "select * from meeting_dispatch where meeting_id = 'me1' order by sent_at")
  expect(plan).toContain('meeting_dispatch_by_meeting')
})

test.each([
  ["update meeting_dispatch set way = 'email'", 'never changed'],
  ['delete from meeting_dispatch', 'never removed'],
  ["update correction_of_minutes set text = 'anders'", 'never changed'],
  ['delete from correction_of_minutes', 'never removed'],
  ['delete from objection_to_minutes', 'never removed'],
  ["update objection_to_minutes set outcome = 'ignored'", 'CHECK'],
  ["update meeting_dispatch set files = '{}'", 'never changed'],
])('refused: %s', (sql, message) => {
  expect(() => withMinutes().exec(sql)).toThrow(message)
})
