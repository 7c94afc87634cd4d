import type { CheckReport, Finding } from '../../domain/workspace/finding.ts'
import type { Tables } from '../../domain/workspace/table-rows.ts'
import { checkDecision, checkNumbers } from './check-decisions.ts'
import { checkErasures } from './check-erasures.ts'
import { checkFiles } from './check-files.ts'
import { changesOf, checkChain, checkRecords, type HashText } from './check-journal.ts'
import { factsOf } from './facts.ts'

/**
 * Everything that the rows of a workspace can be held against (R28, R44, R45), in steps, so that whoever runs it may show the
 * progress and stop. The same function serves the program and the page that checks an archive.
 */
export function* checkTables(tables: Tables, hash: HashText): Generator<CheckStep, CheckReport> {
  const facts = factsOf(tables)
  const entries = facts.rows('journal_entry')
  const erased = new Set(facts.rows('erased_entry').map((row) => Number(row.sequence)))
  const findings: Finding[] = []
  yield { step: 'chain', done: 0, of: entries.length }
  const changes = changesOf(entries)
  findings.push(...checkChain(entries, erased, hash), ...checkErasures(facts, changes, hash))
  yield { step: 'records', done: 0, of: entries.length }
  findings.push(...checkRecords(facts, changes, hash))
  findings.push(...checkFiles(facts), ...checkNumbers(facts))
  const resolutions = facts.rows('resolution')
  for (const [index, resolution] of resolutions.entries()) {
    if (index % 25 === 0) yield { step: 'decisions', done: index, of: resolutions.length }
    findings.push(...checkDecision(facts, resolution))
  }
  let records = 0
  for (const rows of tables.values()) records += rows.length
  const tally = { entries: entries.length, records, decisions: resolutions.length, files: facts.rows('blob').length }
  return { findings, tally }
}

export interface CheckStep {
  readonly step: 'chain' | 'records' | 'decisions'
  readonly done: number
  readonly of: number
}
