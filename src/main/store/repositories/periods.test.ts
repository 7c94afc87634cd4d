import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { addDays, type LocalDate, localDate } from '#shared/basics/local-date.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { sampleWorkspace } from '#test/support/sample-workspace.ts'
import type { WriteTx } from '../store.ts'
import { findActionPlanOn, insertActionPlan, listActionPlans } from './action-plan.ts'
import { insertManagingTerm, insertMembership, listManagingTerms, listMemberships } from './members.ts'
import { findRulesOn, insertRules, listRules } from './rules-of-procedure.ts'

interface Period {
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

const DAY_ZERO = localDate('2010-01-01')
const MEMBER = toId<'member'>('m2')

const period: fc.Arbitrary<Period> = fc
  .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 8 }) })
  .map(({ start, length }) => ({
    validFrom: addDays(DAY_ZERO, start),
    validUntil: length === null ? null : addDays(DAY_ZERO, start + length),
  }))

/** Whether two periods share a day, found by trying every day. */
function shareADay(a: Period, b: Period): boolean {
  return Array.from({ length: 80 }, (_, index) => addDays(DAY_ZERO, index)).some((day) => isInForce(a, day) && isInForce(b, day))
}

interface Table {
  readonly title: string
  readonly clear: string
  readonly insert: (tx: WriteTx, index: number, period: Period) => Promise<void>
  readonly list: (tx: WriteTx) => Promise<readonly Period[]>
}

const TABLES: readonly Table[] = [
  {
    title: 'memberships of one member',
    clear: 'delete from membership',
    insert: (tx, index, of) => insertMembership(tx, { id: toId(`n${index}`), memberId: MEMBER, kind: 'voting', ...of }),
    list: (tx) => listMemberships(tx, MEMBER),
  },
  {
    title: 'terms of one managing member',
    clear: 'delete from managing_term',
    insert: (tx, index, of) => insertManagingTerm(tx, { id: toId(`n${index}`), memberId: MEMBER, ...of }),
    list: (tx) => listManagingTerms(tx, MEMBER),
  },
]

test.each(TABLES)(
  '$title: whatever would overlap is refused by the database itself, whatever does not is kept',
  async (table) => {
    await fc.assert(
      fc.asyncProperty(fc.array(period, { minLength: 2, maxLength: 10 }), async (periods) => {
        const { store, database } = sampleWorkspace()
        database.exec(table.clear)
        await store.scribble(async (tx) => {
          const kept: Period[] = []
          for (const [index, candidate] of periods.entries()) {
            const attempt = table.insert(tx, index, candidate)
            if (kept.some((other) => shareADay(candidate, other))) await expect(attempt).rejects.toThrow('overlap')
            else {
              await attempt
              kept.push(candidate)
            }
          }
          const list = await table.list(tx)
          expect(list.map(({ validFrom }) => validFrom)).toEqual(kept.map(({ validFrom }) => validFrom).toSorted())
        })
      }),
      { numRuns: 60 },
    )
  },
)

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
