import { AFTER, aBallot, aRoll, BEFORE, DEADLINE, someBallots, winter } from '#test/support/rule-facts.ts'
import type { CircularRow } from './evaluate-circular.cases.ts'

const cast = 'majority-of-votes-cast'
const noObjection = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const
const objecting = { objectsToProcedure: true }
const byTwo = { procedureObjection: 'quorum', objectionQuorum: 2, ballotChange: 'binding-on-receipt' } as const
const at = (time: string) => ({ receivedAt: winter(time) })

export const EARLY: readonly CircularRow[] = [
  {
    title: 'vor Fristende 3 Ja, 6 Nein, 1 befangen, 3 offen → offen, aber nicht mehr erreichbar (R27)',
    facts: { now: BEFORE, roll: aRoll(13, 1), ballots: someBallots({ yes: 3, no: 6 }) },
    outcome: 'open',
    counts: { silent: 3 },
    standing: 'out-of-reach',
  },
  {
    title: 'vor Fristende 7 Ja, 6 offen → offen, aber erreicht; Stimmen können sich noch ändern (R27, R10)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 7 }) },
    outcome: 'open',
    standing: 'reached',
  },
  {
    title: 'genau zum Fristende läuft die Frist noch (R27, F09)',
    facts: { now: DEADLINE, ballots: someBallots({ yes: 7 }) },
    outcome: 'open',
  },
  {
    title: 'alle 12 Stimmen liegen vor, niemand widerspricht → vor Fristende angenommen (R27)',
    facts: { now: BEFORE, roll: aRoll(13, 1), ballots: someBallots({ yes: 7, no: 5 }) },
    outcome: 'adopted-early',
    standing: 'reached',
  },
  {
    title: 'alle 13 Stimmen liegen vor, darunter ungültige → vor Fristende abgelehnt (R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 6, abstain: 6, invalid: 1 }) },
    outcome: 'rejected-early',
    standing: 'out-of-reach',
  },
  {
    title: 'alle Stimmen liegen vor, aber einer widerspricht → abgebrochen (R26, R27)',
    facts: { now: BEFORE, ballots: [...someBallots({ yes: 12 }), aBallot('m13', 'no', objecting)] },
    outcome: 'aborted',
  },
  {
    title: 'bindend ab Eingang, aber Widerspruch noch möglich: 7 Ja → offen (R26, R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 7 }), options: { ballotChange: 'binding-on-receipt' } },
    outcome: 'open',
  },
  {
    title: 'kein Widerspruchsrecht, aber Änderung möglich: 7 Ja → offen (R10, R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 7 }), options: { procedureObjection: 'none' } },
    outcome: 'open',
  },
  {
    title: 'kein Widerspruchsrecht, bindend ab Eingang, 7 Ja → vor Fristende angenommen (R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 7 }), options: noObjection },
    outcome: 'adopted-early',
  },
  {
    title: 'kein Widerspruchsrecht, bindend, 7 Nein → vor Fristende abgelehnt (R27)',
    facts: { now: BEFORE, ballots: someBallots({ no: 7 }), options: noObjection },
    outcome: 'rejected-early',
  },
  {
    title: 'kein Widerspruchsrecht, bindend, 6 Ja → offen (R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 6 }), options: noObjection },
    outcome: 'open',
  },
  {
    title: 'kein Widerspruchsrecht, bindend, aber das siebte Ja gab die Stellvertretung → offen (R11, R27)',
    facts: {
      now: BEFORE,
      ballots: [...someBallots({ yes: 6 }), aBallot('m7', 'yes', { by: 'deputy' })],
      options: noObjection,
    },
    outcome: 'open',
    standing: 'reached',
  },
  {
    title: 'kein Widerspruchsrecht, bindend, das siebte Ja trägt eine Zeit nach jetzt → offen (R27)',
    facts: {
      now: BEFORE,
      ballots: [...someBallots({ yes: 6 }), aBallot('m7', 'yes', at('2026-11-19 10:00'))],
      options: noObjection,
    },
    outcome: 'open',
  },
  {
    title: 'kein Widerspruchsrecht, bindend, das siebte Ja geht genau jetzt ein → vor Fristende angenommen (R27)',
    facts: {
      now: BEFORE,
      ballots: [...someBallots({ yes: 6 }), aBallot('m7', 'yes', { receivedAt: BEFORE })],
      options: noObjection,
    },
    outcome: 'adopted-early',
  },
  {
    title: 'abgegebene Stimmen, bindend: 4 Ja, 0 Nein, 3 offen → vor Fristende angenommen (R27, R33)',
    facts: { now: BEFORE, majority: cast, roll: aRoll(7), ballots: someBallots({ yes: 4 }), options: noObjection },
    outcome: 'adopted-early',
    standing: 'reached',
  },
  {
    title: 'abgegebene Stimmen, bindend: 3 Ja, 4 offen → offen (R27, R33)',
    facts: { now: BEFORE, majority: cast, roll: aRoll(7), ballots: someBallots({ yes: 3 }), options: noObjection },
    outcome: 'open',
    standing: 'reachable',
  },
  {
    title: 'abgegebene Stimmen, bindend: 3 Nein, 3 offen → vor Fristende abgelehnt, denn Gleichheit genügt nicht (R27, R33)',
    facts: { now: BEFORE, majority: cast, roll: aRoll(6), ballots: someBallots({ no: 3 }), options: noObjection },
    outcome: 'rejected-early',
  },
  {
    title: 'nach Fristende gilt, was die Uhr sagt, ohne dass jemand etwas tun muss (R27)',
    facts: { now: AFTER, ballots: someBallots({ yes: 6 }) },
    outcome: 'rejected',
    standing: 'out-of-reach',
  },
  {
    title: 'zwei müssten widersprechen, alle 13 stimmen und keines widerspricht → vor Fristende angenommen (R26, R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 7, no: 6 }), options: byTwo },
    outcome: 'adopted-early',
  },
  {
    title: 'zwei müssten widersprechen, alle 13 stimmen, eines widerspricht → offen, denn ein zweites kann noch (R26, R27)',
    facts: { now: BEFORE, ballots: [...someBallots({ yes: 12 }), aBallot('m13', 'no', objecting)], options: byTwo },
    outcome: 'open',
    standing: 'reached',
  },
  {
    title: 'bindend ab Eingang, das Ergebnis steht; aber genau zwei können noch widersprechen → offen (R26, R27)',
    facts: { now: BEFORE, roll: aRoll(2), ballots: someBallots({ no: 1 }), options: byTwo },
    outcome: 'open',
  },
  {
    title: 'bindend ab Eingang; so viele, wie widersprechen müssten, gibt es nicht → vor Fristende abgelehnt (R26, R27)',
    facts: { now: BEFORE, roll: aRoll(3, 2), majority: cast, ballots: [aBallot('m1', 'no', objecting)], options: byTwo },
    outcome: 'rejected-early',
  },
]
