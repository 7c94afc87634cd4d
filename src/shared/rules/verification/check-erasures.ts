import { ERASURE_SUBJECT, type ErasureNote } from '../../domain/workspace/erasure.ts'
import type { Finding } from '../../domain/workspace/finding.ts'
import type { HashText, NotedChange } from './check-journal.ts'
import { type Facts, text } from './facts.ts'

/**
 * R45 and Art. 17 DSGVO: an entry may lose personal data, and a stored file its content, only by an act whose own entry, later in
 * the chain, notes it with the hash of what remains. So a mark alone hides nothing: what is left is held by the chain again.
 */
export function checkErasures(facts: Facts, changes: readonly NotedChange[], hash: HashText): readonly Finding[] {
  const erased = new Set(facts.rows('erased_entry').map((row) => Number(row.sequence)))
  const remaining = new Map<number, { readonly sha256: string; readonly by: number }>()
  const files = new Set<string>()
  for (const { subject, after, sequence: by } of changes) {
    if (subject !== ERASURE_SUBJECT || erased.has(by)) continue
    const { entries = [], files: erasedFiles = [] } = (after ?? {}) as unknown as Partial<ErasureNote>
    for (const { sequence, sha256 } of entries) remaining.set(sequence, { sha256, by })
    for (const sha256 of erasedFiles) files.add(sha256)
  }
  const ofEntries = facts.rows('erased_entry').flatMap((row): readonly Finding[] => {
    const sequence = Number(row.sequence)
    const noted = remaining.get(sequence)
    const left = text(facts.one('journal_entry', 'sequence', sequence), 'changes')
    const fits = noted !== undefined && noted.by > sequence && hash(left) === noted.sha256
    return fits ? [] : [{ code: 'ERASURE_NOT_NOTED', sequence }]
  })
  const ofFiles = facts.rows('erased_blob').flatMap((row): readonly Finding[] => {
    const sha256 = text(row, 'sha256')
    return files.has(sha256) ? [] : [{ code: 'BLOB_CHANGED', sha256 }]
  })
  return [...ofEntries, ...ofFiles]
}
