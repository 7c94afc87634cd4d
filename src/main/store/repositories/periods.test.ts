import type { Database } from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { addDays, type LocalDate, localDate } from '#shared/basics/local-date.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { insertRow } from '#test/support/sample-rows.ts'
import type { Row } from '#test/support/sample-table.ts'
import { sampleWorkspace } from '#test/support/sample-workspace.ts'
import { findActionPlanOn, insertActionPlan, listActionPlans } from './action-plan.ts'
import { findRulesOn, insertRules, listRules } from './rules-of-procedure.ts'

interface Period {
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

const DAY_ZERO = localDate('2016-04-01')

const period: fc.Arbitrary<Period> = fc
  .record({ start: fc.integer({ min: 1, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 8 }) })
  .map(({ start, length }) => ({
    validFrom: addDays(DAY_ZERO, start),
    validUntil: length === null ? null : addDays(DAY_ZERO, start + length),
  }))

const DAYS = Array.from({ length: 80 }, (_, index) => addDays(DAY_ZERO, index))

/** Whether two periods share a day, found by trying every day. */
function shareADay(a: Period, b: Period): boolean {
  return DAYS.some((day) => isInForce(a, day) && isInForce(b, day))
}

interface Table {
  readonly title: string
  readonly table: string
  readonly clear: string
  readonly row: Row
}

const TABLES: readonly Table[] = [
  {
    title: 'memberships of one member',
    table: 'membership',
    clear: 'delete from suspension; delete from membership_application; delete from membership',
    row: { member_id: 'm2', kind: 'voting' },
  },
  { title: 'terms of one managing member', table: 'managing_term', clear: 'delete from managing_term', row: { member_id: 'm2' } },
  {
    title: 'suspensions of one membership',
    table: 'suspension',
    clear: 'delete from suspension',
    row: { membership_id: 'ms2', reason: 'ruht' },
  },
  {
    title: 'seats of one member in one body',
    table: 'body_membership',
    clear: 'delete from body_membership',
    row: { body_id: 'bo1', member_id: 'm2', kind: 'voting' },
  },
]

/** Tries to store a period, by inserting it, or by moving one that lies before all others. */
function tryToStore(database: Database, { table, row }: Table, id: string, { validFrom, validUntil }: Period): () => void {
  const key = `${table}_id`
  return Number(id.slice(1)) % 2 === 0
    ? () => insertRow(database, table, { ...row, [key]: id, valid_from: validFrom, valid_until: validUntil })
    : () =>
        database.transaction(() => {
          insertRow(database, table, { ...row, [key]: id, valid_from: DAY_ZERO, valid_until: DAY_ZERO })
          database.prepare(`update ${table} set valid_from = ?, valid_until = ? where ${key} = ?`).run(validFrom, validUntil, id)
        })()
}

test.each(TABLES)('$title: 1,000 that overlap are refused by the database itself, whatever does not is kept', (table) => {
  const { database } = sampleWorkspace()
  const histories = fc.sample(fc.array(period, { minLength: 4, maxLength: 12 }), { numRuns: 350, seed: 20_261_125 })
  let refused = 0
  let attempts = 0
  for (const periods of histories) {
    database.exec(table.clear)
    const kept: Period[] = []
    for (const candidate of periods.filter(({ validUntil }) => validUntil !== null || attempts % 7 === 0)) {
      attempts += 1
      const store = tryToStore(database, table, `n${attempts}`, candidate)
      if (kept.some((other) => shareADay(candidate, other))) {
        expect(store).toThrow('overlap')
        refused += 1
      } else {
        store()
        kept.push(candidate)
      }
    }
    const rows = database.prepare(`select valid_from from ${table.table} order by 1`).pluck().all()
    expect(rows).toEqual(kept.map(({ validFrom }) => validFrom).toSorted())
  }
  expect(refused).toBeGreaterThan(1000)
})

test('one edition of the rules and one action plan is in force on a day, found on its first and its last day', async () => {
  const { store, database } = sampleWorkspace()
  database.exec("update rules_of_procedure set valid_until = '2026-12-31'; update action_plan set valid_until = '2026-12-31'")
  await store.scribble(async (tx) => {
    const [rules] = await listRules(tx)
    const [plan] = await listActionPlans(tx)
    if (rules === undefined || plan === undefined) throw new Error('No samples')
    const next = { validFrom: localDate('2027-01-01'), validUntil: null }
    await insertRules(tx, { ...rules, ...next, id: toId('ro2'), edition: 2 })
    await insertActionPlan(tx, { ...plan, ...next, id: toId('ap2'), revision: '2027' })
    for (const [day, edition, revision] of [
      ['2010-01-01', undefined, undefined],
      ['2014-01-16', 1, undefined],
      ['2024-06-06', 1, '2024'],
      ['2026-12-31', 1, '2024'],
      ['2027-01-01', 2, '2027'],
    ] as const) {
      expect((await findRulesOn(tx, localDate(day)))?.edition).toBe(edition)
      expect((await findActionPlanOn(tx, localDate(day)))?.revision).toBe(revision)
    }
  })
})
