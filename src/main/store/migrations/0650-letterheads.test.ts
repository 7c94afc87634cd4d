import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createLetterheads } from './0650-letterheads.ts'

function withLetterheads(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  createLetterheads(database)
  fillWithSamples(database)
  return database
}

test('der Briefkopf eines Tages ist der letzte, der bis dahin gespeichert war', () => {
  const database = withLetterheads()
  const query = 'select accent from letterhead where saved_at <= ? order by saved_at desc limit 1'
  expect(database.prepare(query).all('2026-11-10T12:00:00.000Z')).toEqual([{ accent: '#1F4E79' }])
  expect(planOf(database, "select accent from letterhead where saved_at <= 'x' order by saved_at desc limit 1")).toContain(
    'letterhead_by_time',
  )
})

test.each([
  ["update letterhead set accent = '#000000'", 'a change is a new edition'],
  ['delete from letterhead', 'never removed'],
  [
    "insert into letterhead select 'lh9', saved_at, accent, lines, contact_in_head, return_line, footer, logo_sha256, null, logo_width, logo_height, logo_alt_text from letterhead where logo_sha256 is not null",
    'CHECK',
  ],
  [
    "insert into letterhead select 'lh9', saved_at, 'petrol', lines, contact_in_head, return_line, footer, null, null, null, null, null from letterhead",
    'CHECK',
  ],
])('refused: %s', (sql, message) => {
  expect(() => withLetterheads().exec(sql)).toThrow(message)
})
