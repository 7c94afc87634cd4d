import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createSignedAnswers } from './0400-signed-answers.ts'

function withAnswers(): ReturnType<typeof databaseAt> {
  const database = databaseAt(150)
  createSignedAnswers(database)
  fillWithSamples(database)
  return database
}

test('credentials, keys, signatures and refused answers are kept', () => {
  const database = withAnswers()
  expect(database.prepare('select signed_by, receipt_code from signed_answer').all()).toEqual([
    { signed_by: 'pack', receipt_code: '7K2QM-4TR9X' },
  ])
  expect(planOf(database, "select * from ballot_credential where circular_procedure_id = 'cp1'")).toContain(
    'ballot_credential_by_procedure',
  )
})

test('a key is confirmed once', () => {
  const database = withAnswers()
  const confirm = "update member_key set confirmed_at = '2026-11-11T08:00:00.000Z', confirmed_by = 'J. Morgner'"
  database.exec(confirm)
  expect(() => database.exec(confirm)).toThrow('confirmed once')
})

test.each([
  ["update ballot_credential set member_id = 'm1'", 'never changed'],
  ['delete from ballot_credential', 'never removed'],
  ["update member_key set member_id = 'm1'", 'never changed'],
  ['delete from member_key', 'never removed'],
  ["update signed_answer set signed_by = 'device-key'", 'never changed'],
  ['delete from signed_answer', 'never removed'],
  ["update refused_answer set code = 'x'", 'never changed'],
  ['delete from refused_answer', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withAnswers().exec(sql)).toThrow(message)
})

test('refused: the same answer for a second response, a credential given out twice', () => {
  const database = withAnswers()
  expect(() => insertRow(database, 'signed_answer', { ...sampleRow('signed_answer'), response_id: 're2' })).toThrow('already')
  expect(() => insertRow(database, 'ballot_credential', sampleRow('ballot_credential'))).toThrow('one pack')
})
