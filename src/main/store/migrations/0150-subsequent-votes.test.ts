import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow } from '#test/support/sample-rows.ts'
import type { Row } from '#test/support/sample-table.ts'
import { createSubsequentVotes } from './0150-subsequent-votes.ts'

function withSubsequentVotes(): ReturnType<typeof databaseAt> {
  const database = databaseAt(140)
  fillWithSamples(database)
  createSubsequentVotes(database)
  for (const row of rowsFor(database)) insertRow(database, 'subsequent_vote', row)
  return database
}

/** Two votes that came after the meeting, by e-mail and by letter. */
function rowsFor(database: ReturnType<typeof databaseAt>): readonly Row[] {
  const ballotId = String(database.prepare('select ballot_id from ballot').pluck().get())
  const usual = { ballot_id: ballotId, member_id: 'm1', role: 'representative', recorded_at: '2026-11-30T09:00:00.000Z' }
  return [
    {
      ...usual,
      subsequent_vote_id: 'sv1',
      person_name: 'Juliane Morgner',
      choice: 'yes',
      way: 'email',
      received_at: '2026-11-27T08:00:00.000Z',
    },
    {
      ...usual,
      subsequent_vote_id: 'sv2',
      person_name: 'Juliane Morgner',
      choice: 'no',
      way: 'letter',
      received_at: '2026-11-28T08:00:00.000Z',
    },
  ]
}

test('what was there before gets the usual values: in time, quorate, final, not put off', () => {
  const database = withSubsequentVotes()
  expect(database.prepare('select distinct late_notice_reason from meeting').all()).toEqual([{ late_notice_reason: '' }])
  expect(database.prepare('select distinct matter, deferred_for, continues_item_id from agenda_item').all()).toEqual([
    { matter: 'procedural', deferred_for: null, continues_item_id: null },
  ])
  expect(database.prepare('select distinct text, without_quorum_reason, subsequent_until from ballot').all()).toEqual([
    { text: '', without_quorum_reason: '', subsequent_until: null },
  ])
})

test('votes that came after a meeting are read in the order of their receipt by the index', () => {
  const database = withSubsequentVotes()
  const inOrder = "select choice from subsequent_vote where ballot_id = 'b' order by received_at"
  expect(database.prepare('select choice, way from subsequent_vote order by received_at').all()).toEqual([
    { choice: 'yes', way: 'email' },
    { choice: 'no', way: 'letter' },
  ])
  expect(planOf(database, inOrder)).toContain('subsequent_vote_by_ballot')
})

test.each([
  ["update subsequent_vote set choice = 'no'", 'never changed'],
  ['delete from subsequent_vote', 'never removed'],
  ["update agenda_item set deferred_for = 'laziness'", 'CHECK'],
  ["update agenda_item set matter = 'other'", 'CHECK'],
  ["update agenda_item set continues_item_id = 'nowhere'", 'FOREIGN KEY'],
  [
    "update meeting set state = 'minutes-approved'; update agenda_item set result_text = 'later'",
    'once the minutes are approved',
  ],
  ["update meeting set state = 'invited'; delete from agenda_item", 'once members were invited'],
])('refused: %s', (sql, message) => {
  expect(() => withSubsequentVotes().exec(sql)).toThrow(message)
})
