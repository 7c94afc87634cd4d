import { aBallot, aMeetingCase, aMeetingRoll, BEFORE, DEADLINE, someVotes, winter } from '#test/support/rule-facts.ts'
import type { Instant } from '../../basics/instant.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate, Counts, Outcome } from '../../domain/resolutions/verdict.ts'
import type { MeetingCase } from './evaluate-meeting.ts'

interface SubsequentCase {
  readonly title: string
  /** The vote in the meeting; six present, all yes, unless named. */
  readonly meeting?: MeetingCase
  /** After the set day unless named. */
  readonly now?: Instant
  readonly ballots: readonly BallotFact[]
  readonly outcome: Outcome
  readonly counts?: Partial<Counts>
  /** What became of the ballots that came afterwards. */
  readonly fates?: readonly BallotFate[]
}

interface PermissionCase {
  readonly title: string
  readonly meeting: MeetingCase
  /** Allowed unless named. */
  readonly allowed?: boolean
  readonly mayCollect: boolean
}

const transfer = { voteTransfer: true } as const

/** 13 members, six present, six yes. */
export const SIX_PRESENT: MeetingCase = aMeetingCase({ roll: aMeetingRoll(13, 6), ballots: someVotes({ yes: 6 }) })
const repeated: MeetingCase = { ...SIX_PRESENT, repeatedForLackOfQuorum: true }
const yes7 = aBallot('m7', 'yes')

export const SUBSEQUENT_VOTES: readonly SubsequentCase[] = [
  {
    title: '6 anwesend, 6 Ja → vorbehaltlich bis zum gesetzten Tag (R32)',
    now: BEFORE,
    ballots: [],
    outcome: 'open',
  },
  {
    title: 'auch mit dem siebten Ja, solange der gesetzte Tag nicht vorbei ist (R32, F09)',
    now: DEADLINE,
    ballots: [yes7],
    outcome: 'open',
  },
  {
    title: '1 von 7 Abwesenden stimmt rechtzeitig Ja → 7 von 13 → angenommen (R32)',
    ballots: [yes7],
    outcome: 'adopted',
    counts: { yes: 7, silent: 6 },
    fates: ['counted'],
  },
  {
    title: '1 von 7 Abwesenden stimmt rechtzeitig Nein → abgelehnt (R32)',
    ballots: [aBallot('m7', 'no')],
    outcome: 'rejected',
    counts: { yes: 6, no: 1 },
  },
  { title: 'niemand antwortet → nicht beschlussfähig (R32, R30)', ballots: [], outcome: 'not-quorate' },
  {
    title: 'nur verspätete Antworten → nicht beschlussfähig (R32, R30, R09)',
    ballots: [aBallot('m7', 'yes', { receivedAt: winter('2026-11-20 08:00') })],
    outcome: 'not-quorate',
    counts: { late: 1 },
  },
  {
    title: 'wer anwesend war, hat endgültig gestimmt (R32)',
    ballots: [aBallot('m1', 'no'), yes7],
    outcome: 'adopted',
    counts: { yes: 7, no: 0 },
    fates: ['bound-by-earlier', 'counted'],
  },
  {
    title: 'erneut geladen: beschlussfähig ohne Rücksicht auf die Zahl, doch 6 Ja sind zu wenig (R31, R32)',
    meeting: repeated,
    ballots: [],
    outcome: 'rejected',
  },
  {
    title: 'erneut geladen, aber die Geschäftsordnung kennt das nicht → nicht beschlussfähig (R31, R32)',
    meeting: { ...repeated, options: { ...repeated.options, repeatWithoutQuorum: false } },
    ballots: [],
    outcome: 'not-quorate',
  },
  {
    title: 'zu viele befangen → unerreichbar (R16)',
    meeting: aMeetingCase({ roll: aMeetingRoll(13, 13, 7) }),
    ballots: [],
    outcome: 'unreachable',
  },
]

export const AFTER_TRANSFER: SubsequentCase = {
  title: 'wessen Stimme in der Sitzung durch ein anderes Mitglied abgegeben wurde, der stimmt nicht noch einmal (R12, R32)',
  meeting: aMeetingCase({
    roll: aMeetingRoll(13, 6),
    ballots: [...someVotes({ yes: 5, no: 1 }), { member: 'm7', cast: 'yes', by: 'deputy', heldBy: 'm1' }],
    options: transfer,
  }),
  ballots: [aBallot('m7', 'no'), aBallot('m8', 'yes')],
  outcome: 'adopted',
  counts: { yes: 7, no: 1 },
  fates: ['bound-by-earlier', 'counted'],
}

export const PERMISSIONS: readonly PermissionCase[] = [
  { title: '6 anwesend, 6 Ja, 7 abwesend (R32)', meeting: SIX_PRESENT, mayCollect: true },
  {
    title: 'die Geschäftsordnung kennt kein Nachvotum (R32, § 2.3)',
    meeting: SIX_PRESENT,
    allowed: false,
    mayCollect: false,
  },
  { title: 'schon angenommen (R32)', meeting: aMeetingCase({ ballots: someVotes({ yes: 7 }) }), mayCollect: false },
  {
    title: 'zu viele Nein: 8 anwesend, 1 Ja, 5 abwesend (R32)',
    meeting: aMeetingCase({ roll: aMeetingRoll(13, 8), ballots: someVotes({ yes: 1, no: 7 }) }),
    mayCollect: false,
  },
  {
    title: 'genug Abwesende: 8 anwesend, 2 Ja, 5 abwesend (R32)',
    meeting: aMeetingCase({ roll: aMeetingRoll(13, 8), ballots: someVotes({ yes: 2, no: 6 }) }),
    mayCollect: true,
  },
  {
    title: 'abgegebene Stimmen brauchen keine fehlenden (R32, R33)',
    meeting: aMeetingCase({ majority: 'majority-of-votes-cast' }),
    mayCollect: false,
  },
  {
    title: 'Mehrheit der Anwesenden ebenso (R32, R34)',
    meeting: aMeetingCase({ majority: 'majority-of-present', roll: aMeetingRoll(13, 8) }),
    mayCollect: false,
  },
  {
    title: 'genug Ja, aber nicht beschlussfähig (R32, R30)',
    meeting: aMeetingCase({
      majority: 'majority-of-all-members',
      roll: aMeetingRoll(13, 7, 1),
      ballots: someVotes({ yes: 6 }),
    }),
    mayCollect: true,
  },
  {
    title: 'die nötigen Ja liegen schon vor, nur die Zahl der Anwesenden reicht nicht: 4 von 7 (R17, R30, R32)',
    meeting: aMeetingCase({
      roll: aMeetingRoll(13, 12, 6),
      ballots: someVotes({ yes: 4 }),
      options: { recusedInDenominator: false },
    }),
    mayCollect: false,
  },
  {
    title: 'nach einer geheimen Abstimmung nicht, denn in Textform stimmt niemand geheim (R32)',
    meeting: aMeetingCase({ roll: aMeetingRoll(13, 9), secret: { yes: 6, no: 3, abstain: 0, invalid: 0 } }),
    mayCollect: false,
  },
  {
    title:
      'wessen Stimme schon durch ein anderes Mitglied abgegeben ist, fehlt nicht mehr: 5 Ja, 1 Abwesendes reicht nicht (R12, R32)',
    meeting: aMeetingCase({
      roll: aMeetingRoll(13, 11),
      ballots: [...someVotes({ yes: 5, no: 6 }), { member: 'm12', cast: 'no', by: 'deputy', heldBy: 'm1' }],
      options: transfer,
    }),
    mayCollect: false,
  },
]
