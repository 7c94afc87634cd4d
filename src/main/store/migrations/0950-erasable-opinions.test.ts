import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createConflictsByItem } from './0940-conflicts-by-item.ts'
import { makeOpinionsErasable } from './0950-erasable-opinions.ts'

const ERASE = "update opinion set person_name = '[erased]', remark = ''"
const MARK = "insert or ignore into erased_blob (sha256, erased_at) select evidence, '2026-11-25T09:00:00.000Z' from opinion"

function withOpinions(): ReturnType<typeof databaseAt> {
  const database = databaseAt(930)
  createConflictsByItem(database)
  makeOpinionsErasable(database)
  fillWithSamples(database)
  return database
}

test('name and remark go once the file behind the opinion is erased', () => {
  const database = withOpinions()
  database.exec('drop trigger erased_blob_remains; delete from erased_blob')
  expect(() => database.exec(ERASE)).toThrow('never changed, only its person erased')
  database.exec(MARK)
  database.exec(ERASE)
  expect(database.prepare('select person_name, remark from opinion').all()).toEqual([{ person_name: '[erased]', remark: '' }])
})

test.each([`${ERASE}, ratings = '[]'`, `${ERASE}, member_id = 'm1'`, "update opinion set person_name = 'x'"])(
  'refused: %s',
  (sql) => {
    const database = withOpinions()
    database.exec(MARK)
    expect(() => database.exec(sql)).toThrow('never changed, only its person erased')
  },
)
