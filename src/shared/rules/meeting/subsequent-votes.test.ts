import { expect, test } from 'vitest'
import { AFTER, aBallot, aMeetingCase, aMeetingRoll, BEFORE, DEADLINE, someVotes, winter } from '#test/support/rule-facts.ts'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import type { MeetingCase } from './evaluate-meeting.ts'
import { evaluateSubsequentVotes, mayCollectSubsequentVotes, type SubsequentVotesCase } from './subsequent-votes.ts'

const sixPresent = aMeetingCase({ roll: aMeetingRoll(13, 6), ballots: someVotes({ yes: 6 }) })

function aCase(more: Partial<SubsequentVotesCase> = {}): SubsequentVotesCase {
  return { meeting: sixPresent, options: DEFAULT_RULES, until: DEADLINE, now: AFTER, ballots: [], ...more }
}

test('6 anwesend, 6 Ja → vorbehaltlich bis zum gesetzten Tag (R32)', () => {
  expect(mayCollectSubsequentVotes(sixPresent, DEFAULT_RULES)).toBe(true)
  expect(evaluateSubsequentVotes(aCase({ now: BEFORE })).outcome).toBe('open')
  expect(evaluateSubsequentVotes(aCase({ now: DEADLINE, ballots: [aBallot('m7', 'yes')] })).outcome).toBe('open')
})

test('1 von 7 Abwesenden stimmt rechtzeitig Ja → 7 von 13 → angenommen (R32)', () => {
  const verdict = evaluateSubsequentVotes(aCase({ ballots: [aBallot('m7', 'yes')] }))
  expect(verdict).toMatchObject({ outcome: 'adopted', required: 7, basis: 13, standing: 'reached' })
  expect(verdict.counts).toMatchObject({ yes: 7, silent: 6 })
  expect(verdict.fates).toEqual([...Array(6).fill('counted'), 'counted'])
  expect(verdict.proof.find((step) => step.step === 'present')).toMatchObject({ count: 7, needed: 7 })
})

test('1 von 7 Abwesenden stimmt rechtzeitig Nein → abgelehnt (R32)', () => {
  expect(evaluateSubsequentVotes(aCase({ ballots: [aBallot('m7', 'no')] }))).toMatchObject({ outcome: 'rejected' })
})

test('niemand antwortet oder nur verspätet → nicht beschlussfähig (R32, R30, R09)', () => {
  expect(evaluateSubsequentVotes(aCase()).outcome).toBe('not-quorate')
  const late = aBallot('m7', 'yes', { receivedAt: winter('2026-11-20 08:00') })
  expect(evaluateSubsequentVotes(aCase({ ballots: [late] }))).toMatchObject({ outcome: 'not-quorate', counts: { late: 1 } })
})

test('der Beweis zählt die Antwortenden zu den Anwesenden (R32, R30)', () => {
  const { proof } = evaluateSubsequentVotes(
    aCase({ ballots: [aBallot('m1', 'no'), aBallot('m7', 'yes'), aBallot('fremd', 'no')] }),
  )
  expect(proof).toEqual([
    { step: 'entitled', count: 13, rollDate: null },
    { step: 'recused', count: 0, inDenominator: true },
    { step: 'present', count: 7, quorum: 'more-than-half', needed: 7, repeated: false },
    { step: 'required', majority: 'majority-of-all-members', basis: 13, required: 7 },
    { step: 'bound', count: 1 },
    { step: 'ignored', count: 1, because: 'not-on-roll' },
    { step: 'votes', yes: 7, no: 0, abstain: 0, invalid: 0 },
    { step: 'outcome', outcome: 'adopted', yes: 7, no: 0, required: 7, basis: 13 },
  ])
})

test('wer anwesend war, hat endgültig gestimmt (R32)', () => {
  const verdict = evaluateSubsequentVotes(aCase({ ballots: [aBallot('m1', 'no'), aBallot('m7', 'yes')] }))
  expect(verdict).toMatchObject({ outcome: 'adopted', counts: { yes: 7, no: 0 } })
  expect(verdict.fates.slice(6)).toEqual(['bound-by-earlier', 'counted'])
})

test('erneut geladen: beschlussfähig ohne Rücksicht auf die Zahl (R31, R32)', () => {
  const meeting = { ...sixPresent, repeatedForLackOfQuorum: true }
  expect(evaluateSubsequentVotes(aCase({ meeting })).outcome).toBe('rejected')
  const unknown = { ...meeting, options: { ...meeting.options, repeatWithoutQuorum: false } }
  expect(evaluateSubsequentVotes(aCase({ meeting: unknown })).outcome).toBe('not-quorate')
})

test('zu viele befangen → unerreichbar (R16)', () => {
  const meeting = aMeetingCase({ roll: aMeetingRoll(13, 13, 7) })
  expect(evaluateSubsequentVotes(aCase({ meeting })).outcome).toBe('unreachable')
})

test.each<[title: string, meeting: MeetingCase, allowed: boolean, expected: boolean]>([
  ['die Geschäftsordnung kennt kein Nachvotum (R32, § 2.3)', sixPresent, false, false],
  ['schon angenommen (R32)', aMeetingCase({ ballots: someVotes({ yes: 7 }) }), true, false],
  [
    'zu viele Nein: 8 anwesend, 1 Ja, 5 abwesend (R32)',
    aMeetingCase({ roll: aMeetingRoll(13, 8), ballots: someVotes({ yes: 1, no: 7 }) }),
    true,
    false,
  ],
  [
    'genug Abwesende: 8 anwesend, 2 Ja, 5 abwesend (R32)',
    aMeetingCase({ roll: aMeetingRoll(13, 8), ballots: someVotes({ yes: 2, no: 6 }) }),
    true,
    true,
  ],
  ['abgegebene Stimmen brauchen keine fehlenden (R32, R33)', aMeetingCase({ majority: 'majority-of-votes-cast' }), true, false],
  [
    'Mehrheit der Anwesenden ebenso (R32, R34)',
    aMeetingCase({ majority: 'majority-of-present', roll: aMeetingRoll(13, 8) }),
    true,
    false,
  ],
  [
    'genug Ja, aber nicht beschlussfähig (R32, R30)',
    aMeetingCase({ majority: 'majority-of-all-members', roll: aMeetingRoll(13, 7, 1), ballots: someVotes({ yes: 6 }) }),
    true,
    true,
  ],
])('Nachvotum zulässig? %s', (_, meeting, subsequentVotes, expected) => {
  expect(mayCollectSubsequentVotes(meeting, { subsequentVotes })).toBe(expected)
})
