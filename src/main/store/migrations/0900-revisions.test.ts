import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createRevisions } from './0900-revisions.ts'

function withRevisions(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  createRevisions(database)
  fillWithSamples(database)
  return database
}

const DRAFT = `insert into revision select 'rv2', null, 'ap1', '2026', title, text, null, started_at, 1 from revision`

test('a draft stands beside the adopted revision, can be changed and thrown away', () => {
  const database = withRevisions()
  database.exec(DRAFT)
  database.exec("update revision set title = 'Neu', version = 2 where revision_id = 'rv2'")
  expect(database.prepare('select revision, title from revision order by 1').all()).toEqual([
    { revision: '2024', title: 'Handlungskonzept' },
    { revision: '2026', title: 'Neu' },
  ])
  database.exec("delete from revision where revision_id = 'rv2'")
  expect(planOf(database, "select * from revision where resolution_id = 'rs1'")).toContain('revision_by_resolution')
  expect(database.prepare("select count(*) from document_kind where kind = 'fact-sheet'").pluck().get()).toBe(1)
})

test.each([
  ["update revision set title = 'x'", 'once adopted'],
  ['delete from revision', 'once adopted'],
  ['delete from strategy', 'never removed'],
  [`${DRAFT}; ${DRAFT.replace('rv2', 'rv3')}`, 'UNIQUE'],
])('refused: %s', (sql, message) => {
  expect(() => withRevisions().exec(sql)).toThrow(message)
})
