import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createMeetings } from './0090-meetings.ts'

function withMeeting(): ReturnType<typeof databaseAt> {
  const database = databaseAt(80)
  createMeetings(database)
  fillWithSamples(database)
  return database
}

test('a meeting is kept with invitations, agenda, attendance and ballots', () => {
  const database = withMeeting()
  expect(database.prepare('select title, position from agenda_item').all()).toEqual([
    { title: 'Beschluss über das Projekt', position: 1 },
  ])
  expect(database.prepare('select person_name, from_at, until_at from attendance').all()).toEqual([
    { person_name: 'Matthes Uhlig', from_at: '2026-11-25T09:00:00.000Z', until_at: null },
  ])
  expect(database.prepare('select choice from ballot join ballot_vote using (ballot_id)').pluck().all()).toEqual(['yes'])
  expect(planOf(database, "select * from attendance where meeting_id = 'me1' order by from_at")).toContain(
    'attendance_by_meeting',
  )
})

test.each([
  ["update ballot set taken_at = '2026-11-25T11:00:00.000Z'", 'never changed'],
  ['delete from ballot', 'never removed'],
  ["update ballot_vote set choice = 'no'", 'never changed'],
  ['delete from ballot_vote', 'never removed'],
  ["update attendance set until_at = '2026-11-25T08:59:00.000Z'", 'CHECK'],
  ['delete from meeting', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withMeeting().exec(sql)).toThrow(message)
})

test('refused: a vote added to a ballot, a member invited twice', () => {
  expect(() => insertRow(withMeeting(), 'ballot_vote', { ...sampleRow('ballot_vote'), member_id: 'm1', position: 2 })).toThrow(
    'sealed',
  )
  expect(() => insertRow(withMeeting(), 'invitation', sampleRow('invitation'))).toThrow('UNIQUE')
})
