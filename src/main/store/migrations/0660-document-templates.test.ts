import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createDocumentTemplates } from './0660-document-templates.ts'

function withTemplates(): ReturnType<typeof databaseAt> {
  const database = databaseAt(650)
  createDocumentTemplates(database)
  fillWithSamples(database)
  return database
}

test('die Vorlage eines Tages ist die letzte, die bis dahin galt; ohne Datei ist es wieder die eingebaute', () => {
  const database = withTemplates()
  const query = 'select file_name from document_template where kind = ? and saved_at <= ? order by saved_at desc limit 1'
  const on = (day: string) => database.prepare(query).pluck().get('statement', day)
  expect([on('2026-11-10'), on('2026-11-30')]).toEqual(['Stellungnahme.docx', null])
  expect(planOf(database, "select * from document_template where kind = 'statement' order by saved_at desc")).toContain('by_kind')
  expect(planOf(database, "select * from document_origin where template_sha256 = 'x'")).toContain('by_template')
})

test.each([
  ["update document_template set file_name = 'x'", 'a change is a new edition'],
  ['delete from document_template', 'never removed'],
  ["update document_origin set document_id = 'x'", 'never changed'],
  ['delete from document_origin', 'never removed'],
  ["insert into document_template values ('dt9', 'statement', '2026-11-30T08:00:00.000Z', 'x.docx', null)", 'CHECK'],
  ["insert into document_template values ('dt9', 'brief', '2026-11-30T08:00:00.000Z', null, null)", 'FOREIGN KEY'],
])('refused: %s', (sql, message) => {
  expect(() => withTemplates().exec(sql)).toThrow(message)
})
