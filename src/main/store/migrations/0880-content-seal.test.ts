import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples, sampleRow } from '#test/support/sample-rows.ts'
import { createContentSeal } from './0880-content-seal.ts'

test('a file of the version before gets room for one seal and no second one', () => {
  const database = databaseAt(770)
  createContentSeal(database)
  fillWithSamples(database)
  const { head } = sampleRow('content_seal')
  expect(database.prepare('select head from content_seal').all()).toEqual([{ head }])
  expect(() => database.exec(`insert into content_seal values (2, '${head}', '{}')`)).toThrow('only = 1')
  expect(() => database.exec("update content_seal set tables = 'x'")).toThrow()
})
