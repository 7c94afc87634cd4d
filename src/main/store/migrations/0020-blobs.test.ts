import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createBlobs } from './0020-blobs.ts'

function withBlobs(): ReturnType<typeof databaseAt> {
  const database = databaseAt(10)
  createBlobs(database)
  fillWithSamples(database, ['blob'])
  return database
}

test('bytes are kept, also none', () => {
  const database = withBlobs()
  expect(database.prepare('select size, hex(content) as content from blob order by size').all()).toEqual([
    { size: 0, content: '' },
    { size: 3, content: '010203' },
  ])
  expect(planOf(database, "select content from blob where sha256 = 'x'")).toMatch(/USING INDEX sqlite_autoindex_blob_1/)
})

test.each([
  ['other bytes', "update blob set content = x'00', size = 1", 'never changed'],
  ['removal', 'delete from blob', 'never removed'],
  ['replacement', `insert or replace into blob values ('${'a'.repeat(64)}', 1, x'00')`, 'already stored'],
  ['a size that is not that of the bytes', `insert into blob values ('${'c'.repeat(64)}', 2, x'00')`, 'CHECK'],
])('refused: %s', (_title, sql, message) => {
  expect(() => withBlobs().exec(sql)).toThrow(message)
})

test('refused: the same bytes twice', () => {
  expect(() => insertRow(withBlobs(), 'blob', sampleRow('blob'))).toThrow('already stored')
})
