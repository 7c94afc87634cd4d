import { aBallot, type aCircularCase, aRoll, BEFORE, DEADLINE, someBallots, winter } from '#test/support/rule-facts.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { ProofStep } from '../../domain/resolutions/verdict.ts'

interface ProofCase {
  readonly title: string
  /** An Umlauf among three members. */
  readonly facts: Parameters<typeof aCircularCase>[0]
  /** The steps between the threshold and the outcome. */
  readonly steps: readonly ProofStep[]
}

const binding = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const
const late = { receivedAt: winter('2026-11-20 00:01') }
const objecting = { objectsToProcedure: true }
const yes1 = aBallot('m1', 'yes')
const twoYes: readonly BallotFact[] = someBallots({ yes: 2 })

function votes(yes: number, no = 0): ProofStep {
  return { step: 'votes', yes, no, abstain: 0, invalid: 0 }
}

export const PROOFS: readonly ProofCase[] = [
  { title: 'alle da, nach Fristende: nur die Stimmen (R44)', facts: { ballots: someBallots({ yes: 3 }) }, steps: [votes(3)] },
  {
    title: 'eine fehlt, nach Fristende: sie schweigt (R07)',
    facts: { ballots: twoYes },
    steps: [{ step: 'silent', count: 1, treatment: 'not-counted' }, votes(2)],
  },
  {
    title: 'eine fehlt, vor Fristende: sie ist offen (R27)',
    facts: { now: BEFORE, ballots: twoYes },
    steps: [votes(2), { step: 'open-votes', open: 1, most: 3, required: 2 }],
  },
  {
    title: 'eine fehlt, genau zum Fristende: sie ist noch offen (R27, F09)',
    facts: { now: DEADLINE, ballots: twoYes },
    steps: [votes(2), { step: 'open-votes', open: 1, most: 3, required: 2 }],
  },
  {
    title: 'alle da, vor Fristende: darum darf geschlossen werden (R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 2, no: 1 }) },
    steps: [votes(2, 1), { step: 'closed-early', because: 'all-ballots-in' }],
  },
  {
    title: 'nichts kann mehr kommen: angenommen (R27)',
    facts: { now: BEFORE, ballots: twoYes, options: binding },
    steps: [
      votes(2),
      { step: 'open-votes', open: 1, most: 3, required: 2 },
      { step: 'closed-early', because: 'nothing-can-change' },
    ],
  },
  {
    title: 'nichts kann mehr kommen: abgelehnt (R27)',
    facts: { now: BEFORE, ballots: someBallots({ no: 2 }), options: binding },
    steps: [
      votes(0, 2),
      { step: 'open-votes', open: 1, most: 1, required: 2 },
      { step: 'closed-early', because: 'nothing-can-change' },
    ],
  },
  {
    title: 'eine verspätete (R09)',
    facts: { ballots: [...twoYes, aBallot('m3', 'yes', late)] },
    steps: [{ step: 'late', count: 1, treatment: 'invalid' }, { step: 'silent', count: 1, treatment: 'not-counted' }, votes(2)],
  },
  {
    title: 'ein Widerspruch, alle Stimmen da, vor Fristende: nichts wird geschlossen (R26)',
    facts: { now: BEFORE, ballots: [...twoYes, aBallot('m3', 'yes', objecting)] },
    steps: [votes(3), { step: 'objection', count: 1, needed: 1 }],
  },
  {
    title: 'zwei widersprechen, eines davon zweimal: es zählen die Mitglieder (R26)',
    facts: {
      ballots: [
        yes1,
        aBallot('m2', 'yes', objecting),
        aBallot('m2', 'yes', { ...objecting, by: 'deputy' }),
        aBallot('m3', 'no', objecting),
      ],
    },
    steps: [{ step: 'outranked', count: 1 }, votes(2, 1), { step: 'objection', count: 2, needed: 1 }],
  },
  {
    title: 'zwei müssten widersprechen, eines tut es: gezählt wird, und der Beweis sagt beides (R26, § 2.3)',
    facts: {
      ballots: [...twoYes, aBallot('m3', 'no', objecting)],
      options: { procedureObjection: 'quorum', objectionQuorum: 2 },
    },
    steps: [votes(2, 1), { step: 'objection', count: 1, needed: 2 }],
  },
  {
    title: 'unerreichbar, alle Stimmen da, vor Fristende: nichts wird geschlossen (R16)',
    facts: { now: BEFORE, roll: aRoll(3, 2), ballots: [yes1] },
    steps: [{ step: 'unreachable', eligible: 1, required: 2 }, votes(1)],
  },
  {
    title: 'ein ersetztes, ein gebundenes und ein fremdes Blatt (R10, R45)',
    facts: {
      ballots: [yes1, aBallot('m1', 'no', { receivedAt: winter('2026-11-11 10:00') }), aBallot('x', 'no')],
      options: binding,
    },
    steps: [
      { step: 'bound', count: 1 },
      { step: 'ignored', count: 1, because: 'not-on-roll' },
      { step: 'silent', count: 2, treatment: 'not-counted' },
      votes(1),
    ],
  },
]
