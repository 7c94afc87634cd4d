import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createDocuments } from './0130-documents.ts'

function withDocuments(): ReturnType<typeof databaseAt> {
  const database = databaseAt(120)
  createDocuments(database)
  fillWithSamples(database)
  return database
}

test('made files are registered', () => {
  const database = withDocuments()
  expect(database.prepare('select kind, file_name from document').all()).toEqual([
    { kind: 'statement', file_name: 'ST-001.docx' },
  ])
  expect(planOf(database, 'select * from document order by made_at desc')).toContain('document_by_time')
})

test.each([
  ["update document set file_name = 'x'", 'never changed'],
  ['delete from document', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withDocuments().exec(sql)).toThrow(message)
})

test('refused: a kind that does not exist, the same record twice', () => {
  const row = sampleRow('document')
  expect(() => insertRow(withDocuments(), 'document', { ...row, document_id: 'do9', kind: 'fax' })).toThrow('FOREIGN KEY')
  expect(() => insertRow(withDocuments(), 'document', row)).toThrow('already registered')
})
