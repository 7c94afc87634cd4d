import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { someCircularCase, someMeetingCase } from '#test/support/rule-arbitraries.ts'
import { AFTER, aBallot } from '#test/support/rule-facts.ts'
import { runs } from '#test/support/runs.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { Outcome, Verdict } from '../../domain/resolutions/verdict.ts'
import { evaluateMeeting } from '../meeting/evaluate-meeting.ts'
import { countOf } from '../tally/count-votes.ts'
import { isTransferred } from '../tally/transfer.ts'
import { decisiveAt } from './decisive-moment.ts'
import { type CircularCase, evaluateCircular } from './evaluate-circular.ts'

const options = { numRuns: runs('PROPERTY_RUNS', 300) }
vi.setConfig({ testTimeout: 30_000 + 20 * options.numRuns })
const someCase = someCircularCase(9)

function holds(property: fc.IProperty<[CircularCase]>): void {
  fc.assert(property, options)
}

function isAdopted(outcome: Outcome): boolean {
  return outcome === 'adopted' || outcome === 'adopted-early'
}

/** A member that could vote and did not; null where all did. */
function silentMember(c: CircularCase): string | null {
  const counted = new Set(c.ballots.map((ballot) => ballot.member))
  return c.roll.find((entry) => entry.votingRight && !entry.recused && !counted.has(entry.member))?.member ?? null
}

function expectCountsAddUp({ counts, fates }: Verdict, ballots: number, isSecret = false): void {
  const { entitled, yes, no, abstain, invalid, silent, recused, late } = counts
  expect(yes + no + abstain + invalid + silent + recused).toBe(entitled)
  for (const count of [yes, no, abstain, invalid, silent, recused, late]) expect(count).toBeGreaterThanOrEqual(0)
  expect(fates).toHaveLength(ballots)
  if (isSecret) return
  expect(yes + no + abstain + invalid).toBe(
    countOf(fates, 'counted') + countOf(fates, 'late-counted') + countOf(fates, 'late-as-abstention'),
  )
}

test('Ja + Nein + Enthaltung + ungültig + ohne Rückmeldung + befangen = Stimmberechtigte (R44)', () => {
  holds(fc.property(someCase, (c) => expectCountsAddUp(evaluateCircular(c), c.ballots.length)))
  fc.assert(
    fc.property(someMeetingCase(9), (c) => expectCountsAddUp(evaluateMeeting(c), c.ballots.length, c.secret !== null)),
    options,
  )
})

