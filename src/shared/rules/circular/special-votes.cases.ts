import { aBallot, aRoll, BEFORE, someBallots, winter } from '#test/support/rule-facts.ts'
import { localDate } from '../../basics/local-date.ts'
import type { CircularRow } from './evaluate-circular.cases.ts'

const answers = 'majority-of-answers'
const binding = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const
const postmark = { decisiveMoment: 'postmark' } as const
const transfer = { voteTransfer: true } as const
const letter = (posted: string, received: string) => ({ receivedAt: winter(received), postedOn: localDate(posted) })
const heldBy = (member: string) => ({ by: 'deputy', heldBy: member }) as const

export const ANSWERS: readonly CircularRow[] = [
  {
    title: '13 Mitglieder, 8 Antworten: 6 Ja, 1 Nein, 1 Enthaltung → angenommen, denn 7 müssen antworten und 5 Ja genügen (R03)',
    facts: { majority: answers, ballots: someBallots({ yes: 6, no: 1, abstain: 1 }) },
    outcome: 'adopted',
    required: null,
    basis: 8,
    counts: { silent: 5 },
    standing: 'reached',
  },
  {
    title: '6 Antworten, alle Ja → abgelehnt, denn 7 müssen antworten (R03)',
    facts: { majority: answers, ballots: someBallots({ yes: 6 }) },
    outcome: 'rejected',
    basis: 6,
    standing: 'out-of-reach',
  },
  {
    title: '4 Ja, 2 Nein, 2 Enthaltungen → abgelehnt, denn 4 von 8 sind nicht mehr als die Hälfte (R06)',
    facts: { majority: answers, ballots: someBallots({ yes: 4, no: 2, abstain: 2 }) },
    outcome: 'rejected',
  },
  {
    title: '5 Ja, 2 Nein, 1 ungültig → angenommen; ungültig ist keine Antwort, aber 7 andere sind es (R08)',
    facts: { majority: answers, ballots: someBallots({ yes: 5, no: 2, invalid: 1 }) },
    outcome: 'adopted',
    basis: 7,
  },
  {
    title: '5 Ja, 1 Nein, 3 ungültig → abgelehnt; ungültig ist keine Antwort, 6 genügen nicht (R08)',
    facts: { majority: answers, ballots: someBallots({ yes: 5, no: 1, invalid: 3 }) },
    outcome: 'rejected',
  },
  {
    title: 'Mindestbeteiligung 100 %: 12 Ja von 13 → abgelehnt (R03)',
    facts: { majority: answers, ballots: someBallots({ yes: 12 }), options: { circularParticipation: 100 } },
    outcome: 'rejected',
  },
  {
    title:
      'Schweigen als Zustimmung hilft der Mehrheit, nicht der Beteiligung: 4 Ja, 2 Nein, 7 ohne Rückmeldung → abgelehnt (R07)',
    facts: { majority: answers, ballots: someBallots({ yes: 4, no: 2 }), options: { silence: 'consent' } },
    outcome: 'rejected',
  },
  {
    title: 'Schweigen als Zustimmung bei 7 Antworten: 3 Ja, 4 Nein, 6 ohne Rückmeldung → angenommen (R07)',
    facts: { majority: answers, ballots: someBallots({ yes: 3, no: 4 }), options: { silence: 'consent' } },
    outcome: 'adopted',
  },
  {
    title: 'Schweigen als Enthaltung zählt wie eine Enthaltung: 6 Ja, 1 Nein, 6 ohne Rückmeldung → abgelehnt (R06, R07)',
    facts: { majority: answers, ballots: someBallots({ yes: 6, no: 1 }), options: { silence: 'abstention' } },
    outcome: 'rejected',
  },
  {
    title: '13 Mitglieder, 7 befangen: 7 müssten antworten, 6 können → unerreichbar (R16)',
    facts: { majority: answers, roll: aRoll(13, 7) },
    outcome: 'unreachable',
  },
  {
    title: '13 Mitglieder, 6 befangen: die übrigen 7 antworten mit Ja → angenommen (R16)',
    facts: { majority: answers, roll: aRoll(13, 6), ballots: someBallots({ yes: 7 }) },
    outcome: 'adopted',
  },
  {
    title: 'vor Fristende 6 Ja, 7 offen → offen, noch erreichbar (R27)',
    facts: { now: BEFORE, majority: answers, ballots: someBallots({ yes: 6 }) },
    outcome: 'open',
    standing: 'reachable',
  },
  {
    title: 'vor Fristende alle Stimmen da, 6 Ja, 5 Nein, 2 Enthaltungen → vor Fristende abgelehnt (R06, R27)',
    facts: { now: BEFORE, majority: answers, ballots: someBallots({ yes: 6, no: 5, abstain: 2 }) },
    outcome: 'rejected-early',
  },
  {
    title: 'vor Fristende alle Stimmen da, aber 7 ungültig: zu wenige Antworten → vor Fristende abgelehnt (R08, R27)',
    facts: { now: BEFORE, majority: answers, ballots: someBallots({ yes: 6, invalid: 7 }) },
    outcome: 'rejected-early',
  },
  {
    title: 'bindend ab Eingang: 7 Ja, 6 offen → vor Fristende angenommen (R27)',
    facts: { now: BEFORE, majority: answers, ballots: someBallots({ yes: 7 }), options: binding },
    outcome: 'adopted-early',
  },
  {
    title: 'bindend ab Eingang: 6 Ja, 1 Enthaltung, 6 offen → offen, 6 Nein würden ablehnen (R06, R27)',
    facts: { now: BEFORE, majority: answers, ballots: someBallots({ yes: 6, abstain: 1 }), options: binding },
    outcome: 'open',
  },
  {
    title: 'bindend ab Eingang: 6 Nein, 1 Enthaltung, 6 offen → vor Fristende abgelehnt, 6 Ja sind nicht mehr als 7 (R06, R27)',
    facts: { now: BEFORE, majority: answers, ballots: someBallots({ no: 6, abstain: 1 }), options: binding },
    outcome: 'rejected-early',
  },
]

