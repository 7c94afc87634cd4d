import type { Sha256 } from '../../basics/bytes.ts'
import type { JournalHead } from '../../domain/journal/journal-entry.ts'
import type { Finding } from '../../domain/workspace/finding.ts'
import { type Facts, text } from './facts.ts'

/** Where an Office file keeps what it says about itself (ECMA-376 part 2 § 11). */
export const CORE_PROPERTIES = 'docProps/core.xml'

/** „Journal 143: 3f9a…“, as the properties of an issued paper say it; the foot of its pages has the first digits. */
export function journalHeadText({ sequence, hash }: JournalHead): string {
  return `Journal ${sequence}: ${hash}`
}

/** The head in the properties of a file; null where none stands there. */
export function printedHead(coreProperties: string): JournalHead | null {
  const [, sequence, hash] = /<dc:description>Journal (\d{1,9}): ([0-9a-f]{64})<\/dc:description>/.exec(coreProperties) ?? []
  return sequence === undefined || hash === undefined ? null : { sequence: Number(sequence), hash: hash as Sha256 }
}

/**
 * R37: the head that an issued paper carries stands in the chain, before the entry that registered the paper. Who writes the journal
 * anew makes another chain that holds; papers that are signed, or left, still say how it was.
 */
export function checkPrintedHead(facts: Facts, sha256: string, coreProperties: string): readonly Finding[] {
  const head = printedHead(coreProperties)
  if (head === null) return []
  const entry = facts.one('journal_entry', 'sequence', head.sequence)
  if (entry?.hash === head.hash) return []
  return facts
    .where('document', 'sha256', sha256)
    .map((row) => ({ code: 'PRINTED_HEAD_NOT_IN_CHAIN', fileName: text(row, 'file_name'), sequence: head.sequence }))
}
