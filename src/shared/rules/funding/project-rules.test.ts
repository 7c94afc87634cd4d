import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { cents } from '../../basics/money.ts'
import type { ProjectState } from '../../domain/projects/project.ts'
import { mayMove, stateOn, stepsFrom } from '../transitions/move-project.ts'
import { budgetStanding } from './budget-standing.ts'
import { checkCall } from './check-call.ts'
import { openItemsOf } from './completeness.ts'
import { BUDGET_CASES, CALL_CASES, CHANGE_CASES, CLOCK_CASES, HAND_STEPS, STEP_CASES } from './project-rules.cases.ts'
import { changesOf } from './substantial-change.ts'

const CALL = {
  publishedOn: localDate('2026-11-02'),
  submissionDeadline: localDate('2026-12-16'),
  latestEnd: localDate('2028-12-31'),
}

test.each(CALL_CASES)('Aufruf: $title', ({ receivedOn, endsOn, found }) => {
  const findings = checkCall(CALL, { receivedOn: localDate(receivedOn), endsOn: localDate(endsOn) })
  expect(findings.map(({ code }) => code)).toEqual(found)
})

test.each(CHANGE_CASES)('Änderung: $title', ({ change: { totalCost, grant, ...change }, substantial }) => {
  const before = {
    sponsor: { memberId: null, name: 'Verein' },
    startsOn: localDate('2027-03-01'),
    endsOn: localDate('2028-02-29'),
    finances: {
      totalCost: cents(5_000_000),
      staffCost: cents(4_000_000),
      materialCost: cents(1_000_000),
      grant: cents(4_500_000),
      ownContribution: cents(500_000),
      thirdPartyFunds: cents(0),
    },
  }
  const finances = { ...before.finances, totalCost: cents(totalCost ?? 5_000_000), grant: cents(grant ?? 4_500_000) }
  expect(changesOf(before, { ...before, ...change, finances }).some(({ isSubstantial }) => isSubstantial)).toBe(substantial)
})

test.each(STEP_CASES)('Schritt: $title', ({ from, to, checklist = [], inCall, reason, statementSent, reportsOpen, because }) => {
  const project = {
    state: from,
    checklist,
    needsDeMinimis: false,
    partners: [],
    projectCallId: inCall === true ? ('pc1' as never) : null,
  }
  const facts = { project, reason: reason ?? '', statementSent: statementSent === true, reportsOpen: reportsOpen === true }
  const moved = mayMove(facts, to)
  expect(moved.ok ? null : moved.error.code).toBe(because)
})

test.each(Object.entries(HAND_STEPS))('Von Hand aus dem Stand %s (R37, Vorgaben § 4): %s', (state, steps) => {
  expect(stepsFrom(state as ProjectState).join(' ')).toBe(steps)
})

test.each(CLOCK_CASES)('Kalender: $title', ({ from = 'granted', today, proof, state }) => {
  const project = { state: from, startsOn: localDate('2027-03-01'), endsOn: localDate('2028-02-29') } as const
  expect(stateOn(project, proof, localDate(today))).toBe(state)
})

test.each(BUDGET_CASES)('Budget: $title', ({ claims, endorsed, free }) => {
  expect(budgetStanding(cents(100), claims)).toMatchObject({ endorsed, free, isOverCommitted: free < 0 })
})

test('De-minimis und Erklärungen der Partner nur, wo sie gebraucht werden (R41)', () => {
  const project = { checklist: [], needsDeMinimis: false, partners: [] }
  expect(openItemsOf(project)).not.toContain('de-minimis')
  expect(openItemsOf({ ...project, needsDeMinimis: true })).toContain('de-minimis')
  expect(openItemsOf(project)).not.toContain('partner-declarations')
})
