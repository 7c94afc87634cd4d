import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createImports } from './0240-imports.ts'

function withImports(): ReturnType<typeof databaseAt> {
  const database = databaseAt(230)
  fillWithSamples(database)
  createImports(database)
  fillWithSamples(database, ['member_import'])
  return database
}

test('members from before were not merged; an import keeps what it takes to undo it', () => {
  const database = withImports()
  expect(database.prepare('select distinct merged_into_member_id from member').pluck().all()).toEqual([null])
  expect(database.prepare('select file_name, undone_at from member_import').all()).toEqual([
    { file_name: 'mitglieder.xlsx', undone_at: null },
  ])
  expect(planOf(database, "select * from member where merged_into_member_id = 'm1'")).toContain('member_by_merged_into')
})

test('a member is merged once and for all', () => {
  const database = withImports()
  database.exec("update member set merged_into_member_id = 'm1' where member_id = 'm2'")
  expect(() => database.exec("update member set merged_into_member_id = null where member_id = 'm2'")).toThrow('once and for all')
})
