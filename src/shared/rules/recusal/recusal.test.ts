import { describe, expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { findRecusals } from './find-recusals.ts'
import { FOUND, SETTLED, SIGNATORIES } from './recusal.cases.ts'
import { settleRecusals } from './settle-recusals.ts'
import { mayStandAsSignatory, type SignatoryFacts } from './signatories.ts'

const ROLL = ['ihk', 'khs', 'wfe']

describe('Befangenheit aus dem Projekt', () => {
  test.each(FOUND)('$title', ({ sponsor, partners, partnersWithoutFundsRecused = false, recused }) => {
    const project = { sponsor: { memberId: sponsor === null ? null : toId<'member'>(sponsor), name: '' }, partners }
    const found = findRecusals(project, ROLL, { partnersWithoutFundsRecused })
    expect(found.map(({ memberId, ground }) => [memberId, ground])).toEqual(recused)
  })
})

describe('Zweifelsfälle', () => {
  test.each(SETTLED)('$title', ({ found, given, settled }) => {
    const known = found.map((memberId) => ({ memberId, reason: 'aus den Projektdaten' }))
    expect(settleRecusals(ROLL, known, given)).toEqual(settled)
  })
})

describe('Unterschrift', () => {
  test.each(SIGNATORIES)(
    '$title',
    ({ managing, recused, chosen, rule = 'one-managing-member', conflictDisclosed = false, answer }) => {
      const result = mayStandAsSignatory({
        managingMembers: managing,
        recusedMembers: recused,
        chosen,
        rule,
        conflictDisclosed,
      })
      expect(result.ok ? 'ja' : [result.error.code, ...result.error.members]).toEqual(answer)
    },
  )

  test('every rule is known (R20)', () => {
    const facts = { managingMembers: [], recusedMembers: [], chosen: [], conflictDisclosed: false }
    expect(() => mayStandAsSignatory({ ...facts, rule: 'nobody' as SignatoryFacts['rule'] })).toThrow('nobody')
  })
})
