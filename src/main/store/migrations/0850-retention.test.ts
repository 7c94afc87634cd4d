import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createRetention } from './0850-retention.ts'

const HASH_A = 'a'.repeat(64)

/** A workspace of the shape before, with its rows, brought to this one. */
function withRetention(): ReturnType<typeof databaseAt> {
  const database = databaseAt(650)
  fillWithSamples(database)
  createRetention(database)
  return database
}

test('reviews are read newest first by their index; new kinds of paper are known', () => {
  const database = withRetention()
  expect(planOf(database, 'select * from retention_review order by held_at desc')).toContain('retention_review_by_time')
  expect(database.prepare("select count(*) from document_kind where kind = 'handover'").pluck().get()).toBe(1)
})

test('an entry of the journal loses its changes only with a mark, and nothing but its changes', () => {
  const database = withRetention()
  expect(() => database.exec("update journal_entry set changes = '[]'")).toThrow('never changed')
  database.exec("insert into erased_entry values (1, '2026-11-20T08:00:00.000Z')")
  database.exec("update journal_entry set changes = '[]'")
  expect(() => database.exec("update journal_entry set actor = 'niemand'")).toThrow('never changed')
  expect(() => database.exec('delete from journal_entry')).toThrow('never removed')
})

test('a stored file becomes zeros only with a mark, and never anything else', () => {
  const database = withRetention()
  const erase = `update blob set content = zeroblob(3) where sha256 = '${HASH_A}'`
  expect(() => database.exec(erase)).toThrow('only erased')
  database.exec(`insert into erased_blob values ('${HASH_A}', '2026-11-20T08:00:00.000Z')`)
  expect(() => database.exec(`update blob set content = x'010204' where sha256 = '${HASH_A}'`)).toThrow('only erased')
  database.exec(erase)
  expect(database.prepare('select content from blob where sha256 = ?').pluck().get(HASH_A)).toEqual(Buffer.alloc(3))
})

test('a reminder loses its address, and nothing else', () => {
  const database = withRetention()
  database.exec("update reminder set address = ''")
  expect(() => database.exec("update reminder set address = 'neu@example.org'")).toThrow('only its address erased')
  expect(() => database.exec('update reminder set stage = 2')).toThrow('never changed')
})

test.each([
  ["insert into retention_rule values ('alles', 12, 'x', '2026-11-20T08:00:00.000Z')", 'CHECK'],
  ["insert into retention_rule values ('contact-details', 0, 'x', '2026-11-20T08:00:00.000Z')", 'CHECK'],
  ["insert into retention_rule values ('contact-details', 12, '', '2026-11-20T08:00:00.000Z')", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withRetention().exec(sql)).toThrow(message)
})

test.each([
  ["update retention_review set held_by = 'x'", 'never changed'],
  ['delete from retention_review', 'never removed'],
  ["update retention_review_line set outcome = 'erase'", 'never changed'],
  ['delete from retention_review_line', 'never removed'],
  ['delete from erased_entry', 'never removed'],
  ["update erased_blob set erased_at = '2026-11-20T08:00:00.000Z'", 'never changed'],
  ['delete from erased_blob', 'never removed'],
  [
    "insert into retention_review_line values ('rr1', 2, 'contact-details', 'p1', 'x', '2026-07-01', 'keep', '', '2027-01-01')",
    'CHECK',
  ],
])('what a review decided and what was erased stays: %s', (sql, message) => {
  const database = databaseAt(850)
  fillWithSamples(database)
  expect(() => database.exec(sql)).toThrow(message)
})
