import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { addPapersForTheFunder } from './1200-papers-for-the-funder.ts'

test('the papers for the funder are known kinds; what was registered before stays', () => {
  const database = databaseAt(1100)
  fillWithSamples(database)
  const documents = () => database.prepare('select count(*) from document').pluck().get()
  const before = documents()
  addPapersForTheFunder(database)
  const known = database.prepare("select count(*) from document_kind where kind in ('funder-attachment', 'statement-mail')")
  expect([known.pluck().get(), documents()]).toEqual([2, before])
})
