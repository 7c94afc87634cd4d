import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import { instant } from '#shared/basics/instant.ts'
import type { JournalChange, JournalEntry, JsonValue } from '#shared/domain/journal/journal-entry.ts'
import { CHAIN_BEGIN, hashEntry, hashOf, verifyChain } from './chain.ts'

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as JsonValue)
const change: fc.Arbitrary<JournalChange> = fc.record({
  subject: fc.constantFrom('project', 'member', 'response'),
  subjectId: fc.uuid(),
  before: json,
  after: json,
  reason: fc.option(fc.string(), { nil: null }),
})
const chain = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }).map(chainOf)

function chainOf(acts: readonly (readonly JournalChange[])[]): readonly JournalEntry[] {
  const entries: JournalEntry[] = []
  for (const changes of acts) {
    const entry = {
      sequence: entries.length + 1,
      at: instant('2026-11-10T09:00:00Z'),
      actor: 'Juliane Morgner',
      act: 'projects.change',
      changes,
      previousHash: entries.at(-1)?.hash ?? CHAIN_BEGIN,
    }
    entries.push({ ...entry, hash: hashEntry(entry) })
  }
  return entries
}

test('the hash is SHA-256 over the previous hash and the canonical JSON of the rest', () => {
  const entry = {
    sequence: 1,
    at: instant('2026-11-10T09:00:00Z'),
    actor: 'Jörg',
    act: 'x',
    changes: [],
    previousHash: CHAIN_BEGIN,
  }
  const text = `${'0'.repeat(64)}{"act":"x","actor":"Jörg","at":"2026-11-10T09:00:00.000Z","changes":[],"sequence":1}`
  expect(hashEntry(entry)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})

test('an empty journal holds', () => {
  expect(verifyChain([])).toBeNull()
})

test('a chain holds, also after it was written as JSON and read back', () => {
  fc.assert(
    fc.property(chain, (entries) => {
      expect(verifyChain(entries)).toBeNull()
      expect(verifyChain(JSON.parse(canonicalJson(entries)))).toBeNull()
    }),
  )
})

/**
 * What somebody could do to a journal at a place before its end. What the chain alone cannot show: the last entries cut off, or
 * all of it written anew. For that its head stands in every issued paper.
 */
const MANIPULATIONS: readonly (readonly [
  title: string,
  spoil: (entries: readonly JournalEntry[], at: number) => readonly JournalEntry[],
])[] = [
  ['another actor', (entries, at) => changedAt(entries, at, { actor: 'niemand' })],
  ['another time', (entries, at) => changedAt(entries, at, { at: instant('2026-11-09T09:00:00Z') })],
  ['no changes', (entries, at) => changedAt(entries, at, { changes: [] })],
  ['an entry left out', (entries, at) => entries.filter((_, index) => index !== at)],
  ['an entry doubled', (entries, at) => entries.flatMap((entry, index) => (index === at ? [entry, entry] : [entry]))],
  [
    'an entry with its hash computed anew',
    (entries, at) => entries.map((entry, index) => (index === at ? rehashed(entry) : entry)),
  ],
  ['two entries exchanged', (entries, at) => entries.toSpliced(at, 2, ...entries.slice(at, at + 2).toReversed())],
]

test.each(MANIPULATIONS)('found: %s', (_title, spoil) => {
  fc.assert(
    fc.property(chain, fc.nat(), (entries, pick) => {
      expect(verifyChain(spoil(entries, pick % (entries.length - 1)))).not.toBeNull()
    }),
  )
})

function changedAt(entries: readonly JournalEntry[], at: number, change: Partial<JournalEntry>): readonly JournalEntry[] {
  return entries.map((entry, index) => (index === at ? { ...entry, ...change } : entry))
}

function rehashed({ hash: _hash, ...entry }: JournalEntry): JournalEntry {
  const forged = { ...entry, actor: 'niemand' }
  return { ...forged, hash: hashEntry(forged) }
}

test('the place of the first break is named', () => {
  const entries = chainOf(Array.from({ length: 5 }, (_, index) => [aChange(index)]))
  const spoilt = entries.map((entry) => (entry.sequence === 3 ? { ...entry, actor: 'niemand' } : entry))
  expect(verifyChain(spoilt)).toBe(3)
  expect(verifyChain(entries.filter(({ sequence }) => sequence !== 2))).toBe(2)
})

test('a snapshot has the same fingerprint whatever the order of its keys', () => {
  expect(hashOf({ a: 1, b: [2, { d: 3, c: 4 }] })).toBe(hashOf({ b: [2, { c: 4, d: 3 }], a: 1 }))
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }))
})

test('what JSON cannot hold is refused', () => {
  expect(() => canonicalJson(undefined)).toThrow()
  expect(() => canonicalJson({ a: Number.NaN })).toThrow()
})

function aChange(index: number): JournalChange {
  return { subject: 'project', subjectId: `p${index}`, before: null, after: { index }, reason: null }
}