export const POSTMARKS: readonly CircularRow[] = [
  {
    title: 'Brief vom letzten Tag der Frist, Eingang zwei Werktage danach → zählt, wo der Poststempel maßgeblich ist (R09)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', letter('2026-11-19', '2026-11-23 10:00'))], options: postmark },
    outcome: 'rejected',
    counts: { yes: 1, silent: 2, late: 0 },
    fates: ['counted'],
  },
  {
    title: 'derselbe Brief ist verspätet, wo der Eingang maßgeblich ist (R09)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', letter('2026-11-19', '2026-11-23 10:00'))] },
    outcome: 'rejected',
    counts: { yes: 0, silent: 3, late: 1 },
    fates: ['late'],
  },
  {
    title: 'Poststempel vom Tag nach der Frist → verspätet (R09)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', letter('2026-11-20', '2026-11-23 10:00'))], options: postmark },
    outcome: 'rejected',
    fates: ['late'],
  },
  {
    title: 'E-Mail hat keinen Poststempel: nach Fristende verspätet (R09)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', { receivedAt: winter('2026-11-20 09:00') })], options: postmark },
    outcome: 'rejected',
    fates: ['late'],
  },
  {
    title: 'früher aufgegeben, später da: die E-Mail vom 18.11. ersetzt den Brief vom 16.11. (R10)',
    facts: {
      roll: aRoll(3),
      ballots: [
        aBallot('m1', 'no', letter('2026-11-16', '2026-11-20 10:00')),
        aBallot('m1', 'yes', { receivedAt: winter('2026-11-18 09:00') }),
      ],
      options: postmark,
    },
    outcome: 'rejected',
    counts: { yes: 1, no: 0 },
    fates: ['replaced', 'counted'],
  },
  {
    title: 'später aufgegeben: der Brief vom 19.11. ersetzt die E-Mail vom 18.11. (R10)',
    facts: {
      roll: aRoll(3),
      ballots: [
        aBallot('m1', 'no', letter('2026-11-19', '2026-11-23 10:00')),
        aBallot('m1', 'yes', { receivedAt: winter('2026-11-18 09:00') }),
      ],
      options: postmark,
    },
    outcome: 'rejected',
    counts: { yes: 0, no: 1 },
    fates: ['counted', 'replaced'],
  },
  {
    title: 'zwei Briefe vom selben Tag: es zählt, der später eingeht (R10)',
    facts: {
      roll: aRoll(3),
      ballots: [
        aBallot('m1', 'no', letter('2026-11-19', '2026-11-23 10:00')),
        aBallot('m1', 'yes', letter('2026-11-19', '2026-11-20 10:00')),
      ],
      options: postmark,
    },
    outcome: 'rejected',
    counts: { yes: 0, no: 1 },
    fates: ['counted', 'replaced'],
  },
  {
    title: 'bindend ab Eingang: die E-Mail, die zuerst da war, bindet gegen den früher aufgegebenen Brief (R10)',
    facts: {
      roll: aRoll(3),
      ballots: [
        aBallot('m1', 'no', letter('2026-11-16', '2026-11-20 10:00')),
        aBallot('m1', 'yes', { receivedAt: winter('2026-11-18 09:00') }),
      ],
      options: { ...postmark, ballotChange: 'binding-on-receipt' },
    },
    outcome: 'rejected',
    counts: { yes: 1, no: 0 },
    fates: ['bound-by-earlier', 'counted'],
  },
  {
    title: 'Widerspruch im Brief vom letzten Tag: rechtzeitig, der Umlauf ist beendet (R26)',
    facts: {
      ballots: [aBallot('m1', 'yes', { ...letter('2026-11-19', '2026-11-23 10:00'), objectsToProcedure: true })],
      options: postmark,
    },
    outcome: 'aborted',
  },
  {
    title: 'Widerspruch im Brief vom Tag danach: ohne Wirkung (R26)',
    facts: {
      ballots: [aBallot('m1', 'yes', { ...letter('2026-11-20', '2026-11-23 10:00'), objectsToProcedure: true })],
      options: postmark,
    },
    outcome: 'rejected',
  },
]