test('der Anteil der Ja liegt zwischen 0 und 1 (R02)', () => {
  holds(
    fc.property(someCase, (c) => {
      const { counts, basis, required } = evaluateCircular(c)
      expect(counts.yes).toBeLessThanOrEqual(basis)
      if (required !== null) expect(required).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('ein weiteres Ja macht aus angenommen nie abgelehnt (R02)', () => {
  holds(
    fc.property(someCase, (c) => {
      const member = silentMember(c)
      if (member === null || !isAdopted(evaluateCircular(c).outcome)) return
      const more = evaluateCircular({ ...c, ballots: [...c.ballots, aBallot(member, 'yes')] })
      expect(isAdopted(more.outcome)).toBe(true)
    }),
  )
})

test('eine weitere Enthaltung macht aus abgelehnt nie angenommen, wo Schweigen nicht wie Nein zählt (R06, R07)', () => {
  holds(
    fc.property(someCase, (given) => {
      const c = { ...given, now: AFTER }
      if (c.options.silence === 'missing-consent') return
      const member = silentMember(c)
      const { outcome, proof } = evaluateCircular(c)
      // Too few answered: one more of any kind is what was missing (R03).
      const hasTooFew = proof.some((step) => step.step === 'participation' && step.answers < step.needed)
      if (member === null || isAdopted(outcome) || hasTooFew) return
      const more = evaluateCircular({ ...c, ballots: [...c.ballots, aBallot(member, 'abstain')] })
      expect(isAdopted(more.outcome)).toBe(false)
    }),
  )
})

test('die Reihenfolge, in der Stimmen erfasst werden, ist gleich (R10)', () => {
  const shuffled = someCase.chain((c) =>
    fc.shuffledSubarray([...c.ballots], { minLength: c.ballots.length }).map((ballots) => ({ c, ballots })),
  )
  fc.assert(
    fc.property(shuffled, ({ c, ballots }) => {
      const { fates: _, ...first } = evaluateCircular(c)
      const { fates: __, ...second } = evaluateCircular({ ...c, ballots })
      expect(second).toEqual(first)
    }),
    options,
  )
})

test('dieselben Stimmen zweimal eingelesen ändern nichts (R45)', () => {
  holds(
    fc.property(someCase, (c) => {
      const { late: _, ...once } = evaluateCircular(c).counts
      const twice = evaluateCircular({ ...c, ballots: [...c.ballots, ...c.ballots] })
      expect(twice.counts).toMatchObject(once)
      expect(twice.outcome).toBe(evaluateCircular(c).outcome)
    }),
  )
})

test('verspätete Stimmen zählen nie, wo die Geschäftsordnung nichts anderes sagt (R09)', () => {
  holds(
    fc.property(someCase, (given) => {
      const c: CircularCase = { ...given, options: { ...given.options, lateBallots: 'invalid' } }
      const inTime = c.ballots.filter(
        (ballot: BallotFact) => decisiveAt(ballot, c.deadline, c.options.decisiveMoment) <= c.deadline,
      )
      const all = evaluateCircular(c)
      const without = evaluateCircular({ ...c, ballots: inTime })
      expect(all.outcome).toBe(without.outcome)
      expect({ ...all.counts, late: 0 }).toEqual(without.counts)
    }),
  )
})

test('was mit Befangenen im Nenner angenommen ist, ist es auch ohne sie (R16, R17)', () => {
  holds(
    fc.property(someCase, (c) => {
      const strict = evaluateCircular({ ...c, options: { ...c.options, recusedInDenominator: true } })
      const mild = evaluateCircular({ ...c, options: { ...c.options, recusedInDenominator: false } })
      if (isAdopted(strict.outcome)) expect(isAdopted(mild.outcome)).toBe(true)
    }),
  )
})

test('eine schärfere Mehrheit nimmt nie an, was eine mildere ablehnt (R02, R35)', () => {
  const fromMildToStrict = [
    'majority-of-all-members',
    'two-thirds-of-all-members',
    'three-quarters-of-all-members',
    'unanimity-of-all-members',
  ] as const
  holds(
    fc.property(someCase, (c) => {
      const adopted = fromMildToStrict.map((majority) => isAdopted(evaluateCircular({ ...c, majority }).outcome))
      expect(adopted).toEqual(adopted.toSorted((a, b) => Number(b) - Number(a)))
    }),
  )
})

test('ein Fremder und ein befangenes Mitglied ändern nie etwas (R14, R45)', () => {
  holds(
    fc.property(someCase, (c) => {
      const eligible = new Set(c.roll.filter((entry) => entry.votingRight && !entry.recused).map((entry) => entry.member))
      const own = c.ballots.filter((ballot) => eligible.has(ballot.member))
      const { outcome, counts } = evaluateCircular(c)
      expect(evaluateCircular({ ...c, ballots: own })).toMatchObject({ outcome, counts })
    }),
  )
})

test('wer in einer Sitzung fehlt, stimmt nicht, außer durch ein anwesendes Mitglied (R12, R30)', () => {
  fc.assert(
    fc.property(someMeetingCase(9), (c) => {
      const present = new Set(c.roll.filter((entry) => entry.present).map((entry) => entry.member))
      const { outcome, counts } = evaluateMeeting(c)
      expect(
        evaluateMeeting({ ...c, ballots: c.ballots.filter((ballot) => present.has(ballot.member) || isTransferred(ballot)) }),
      ).toMatchObject({
        outcome,
        counts,
      })
    }),
    options,
  )
})

test('ohne Zulassung zählt nie eine übertragene Stimme (R12)', () => {
  holds(
    fc.property(someCase, (given) => {
      const c: CircularCase = { ...given, options: { ...given.options, voteTransfer: false } }
      const { outcome, counts } = evaluateCircular(c)
      expect(evaluateCircular({ ...c, ballots: c.ballots.filter((ballot) => !isTransferred(ballot)) })).toMatchObject({
        outcome,
        counts,
      })
    }),
  )
})

test('der Poststempel macht nie eine Stimme verspätet, die beim Eingang rechtzeitig war (R09)', () => {
  holds(
    fc.property(someCase, (c) => {
      const byReceipt = evaluateCircular({ ...c, options: { ...c.options, decisiveMoment: 'receipt' } })
      const byPostmark = evaluateCircular({ ...c, options: { ...c.options, decisiveMoment: 'postmark' } })
      expect(byPostmark.counts.late).toBeLessThanOrEqual(byReceipt.counts.late)
      expect(byPostmark.counts.silent).toBeLessThanOrEqual(byReceipt.counts.silent)
    }),
  )
})

test('wo die Antworten entscheiden, ist nie angenommen, wenn zu wenige antworten (R03)', () => {
  holds(
    fc.property(someCase, (given) => {
      const c: CircularCase = { ...given, majority: 'majority-of-answers', now: AFTER }
      const { outcome, counts } = evaluateCircular(c)
      const answers = counts.yes + counts.no + counts.abstain
      if (isAdopted(outcome)) expect(100 * answers).toBeGreaterThanOrEqual(c.options.circularParticipation * counts.entitled)
    }),
  )
})
