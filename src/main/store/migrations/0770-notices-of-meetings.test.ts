import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createNoticesOfMeetings } from './0770-notices-of-meetings.ts'

function withNotices(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  fillWithSamples(database)
  createNoticesOfMeetings(database)
  return database
}

test('meetings of before were never moved or cancelled with a reason, and no item reviews tasks', () => {
  const database = withNotices()
  expect(database.prepare('select distinct moved_from, cancellation_reason from meeting').all()).toEqual([
    { moved_from: null, cancellation_reason: '' },
  ])
  expect(database.prepare('select distinct reviews_tasks from agenda_item').pluck().all()).toEqual([0])
  const kinds = database
    .prepare("select count(*) from document_kind where kind in ('cancellation', 'minutes-mail')")
    .pluck()
    .get()
  expect(kinds).toBe(2)
})

test.each([
  ["update meeting set moved_from = 'gestern'", 'CHECK'],
  ['update agenda_item set reviews_tasks = 2', 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withNotices().exec(sql)).toThrow(message)
})
