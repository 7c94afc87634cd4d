import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createMinutesSignatures } from './0750-minutes-signatures.ts'

function withSignature(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  fillWithSamples(database)
  createMinutesSignatures(database)
  insertRow(database, 'minutes_signature', sampleRow('minutes_signature'))
  return database
}

test('who signed the minutes, how and with which evidence is kept', () => {
  expect(withSignature().prepare('select part, person_name, way, signed_on from minutes_signature').all()).toEqual([
    { part: 'chair', person_name: 'Juliane Morgner', way: 'by-hand', signed_on: '2026-12-03' },
  ])
})

test.each([
  ["update minutes_signature set person_name = 'Wer anders'", 'never changed'],
  ['delete from minutes_signature', 'never removed'],
  [
    "insert into minutes_signature select 'ms2', meeting_id, part, person_name, way, signed_on, evidence_sha256, evidence_name, recorded_at from minutes_signature",
    'already recorded',
  ],
])('refused: %s', (sql, message) => {
  expect(() => withSignature().exec(sql)).toThrow(message)
})
