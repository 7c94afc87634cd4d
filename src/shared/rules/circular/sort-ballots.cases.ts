import { aBallot, aRoll, BEFORE, DEADLINE, someBallots, winter } from '#test/support/rule-facts.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { CircularRow } from './evaluate-circular.cases.ts'

/** Only the ballots of m1 are looked at; m2 and m3 are silent unless named. */
const ofOne = (...ballots: readonly BallotFact[]) => ({ roll: aRoll(3), ballots })
const at = (time: string) => ({ receivedAt: winter(time) })
const objecting = { objectsToProcedure: true }
const byThree = { procedureObjection: 'quorum', objectionQuorum: 3 } as const

export const BALLOTS: readonly CircularRow[] = [
  {
    title: 'Eingang genau um 24:00 Uhr des letzten Tages → in der Frist (R09, F09)',
    facts: ofOne(aBallot('m1', 'yes', { receivedAt: DEADLINE })),
    outcome: 'rejected',
    counts: { yes: 1, late: 0 },
    fates: ['counted'],
  },
  {
    title: 'Frist Do 19.11. 24:00 Uhr, Eingang Fr 20.11. 00:01 Uhr → verspätet, das Mitglied bleibt ohne Rückmeldung (R09, R44)',
    facts: ofOne(aBallot('m1', 'yes', at('2026-11-20 00:01'))),
    outcome: 'rejected',
    counts: { yes: 0, silent: 3, late: 1 },
    fates: ['late'],
  },
  {
    title: 'verspätet gilt als Enthaltung, wo die Geschäftsordnung es sagt (R09)',
    facts: { ...ofOne(aBallot('m1', 'yes', at('2026-11-20 00:01'))), options: { lateBallots: 'abstention' } },
    outcome: 'rejected',
    counts: { yes: 0, abstain: 1, silent: 2, late: 1 },
    fates: ['late-as-abstention'],
  },
  {
    title: 'verspätet zugelassen bis zur Feststellung: 2 Ja von 3 → angenommen (R09)',
    facts: {
      ...ofOne(aBallot('m1', 'yes'), aBallot('m2', 'yes', at('2026-11-20 00:01'))),
      options: { lateBallots: 'accept-until-declared' },
    },
    outcome: 'adopted',
    counts: { yes: 2, silent: 1, late: 1 },
    fates: ['counted', 'late-counted'],
  },
  {
    title: 'eine verspätete Stimme verdrängt nie eine rechtzeitige, auch wo verspätete zugelassen sind (R09, R10)',
    facts: {
      ...ofOne(aBallot('m1', 'no'), aBallot('m1', 'yes', at('2026-11-20 00:01'))),
      options: { lateBallots: 'accept-until-declared' },
    },
    outcome: 'rejected',
    counts: { yes: 0, no: 1, late: 1 },
    fates: ['counted', 'late'],
  },
  {
    title:
      'nach Fristende keine Änderung: von zwei verspäteten zählt die erste, die der Vertretung vor der Stellvertretung (R10, R11)',
    facts: {
      ...ofOne(
        aBallot('m1', 'no', { by: 'deputy', ...at('2026-11-20 00:01') }),
        aBallot('m1', 'yes', at('2026-11-20 00:02')),
        aBallot('m1', 'abstain', at('2026-11-20 00:03')),
      ),
      options: { lateBallots: 'accept-until-declared' },
    },
    outcome: 'rejected',
    counts: { yes: 1, no: 0, abstain: 0, late: 3 },
    fates: ['late', 'late-counted', 'late'],
  },
  {
    title: '10.11. Nein, 17.11. Ja → Ja (R10)',
    facts: ofOne(aBallot('m1', 'no', at('2026-11-10 10:00')), aBallot('m1', 'yes', at('2026-11-17 10:00'))),
    outcome: 'rejected',
    counts: { yes: 1, no: 0 },
    fates: ['replaced', 'counted'],
  },
  {
    title: '10.11. Nein, 17.11. Ja, bindend ab Eingang → Nein (R10)',
    facts: {
      ...ofOne(aBallot('m1', 'yes', at('2026-11-17 10:00')), aBallot('m1', 'no', at('2026-11-10 10:00'))),
      options: { ballotChange: 'binding-on-receipt' },
    },
    outcome: 'rejected',
    counts: { yes: 0, no: 1 },
    fates: ['bound-by-earlier', 'counted'],
  },
  {
    title: 'Stellvertretung nach der Vertretung → die Vertretung zählt (R11)',
    facts: ofOne(aBallot('m1', 'yes'), aBallot('m1', 'no', { by: 'deputy', ...at('2026-11-17 10:00') })),
    outcome: 'rejected',
    counts: { yes: 1, no: 0 },
    fates: ['counted', 'outranked-by-representative'],
  },
  {
    title: 'Stellvertretung vor der Vertretung, bindend ab Eingang → trotzdem zählt die Vertretung (R11)',
    facts: {
      ...ofOne(aBallot('m1', 'no', { by: 'deputy' }), aBallot('m1', 'yes', at('2026-11-17 10:00'))),
      options: { ballotChange: 'binding-on-receipt' },
    },
    outcome: 'rejected',
    counts: { yes: 1, no: 0 },
    fates: ['outranked-by-representative', 'counted'],
  },
  {
    title: 'nur die Stellvertretung stimmt → sie zählt; die verspätete Vertretung verdrängt sie nicht (R11, R09)',
    facts: ofOne(aBallot('m1', 'yes', { by: 'deputy' }), aBallot('m1', 'no', at('2026-11-20 00:01'))),
    outcome: 'rejected',
    counts: { yes: 1, no: 0, late: 1 },
    fates: ['counted', 'late'],
  },
  {
    title: 'dieselbe Stimme zweimal zum selben Zeitpunkt → zählt einmal (R45)',
    facts: ofOne(aBallot('m1', 'yes'), aBallot('m1', 'yes')),
    outcome: 'rejected',
    counts: { yes: 1 },
    fates: ['counted', 'duplicate'],
  },
  {
    title: 'verschiedene Stimmen zum selben Zeitpunkt haben keine Reihenfolge → keine zählt (R45)',
    facts: ofOne(aBallot('m1', 'yes'), aBallot('m1', 'no')),
    outcome: 'rejected',
    counts: { yes: 0, no: 0, silent: 3 },
    fates: ['duplicate', 'duplicate'],
  },
  {
    title: 'widersprüchliches Doppel nach einer klaren Stimme → die klare bleibt (R10, R45)',
    facts: ofOne(aBallot('m1', 'yes', at('2026-11-09 10:00')), aBallot('m1', 'yes'), aBallot('m1', 'no')),
    outcome: 'rejected',
    counts: { yes: 1, no: 0 },
    fates: ['counted', 'duplicate', 'duplicate'],
  },
  {
    title: 'widersprüchliches Doppel der Vertretung → die Stellvertretung zählt (R11, R45)',
    facts: ofOne(aBallot('m1', 'yes'), aBallot('m1', 'no'), aBallot('m1', 'abstain', { by: 'deputy' })),
    outcome: 'rejected',
    counts: { yes: 0, no: 0, abstain: 1 },
    fates: ['duplicate', 'duplicate', 'counted'],
  },
  {
    title: 'widersprüchliches Doppel nach Fristende wird auch als verspätetes nicht gezählt (R45)',
    facts: {
      ...ofOne(aBallot('m1', 'yes', at('2026-11-20 08:00')), aBallot('m1', 'no', at('2026-11-20 08:00'))),
      options: { lateBallots: 'abstention' },
    },
    outcome: 'rejected',
    counts: { abstain: 0, silent: 3, late: 2 },
    fates: ['late', 'late'],
  },
]

