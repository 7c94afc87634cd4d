import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'

/** What the first entry continues. */
export const CHAIN_BEGIN = '0'.repeat(64) as Sha256

/** SHA-256 over the previous hash and the canonical JSON (RFC 8785) of the rest of the entry. */
export function hashEntry(entry: Omit<JournalEntry, 'hash'>): Sha256 {
  const { previousHash, ...rest } = entry
  return createHash('sha256').update(previousHash).update(canonicalJson(rest)).digest('hex') as Sha256
}

/** SHA-256 over the canonical JSON of a value: the fingerprint of a snapshot. */
export function hashOf(value: unknown): Sha256 {
  return createHash('sha256').update(canonicalJson(value)).digest('hex') as Sha256
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

/** Canonical JSON (RFC 8785): the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Not a value that JSON can hold')
  return text
}

function withoutHash(entry: JournalEntry): Omit<JournalEntry, 'hash'> {
  const { hash: _hash, ...rest } = entry
  return rest
}
