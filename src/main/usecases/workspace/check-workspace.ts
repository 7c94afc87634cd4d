import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Work } from '#shared/basics/work.ts'
import type { CheckReport, Finding } from '#shared/domain/workspace/finding.ts'
import { type CheckStep, checkTables } from '#shared/rules/verification/check-tables.ts'
import { type Facts, factsOf } from '#shared/rules/verification/facts.ts'
import { checkPrintedHead } from '#shared/rules/verification/printed-head.ts'
import { sha256Of } from '../../documents/kit/hash.ts'
import { corePropertiesOf } from '../../files/core-properties.ts'
import { hashText } from '../../store/journal/chain.ts'
import { readTables } from '../../store/read-tables.ts'
import { readStoredBytes } from '../../store/repositories/blobs.ts'
import { findContentSeal } from '../../store/repositories/content-seals.ts'
import type { Deps } from '../deps.ts'
import { brokenSeals } from './seal-content.ts'

/** How far a check is. */
export type CheckProgress = CheckStep | { readonly step: 'database' | 'files'; readonly done: number; readonly of: number }

export interface CheckWish {
  /** Reads every stored file again, however large all of them are; otherwise only as many as take no time. */
  readonly full: boolean
}

/** Up to so many bytes the content of stored files is part of the quick check. */
const READ_QUICKLY = 64 * 1024 * 1024

/**
 * Checks the open workspace: the database itself, references, the chain of the journal, records that must never change, every
 * decision by the rule engine, stored files by their hash.
 */
export async function* checkWorkspace(deps: Pick<Deps, 'store'>, { full }: CheckWish): Work<CheckProgress, CheckReport> {
  yield { step: 'database', done: 0, of: 1 }
  const damaged = await deps.store.upkeep.findDamage()
  const { tables, seal } = await deps.store.read(async (tx) => ({
    tables: await readTables(tx),
    seal: await findContentSeal(tx),
  }))
  const steps = checkTables(tables, hashText)
  let step = steps.next()
  while (step.done !== true) {
    yield step.value
    step = steps.next()
  }
  const changed: Finding[] = []
  const facts = factsOf(tables)
  // What was erased has no content any more; that the erasure was noted is checked with the records.
  const erased = new Set(tables.get('erased_blob')?.map(({ sha256 }) => sha256))
  const blobs = (tables.get('blob') ?? []).filter(({ sha256 }) => !erased.has(sha256))
  const bytes = blobs.reduce((sum, { size }) => sum + Number(size), 0)
  for (const [index, { sha256 }] of (full || bytes <= READ_QUICKLY ? blobs : []).entries()) {
    if (index % 20 === 0) {
      yield { step: 'files', done: index, of: blobs.length }
    }
    changed.push(...(await findingsIn(deps, facts, String(sha256))))
  }
  return { findings: [...damaged, ...step.value.findings, ...brokenSeals(tables, seal), ...changed], tally: step.value.tally }
}

/** A stored file has its hash; an issued paper names a head that the chain has. */
async function findingsIn({ store }: Pick<Deps, 'store'>, facts: Facts, sha256: string): Promise<readonly Finding[]> {
  const bytes = await store.read((tx) => readStoredBytes(tx, sha256 as Sha256))
  if (sha256Of(bytes) !== sha256) return [{ code: 'BLOB_CHANGED', sha256 }]
  const properties = facts.one('document', 'sha256', sha256) === undefined ? null : corePropertiesOf(bytes)
  return properties === null ? [] : checkPrintedHead(facts, sha256, properties)
}
