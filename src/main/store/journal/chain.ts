import { createHash } from 'node:crypto'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'

/** What the first entry continues. */
export const CHAIN_BEGIN = '0'.repeat(64) as Sha256

/** SHA-256 over the previous hash and the canonical JSON (RFC 8785) of the rest of the entry. */
export function hashEntry(entry: Omit<JournalEntry, 'hash'>): Sha256 {
  const { previousHash, ...rest } = entry
  return hashText(`${previousHash}${canonicalJson(rest)}`)
}

/** SHA-256 over the canonical JSON of a value: the fingerprint of a snapshot. */
export function hashOf(value: unknown): Sha256 {
  return hashText(canonicalJson(value))
}

/** The sequence number of the first entry, given from the beginning, that does not fit; null when the whole chain holds. */
export function verifyChain(entries: readonly JournalEntry[]): number | null {
  let previousHash = CHAIN_BEGIN
  for (const [index, entry] of entries.entries()) {
    const sequence = index + 1
    if (entry.sequence !== sequence || entry.previousHash !== previousHash || entry.hash !== hashEntry(withoutHash(entry)))
      return sequence
    previousHash = entry.hash
  }
  return null
}

/** SHA-256 of a text in UTF-8. */
export function hashText(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256
}

export function hashOfBytes(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256
}

function withoutHash(entry: JournalEntry): Omit<JournalEntry, 'hash'> {
  const { hash: _hash, ...rest } = entry
  return rest
}
