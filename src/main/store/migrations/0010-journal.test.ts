import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createJournal } from './0010-journal.ts'

const FIRST = sampleRow('journal_entry')
const SECOND = { ...FIRST, sequence: 2, previous_hash: 'a'.repeat(64), hash: 'b'.repeat(64) }

function withTwoEntries(): ReturnType<typeof databaseAt> {
  const database = databaseAt(0)
  createJournal(database)
  insertRow(database, 'journal_entry', FIRST)
  insertRow(database, 'journal_subject', { subject_id: 'm1', sequence: 1 })
  insertRow(database, 'journal_entry', SECOND)
  insertRow(database, 'journal_subject', { subject_id: 'm1', sequence: 2 })
  return database
}

test('entries are kept in their order, and found by what they speak of', () => {
  const database = withTwoEntries()
  const history = 'select sequence from journal_subject where subject_id = ? order by sequence desc'
  expect(database.prepare(history).pluck().all('m1')).toEqual([2, 1])
  expect(planOf(database, "select sequence from journal_subject where subject_id = 'm1'")).toContain('USING PRIMARY KEY')
})

test.each([
  ['an entry that leaves a gap', { ...SECOND, sequence: 4, previous_hash: 'b'.repeat(64), hash: 'c'.repeat(64) }],
  ['an entry that continues another one', { ...SECOND, sequence: 3, previous_hash: 'a'.repeat(64), hash: 'c'.repeat(64) }],
  ['an entry in the place of another', SECOND],
])('refused: %s', (_title, row) => {
  expect(() => insertRow(withTwoEntries(), 'journal_entry', row)).toThrow('continue the chain')
})

test('refused: a first entry that continues something', () => {
  const database = databaseAt(0)
  createJournal(database)
  expect(() => insertRow(database, 'journal_entry', { ...FIRST, previous_hash: 'c'.repeat(64) })).toThrow('continue the chain')
})

test.each([
  ["update journal_entry set actor = 'niemand'", 'never changed'],
  ['delete from journal_entry where sequence = 2', 'never removed'],
  ["update journal_subject set subject_id = 'm2'", 'never changed'],
  ['delete from journal_subject', 'never removed'],
  ["insert into journal_subject values ('m9', 1)", 'newest entry'],
])('refused: %s', (sql, message) => {
  expect(() => withTwoEntries().exec(sql)).toThrow(message)
})