export const OBJECTIONS: readonly CircularRow[] = [
  {
    title: 'drei müssten widersprechen, zwei tun es → das Verfahren geht weiter und nimmt an (R26, § 2.3)',
    facts: {
      ballots: [...someBallots({ yes: 7 }), aBallot('m8', 'no', objecting), aBallot('m9', 'no', objecting)],
      options: byThree,
    },
    outcome: 'adopted',
    counts: { yes: 7, no: 2 },
  },
  {
    title: 'drei müssten widersprechen, der dritte Widerspruch beendet es, vor Fristende (R26, § 2.3)',
    facts: {
      now: BEFORE,
      ballots: ['m1', 'm2', 'm3'].map((member) => aBallot(member, 'yes', objecting)),
      options: byThree,
    },
    outcome: 'aborted',
  },
  {
    title: 'drei müssten widersprechen; wer zweimal widerspricht, zählt einmal, Befangene und Fremde nie (R14, R26, R45)',
    facts: {
      roll: aRoll(13, 1),
      ballots: [
        aBallot('m1', 'no', objecting),
        aBallot('m1', 'no', { ...objecting, ...at('2026-11-17 10:00') }),
        aBallot('m2', 'no', objecting),
        aBallot('m13', 'no', objecting),
        aBallot('fremd', 'no', objecting),
      ],
      options: byThree,
    },
    outcome: 'rejected',
  },
  {
    title: 'Ja zur Sache und Widerspruch gegen das Verfahren → abgebrochen (R26)',
    facts: { ballots: [...someBallots({ yes: 12 }), aBallot('m13', 'yes', objecting)] },
    outcome: 'aborted',
    counts: { yes: 13 },
    standing: 'out-of-reach',
  },
  {
    title: 'der Widerspruch wirkt sofort, vor Fristende (R26)',
    facts: { now: BEFORE, ballots: [aBallot('m1', 'no', objecting)] },
    outcome: 'aborted',
  },
  {
    title: 'Widerspruch, danach stimmt dasselbe Mitglied mit Ja → abgebrochen (R26)',
    facts: { ballots: [aBallot('m1', 'invalid', objecting), aBallot('m1', 'yes', at('2026-11-17 10:00'))] },
    outcome: 'aborted',
    fates: ['replaced', 'counted'],
  },
  {
    title: 'Widerspruch nach bindender Stimme → abgebrochen, denn gebunden ist nur die Stimme (R26)',
    facts: {
      ballots: [aBallot('m1', 'yes'), aBallot('m1', 'yes', { ...objecting, ...at('2026-11-17 10:00') })],
      options: { ballotChange: 'binding-on-receipt' },
    },
    outcome: 'aborted',
  },
  {
    title: 'Widerspruch der Stellvertretung, die Vertretung stimmt mit Ja → abgebrochen (R26)',
    facts: { ballots: [aBallot('m1', 'yes'), aBallot('m1', 'abstain', { by: 'deputy', ...objecting })] },
    outcome: 'aborted',
  },
  {
    title: 'verspäteter Widerspruch → bleibt ohne Wirkung, auch wo verspätete Stimmen zugelassen sind (R26)',
    facts: {
      ballots: [...someBallots({ yes: 7 }), aBallot('m8', 'no', { ...objecting, ...at('2026-11-20 00:01') })],
      options: { lateBallots: 'accept-until-declared' },
    },
    outcome: 'adopted',
    counts: { yes: 7, no: 1, late: 1 },
  },
  {
    title: 'ohne Widerspruchsrecht → der Widerspruch bleibt ohne Wirkung (R26, § 2.3)',
    facts: { ballots: [...someBallots({ yes: 7 }), aBallot('m8', 'no', objecting)], options: { procedureObjection: 'none' } },
    outcome: 'adopted',
  },
]
