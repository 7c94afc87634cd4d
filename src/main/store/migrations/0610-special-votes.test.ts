import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createSpecialVotes } from './0610-special-votes.ts'

const AT = '2026-11-25T10:00:00.000Z'
const SUMS = { yes_votes: 5, no_votes: 3, abstentions: 1, invalid_votes: 0 }
const TRANSFER = { meeting_id: 'me1', member_id: 'm2', holder_member_id: 'm1', proof: 'E-Mail vom 24.11.2026', recorded_at: AT }

function withSpecialVotes(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  fillWithSamples(database)
  createSpecialVotes(database)
  insertRow(database, 'vote_transfer', TRANSFER)
  database.transaction(() => {
    insertRow(database, 'secret_tally', { ballot_id: 'ba9', ...SUMS })
    insertRow(database, 'ballot', { ...sampleRow('ballot'), ballot_id: 'ba9', repeated_after_tie: 1 })
  })()
  return database
}

test('votes of before were open, by the members themselves, and no repetition', () => {
  const database = withSpecialVotes()
  expect(database.prepare("select distinct repeated_after_tie from ballot where ballot_id <> 'ba9'").pluck().all()).toEqual([0])
  expect(database.prepare('select distinct held_by_member_id from ballot_vote').pluck().all()).toEqual([null])
})

test('a transfer and the sums of a secret ballot are kept, found by the index', () => {
  const database = withSpecialVotes()
  expect(database.prepare('select member_id, holder_member_id, proof from vote_transfer').all()).toEqual([
    { member_id: 'm2', holder_member_id: 'm1', proof: 'E-Mail vom 24.11.2026' },
  ])
  expect(database.prepare('select yes_votes, no_votes, abstentions, invalid_votes from secret_tally').all()).toEqual([SUMS])
  expect(planOf(database, "select * from vote_transfer where holder_member_id = 'm1'")).toContain('vote_transfer_by_holder')
})

test.each([
  ["update secret_tally set yes_votes = 6 where ballot_id = 'ba9'", 'never changed'],
  ["delete from secret_tally where ballot_id = 'ba9'", 'never removed'],
  ["insert into secret_tally values ('ba9', 1, 0, 0, 0)", 'sealed'],
  ["insert into secret_tally values ('ba8', -1, 0, 0, 0)", 'CHECK'],
  ["update vote_transfer set holder_member_id = 'm2'", 'CHECK'],
  ["update vote_transfer set proof = ''", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withSpecialVotes().exec(sql)).toThrow(message)
})
