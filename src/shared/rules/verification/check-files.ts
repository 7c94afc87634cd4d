import type { Finding } from '../../domain/workspace/finding.ts'
import { type Facts, text } from './facts.ts'

/** Tables that point to stored bytes, with what names the file to a reader. */
const POINTING = [
  { table: 'document', column: 'sha256', name: 'file_name' },
  { table: 'response_evidence', column: 'sha256', name: 'name' },
  { table: 'refused_answer', column: 'sha256', name: 'name' },
  { table: 'opinion', column: 'evidence', name: 'receipt_code' },
  { table: 'circular_paper', column: 'sha256', name: 'name' },
  { table: 'statement', column: 'issued_sha256', name: 'issued_file_name' },
] as const

/** R37: every file that a record points to is there, and what was issued stands in the register of documents with these bytes. */
export function checkFiles(facts: Facts): readonly Finding[] {
  const missing = POINTING.flatMap(({ table, column, name }) =>
    facts.rows(table).flatMap((row): readonly Finding[] => {
      const sha256 = row[column] ?? null
      if (sha256 === null || facts.one('blob', 'sha256', sha256) !== undefined) return []
      return [{ code: 'BLOB_MISSING', name: text(row, name), sha256: String(sha256) }]
    }),
  )
  const issued = facts.rows('statement').flatMap((row): readonly Finding[] => {
    if (row.issued_sha256 === null || row.issued_sha256 === undefined) return []
    const isRegistered = facts.where('document', 'sha256', row.issued_sha256).some((entry) => entry.kind === 'statement')
    return isRegistered ? [] : [{ code: 'ISSUED_FILE_NOT_REGISTERED', number: text(row, 'number') }]
  })
  const sizes = facts.rows('document').flatMap((row): readonly Finding[] => {
    const blob = facts.one('blob', 'sha256', row.sha256)
    const differs = blob !== undefined && blob.size !== row.size
    return differs ? [{ code: 'REGISTERED_FILE_DIFFERS', fileName: text(row, 'file_name') }] : []
  })
  return [...missing, ...issued, ...sizes]
}
