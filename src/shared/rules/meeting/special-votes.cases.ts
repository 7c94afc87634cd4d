import { aMeetingRoll, someVotes } from '#test/support/rule-facts.ts'
import type { MeetingBallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { MeetingRow } from './evaluate-meeting.cases.ts'

const cast = 'majority-of-votes-cast'
const present = 'majority-of-present'
const transfer = { voteTransfer: true } as const
const repetition = { tieBreak: 'repetition' } as const

function held(member: string, by: string, choice: MeetingBallotFact['cast'] = 'yes'): MeetingBallotFact {
  return { member, cast: choice, by: 'deputy', heldBy: by }
}

export const TRANSFERS: readonly MeetingRow[] = [
  {
    title: '7 anwesend, 6 Ja und das Ja eines Abwesenden durch ein anwesendes Mitglied → angenommen (R12)',
    facts: { roll: aMeetingRoll(13, 7), ballots: [...someVotes({ yes: 6, no: 1 }), held('m8', 'm1')], options: transfer },
    outcome: 'adopted',
    counts: { yes: 7, no: 1, silent: 5 },
  },
  {
    title: 'dieselbe Stimme zählt nicht, wo die Geschäftsordnung sie nicht zulässt (R12)',
    facts: { roll: aMeetingRoll(13, 7), ballots: [...someVotes({ yes: 6, no: 1 }), held('m8', 'm1')] },
    outcome: 'rejected',
    counts: { yes: 6, silent: 6 },
  },
  {
    title: 'eine übertragene Stimme macht nicht beschlussfähig: 6 anwesend, 1 vertreten → nicht beschlussfähig (R12, R30)',
    facts: { roll: aMeetingRoll(13, 6), ballots: [...someVotes({ yes: 6 }), held('m8', 'm1')], options: transfer },
    outcome: 'not-quorate',
  },
  {
    title: 'wer fehlt, stimmt auch nicht für andere ab (R12, R30)',
    facts: { roll: aMeetingRoll(13, 7), ballots: [...someVotes({ yes: 6 }), held('m8', 'm9')], options: transfer },
    outcome: 'rejected',
    fates: [...Array(6).fill('counted'), 'transfer-refused'],
  },
  {
    title: 'wer befangen ist, stimmt auch nicht für andere ab (R12, R14)',
    facts: { roll: aMeetingRoll(13, 8, 1), ballots: [...someVotes({ yes: 6 }), held('m9', 'm8')], options: transfer },
    outcome: 'rejected',
    fates: [...Array(6).fill('counted'), 'transfer-refused'],
  },
  {
    title: 'wer da ist, stimmt selbst; eine Übertragung ruht (R12)',
    facts: { roll: aMeetingRoll(13, 8), ballots: [...someVotes({ yes: 6 }), held('m8', 'm1')], options: transfer },
    outcome: 'rejected',
    fates: [...Array(6).fill('counted'), 'transfer-refused'],
  },
  {
    title:
      'Mehrheit der Anwesenden: vertretene zählen mit, damit der Anteil nie über 1 liegt; 8 anwesend, 2 vertreten → 6 von 10 (R12, R34)',
    facts: {
      majority: present,
      roll: aMeetingRoll(13, 8),
      ballots: [...someVotes({ yes: 4, no: 4 }), held('m9', 'm1'), held('m10', 'm1')],
      options: transfer,
    },
    outcome: 'adopted',
    required: 6,
    basis: 10,
  },
]

export const SECRET: readonly MeetingRow[] = [
  {
    title: 'geheim, 9 anwesend: 7 Ja, 1 Nein, 1 ungültig → angenommen, ohne Namen (R02, R44)',
    facts: { roll: aMeetingRoll(13, 9), secret: { yes: 7, no: 1, abstain: 0, invalid: 1 } },
    outcome: 'adopted',
    required: 7,
    counts: { yes: 7, no: 1, invalid: 1, silent: 4 },
    fates: [],
  },
  {
    title: 'geheim, 6 anwesend: 6 Ja → nicht beschlussfähig (R30)',
    facts: { roll: aMeetingRoll(13, 6), secret: { yes: 6, no: 0, abstain: 0, invalid: 0 } },
    outcome: 'not-quorate',
  },
  {
    title: 'geheim 4:4, Stichentscheid: niemand weiß, wie die Leitung gestimmt hat → abgelehnt (R33)',
    facts: {
      majority: cast,
      roll: aMeetingRoll(13, 8).map((entry) => ({ ...entry, chair: entry.member === 'm1' })),
      secret: { yes: 4, no: 4, abstain: 0, invalid: 0 },
      options: { tieBreak: 'chair' },
    },
    outcome: 'rejected',
  },
]

export const REPETITIONS: readonly MeetingRow[] = [
  {
    title: '4:4, die Abstimmung wird wiederholt → offen (R33)',
    facts: { majority: cast, roll: aMeetingRoll(13, 8), ballots: someVotes({ yes: 4, no: 4 }), options: repetition },
    outcome: 'open',
  },
  {
    title: '4:4 auch in der Wiederholung → abgelehnt (R33)',
    facts: {
      majority: cast,
      repeatedAfterTie: true,
      roll: aMeetingRoll(13, 8),
      ballots: someVotes({ yes: 4, no: 4 }),
      options: repetition,
    },
    outcome: 'rejected',
  },
  {
    title: '5:3 in der Wiederholung → angenommen (R33)',
    facts: {
      majority: cast,
      repeatedAfterTie: true,
      roll: aMeetingRoll(13, 8),
      ballots: someVotes({ yes: 5, no: 3 }),
      options: repetition,
    },
    outcome: 'adopted',
  },
  {
    title: '3:3 ohne Beschlussfähigkeit → nicht beschlussfähig, nichts wird wiederholt (R30, R33)',
    facts: { majority: cast, roll: aMeetingRoll(13, 6), ballots: someVotes({ yes: 3, no: 3 }), options: repetition },
    outcome: 'not-quorate',
  },
  {
    title: 'unter Mehrheit aller gibt es keine Stimmengleichheit: 6 Ja, 6 Nein → abgelehnt (R05)',
    facts: { ballots: someVotes({ yes: 6, no: 6 }), options: repetition },
    outcome: 'rejected',
  },
  {
    title: 'geheim 4:4 → auch dann wird wiederholt (R33)',
    facts: {
      majority: cast,
      roll: aMeetingRoll(13, 8),
      secret: { yes: 4, no: 4, abstain: 0, invalid: 0 },
      options: repetition,
    },
    outcome: 'open',
  },
]
