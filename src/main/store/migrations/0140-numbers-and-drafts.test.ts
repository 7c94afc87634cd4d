import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createNumbersAndDrafts } from './0140-numbers-and-drafts.ts'

function withNumbers(): ReturnType<typeof databaseAt> {
  const database = databaseAt(130)
  createNumbersAndDrafts(database)
  fillWithSamples(database)
  return database
}

test('a sequence counts on, and begins anew for another year', () => {
  const database = withNumbers()
  database.exec("update number_sequence set last = 2; insert into number_sequence values ('project', 2027, 1)")
  expect(database.prepare('select year, last from number_sequence').all()).toEqual([
    { year: 2026, last: 2 },
    { year: 2027, last: 1 },
  ])
})

test.each([
  ['update number_sequence set last = 3', 'by one'],
  ['update number_sequence set last = 1', 'by one'],
  ['update number_sequence set last = 2, year = 2025', 'by one'],
  ['delete from number_sequence', 'never reused'],
  ["insert into number_sequence values ('statement', 2026, 5)", 'begins with 1'],
  ["insert or replace into number_sequence values ('project', 2026, 1)", 'begins with 1'],
])('refused: %s', (sql, message) => {
  expect(() => withNumbers().exec(sql)).toThrow(message)
})

test('an unfinished form is kept, replaced and dropped', () => {
  const database = withNumbers()
  database.exec("update form_draft set content = 'neu'")
  expect(database.prepare('select key, content from form_draft').all()).toEqual([{ key: 'project:new', content: 'neu' }])
  database.exec('delete from form_draft')
})
