import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createJointMeetings } from './0760-joint-meetings.ts'

function withBodies(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  fillWithSamples(database)
  createJointMeetings(database)
  insertRow(database, 'meeting_body', sampleRow('meeting_body'))
  return database
}

test('a meeting knows its bodies; items of before belong to the first one', () => {
  const database = withBodies()
  expect(database.prepare('select body_id, position from meeting_body').all()).toEqual([{ body_id: 'bo1', position: 1 }])
  expect(database.prepare('select distinct body_id from agenda_item').pluck().all()).toEqual([null])
  const plan = planOf(database, "select meeting_id from meeting_body where body_id = 'bo1'")
  expect(plan).toContain('meeting_body_by_body')
})

test.each([
  ["insert into meeting_body values ('me1', 2, 'bo1')", 'UNIQUE'],
  ["insert into meeting_body values ('me1', 2, 'nobody')", 'FOREIGN KEY'],
  ["update agenda_item set body_id = 'nobody'", 'FOREIGN KEY'],
])('refused: %s', (sql, message) => {
  expect(() => withBodies().exec(sql)).toThrow(message)
})
