import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { NEWEST_VERSION } from '../migrate.ts'

/** What becomes of stored files at the end of their time: who adds a table that points to files has to say it here. */
const FILES: Readonly<Record<string, 'stays' | 'erased'>> = {
  'agenda_paper.sha256': 'stays',
  'circular_paper.sha256': 'stays',
  'document_origin.template_sha256': 'stays',
  'document_template.sha256': 'stays',
  'letterhead.logo_sha256': 'stays',
  'minutes_signature.evidence_sha256': 'stays',
  'opinion.evidence': 'stays',
  'power_of_attorney.sha256': 'stays',
  'project_attachment.sha256': 'erased',
  'refused_answer.sha256': 'erased',
  'response_evidence.sha256': 'erased',
  'statement.issued_sha256': 'stays',
}

test('every table that points to stored files is sorted into what stays and what can be erased', () => {
  const pointing = databaseAt(NEWEST_VERSION)
    .prepare<[], string>(
      `select tables.name || '.' || keys."from" from sqlite_schema as tables join pragma_foreign_key_list(tables.name) as keys
       where tables.type = 'table' and keys."table" = 'blob' and tables.name <> 'erased_blob' order by 1`,
    )
    .pluck()
    .all()
  expect(pointing).toEqual(Object.keys(FILES).toSorted())
})