export const TRANSFERS: readonly CircularRow[] = [
  {
    title: 'm2 stimmt für m1 ab, wo die Geschäftsordnung es zulässt: 2 Ja von 3 → angenommen (R12)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', heldBy('m2')), aBallot('m2', 'yes')], options: transfer },
    outcome: 'adopted',
    fates: ['counted', 'counted'],
  },
  {
    title: 'und sonst nicht: die Stimme wird aufbewahrt und zählt nicht (R12)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', heldBy('m2')), aBallot('m2', 'yes')] },
    outcome: 'rejected',
    counts: { yes: 1, silent: 2 },
    fates: ['transfer-refused', 'counted'],
  },
  {
    title: 'die eigene Vertretung geht vor, gleich wer zuletzt stimmt (R11, R12)',
    facts: {
      roll: aRoll(3),
      ballots: [
        aBallot('m1', 'no'),
        aBallot('m1', 'yes', { ...heldBy('m2'), by: 'representative', receivedAt: winter('2026-11-17 10:00') }),
      ],
      options: transfer,
    },
    outcome: 'rejected',
    counts: { no: 1, yes: 0 },
    fates: ['counted', 'outranked-by-representative'],
  },
  {
    title:
      'dasselbe zum selben Zeitpunkt von der eigenen Stellvertretung und durch m2: die eigene zählt, gleich was zuerst erfasst ist (R12, R45)',
    facts: {
      roll: aRoll(3),
      ballots: [aBallot('m1', 'yes', heldBy('m2')), aBallot('m1', 'yes', { by: 'deputy' })],
      options: transfer,
    },
    outcome: 'rejected',
    counts: { yes: 1 },
    fates: ['duplicate', 'counted'],
  },
  {
    title: 'wer selbst befangen ist, stimmt auch nicht für andere ab (R12, R14)',
    facts: { roll: aRoll(3, 1), ballots: [aBallot('m1', 'yes', heldBy('m3')), aBallot('m2', 'yes')], options: transfer },
    outcome: 'rejected',
    fates: ['transfer-refused', 'counted'],
  },
  {
    title: 'für ein befangenes Mitglied stimmt niemand ab (R12, R14)',
    facts: { roll: aRoll(3, 1), ballots: [aBallot('m3', 'yes', heldBy('m1'))], options: transfer },
    outcome: 'rejected',
    fates: ['recused'],
  },
  {
    title: 'wer nicht stimmberechtigt ist, hält keine Stimme (R12, R13)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', heldBy('fremd'))], options: transfer },
    outcome: 'rejected',
    fates: ['transfer-refused'],
  },
  {
    title: 'wer sich selbst nennt, stimmt für sich (R12)',
    facts: { roll: aRoll(3), ballots: [aBallot('m1', 'yes', { heldBy: 'm1' }), aBallot('m2', 'yes')] },
    outcome: 'adopted',
    fates: ['counted', 'counted'],
  },
  {
    title: 'der Widerspruch durch ein anderes Mitglied beendet den Umlauf, wo es abstimmen darf (R12, R26)',
    facts: { ballots: [aBallot('m1', 'yes', { ...heldBy('m2'), objectsToProcedure: true })], options: transfer },
    outcome: 'aborted',
  },
  {
    title: 'und sonst nicht (R12, R26)',
    facts: { ballots: [aBallot('m1', 'yes', { ...heldBy('m2'), objectsToProcedure: true })] },
    outcome: 'rejected',
  },
]
