import {
  aBallot,
  aCircularCase,
  aMeetingCase,
  aMeetingRoll,
  aRoll,
  BEFORE,
  someBallots,
  someVotes,
  winter,
} from '#test/support/rule-facts.ts'
import type { Verdict } from '../domain/resolutions/verdict.ts'
import { evaluateCircular } from '../rules/circular/evaluate-circular.ts'
import { evaluateMeeting } from '../rules/meeting/evaluate-meeting.ts'

interface SentenceCase {
  readonly title: string
  readonly verdict: Verdict
  readonly sentence: string
}

const circular = (more: Parameters<typeof aCircularCase>[0]) => evaluateCircular(aCircularCase(more))
const meeting = (more: Parameters<typeof aMeetingCase>[0]) => evaluateMeeting(aMeetingCase(more))
const cast = 'majority-of-votes-cast'
const binding = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const

/** The result in one sentence: the same on screens, in papers and in the register. */
export const RESULTS: readonly SentenceCase[] = [
  {
    title: 'Umlauf, 7 Ja, niemand dagegen, aber nicht alle antworten: „ohne Gegenstimme“ (R36, R04)',
    verdict: circular({ ballots: someBallots({ yes: 7 }) }),
    sentence: 'Angenommen: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, alle antworten mit Ja: „einstimmig“ (R36)',
    verdict: circular({ ballots: someBallots({ yes: 13 }) }),
    sentence: 'Angenommen: einstimmig, 13 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, alle antworten, 2 enthalten sich: „einstimmig bei 2 Enthaltungen“ (R36)',
    verdict: circular({ ballots: someBallots({ yes: 11, abstain: 2 }) }),
    sentence:
      'Angenommen: einstimmig bei 2 Enthaltungen, 11 von 13 Ja (nötig: 7); 0 Nein, 2 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, 7 Ja, 6 Nein: „mehrheitlich“ (R36, R05)',
    verdict: circular({ ballots: someBallots({ yes: 7, no: 6 }) }),
    sentence: 'Angenommen: mehrheitlich, 7 von 13 Ja (nötig: 7); 6 Nein, 0 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, abgelehnt: Ja, Nein, Enthaltungen, ungültige, ohne Rückmeldung, befangen (R36, R08)',
    verdict: circular({ roll: aRoll(13, 1), ballots: someBallots({ yes: 6, no: 1, abstain: 1, invalid: 1 }) }),
    sentence: 'Abgelehnt: 6 von 13 Ja (nötig: 7); 1 Nein, 1 Enthaltung, 1 ungültig, 3 ohne Rückmeldung, 1 befangen.',
  },
  {
    title: 'Umlauf, eine verspätete Stimme wird genannt (R36, R09)',
    verdict: circular({ ballots: [...someBallots({ yes: 7 }), aBallot('m8', 'no', { receivedAt: winter('2026-11-20 00:01') })] }),
    sentence:
      'Angenommen: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen, 1 verspätet.',
  },
  {
    title: 'Umlauf, abgegebene Stimmen 4:3: „mehr Ja als Nein“ (R36, R33)',
    verdict: circular({ majority: cast, ballots: someBallots({ yes: 4, no: 3, abstain: 6 }) }),
    sentence: 'Angenommen: mehrheitlich, 4 Ja (nötig: mehr Ja als Nein); 3 Nein, 6 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, Schweigen als Zustimmung: wie viele durch Schweigen (R36, R07)',
    verdict: circular({ ballots: someBallots({ yes: 4 }), options: { silence: 'consent' } }),
    sentence:
      'Angenommen: ohne Gegenstimme, 4 von 13 Ja und 9 durch Schweigen (nötig: 7); 0 Nein, 0 Enthaltungen, 9 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, Schweigen als fehlende Zustimmung: was dagegen zählt (R36, R07)',
    verdict: circular({ majority: cast, ballots: someBallots({ yes: 4, no: 1 }), options: { silence: 'missing-consent' } }),
    sentence:
      'Abgelehnt: 4 Ja (nötig: mehr Ja als Nein); 1 Nein, 0 Enthaltungen, 8 ohne Rückmeldung (fehlende Zustimmung, zählt wie Nein), 0 befangen.',
  },
  {
    title: 'Umlauf, vor Fristende: offen (R36, R27)',
    verdict: circular({ now: BEFORE, ballots: someBallots({ yes: 5 }) }),
    sentence: 'Offen: 5 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 8 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, vor Fristende steht die Annahme fest (R36, R27)',
    verdict: circular({ now: BEFORE, ballots: someBallots({ yes: 7 }), options: binding }),
    sentence:
      'Angenommen vor Fristende: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, vor Fristende steht die Ablehnung fest (R36, R27)',
    verdict: circular({ now: BEFORE, ballots: someBallots({ no: 7 }), options: binding }),
    sentence: 'Abgelehnt vor Fristende: 0 von 13 Ja (nötig: 7); 7 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, Widerspruch: die Stimmen haben keine Wirkung (R36, R26)',
    verdict: circular({ ballots: [aBallot('m1', 'yes', { objectsToProcedure: true })] }),
    sentence:
      'Abgebrochen wegen Widerspruchs gegen das Verfahren, die Stimmen haben keine Wirkung: 1 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 12 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, zu viele befangen: unerreichbar (R36, R16)',
    verdict: circular({ roll: aRoll(13, 7) }),
    sentence:
      'Unerreichbar wegen Befangenheit: 7 von 13 Ja nötig; 6 können abstimmen (7 befangen); 0 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 7 befangen.',
  },
  {
    title: 'Sitzung, 9 anwesend, alle Ja: „einstimmig“, auch wenn vier Mitglieder fehlen (R36)',
    verdict: meeting({ roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 9 }) }),
    sentence: 'Angenommen: einstimmig, 9 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 4 ohne Stimmabgabe, 0 befangen.',
  },
  {
    title: 'Sitzung, 8 Ja, 1 Enthaltung: „einstimmig bei 1 Enthaltung“ (R36)',
    verdict: meeting({ roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 8, abstain: 1 }) }),
    sentence:
      'Angenommen: einstimmig bei 1 Enthaltung, 8 von 13 Ja (nötig: 7); 0 Nein, 1 Enthaltung, 4 ohne Stimmabgabe, 0 befangen.',
  },
  {
    title: 'Sitzung, nicht beschlussfähig: der Gegenstand wird vertagt (R36, R30)',
    verdict: meeting({ roll: aMeetingRoll(13, 6) }),
    sentence:
      'Nicht beschlussfähig: 6 von 13 anwesend (nötig: 7); der Gegenstand wird vertagt; 0 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 13 ohne Stimmabgabe, 0 befangen.',
  },
  {
    title: 'Sitzung, Mehrheit der Anwesenden verfehlt (R36, R34)',
    verdict: meeting({
      majority: 'majority-of-present',
      roll: aMeetingRoll(13, 9),
      ballots: someVotes({ yes: 4, no: 2, abstain: 3 }),
    }),
    sentence: 'Abgelehnt: 4 von 9 Ja (nötig: 5); 2 Nein, 3 Enthaltungen, 4 ohne Stimmabgabe, 0 befangen.',
  },
  {
    title: 'Sitzung, Stichentscheid der Leitung (R36, R33)',
    verdict: meeting({
      majority: cast,
      roll: aMeetingRoll(13, 8).map((entry) => ({ ...entry, chair: entry.member === 'm1' })),
      ballots: someVotes({ yes: 4, no: 4 }),
      options: { tieBreak: 'chair' },
    }),
    sentence:
      'Angenommen: mehrheitlich, 4 Ja (nötig: mehr Ja als Nein); 4 Nein, 0 Enthaltungen, 5 ohne Stimmabgabe, 0 befangen, Stichentscheid der Sitzungsleitung.',
  },
  {
    title: 'Sitzung, 9 anwesend, 7 Ja, 1 Nein, 1 Enthaltung: „mehrheitlich“ (R36)',
    verdict: meeting({ roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 7, no: 1, abstain: 1 }) }),
    sentence: 'Angenommen: mehrheitlich, 7 von 13 Ja (nötig: 7); 1 Nein, 1 Enthaltung, 4 ohne Stimmabgabe, 0 befangen.',
  },
  {
    title: 'Umlauf, 10 Ja, 2 Enthaltungen, eines schweigt: auch das ist nur „ohne Gegenstimme“ (R36)',
    verdict: circular({ ballots: someBallots({ yes: 10, abstain: 2 }) }),
    sentence: 'Angenommen: ohne Gegenstimme, 10 von 13 Ja (nötig: 7); 0 Nein, 2 Enthaltungen, 1 ohne Rückmeldung, 0 befangen.',
  },
  {
    title: 'Umlauf, 1 befangen, alle anderen Ja: „einstimmig“, denn wer nicht mitwirkt, schweigt nicht (R36, R16)',
    verdict: circular({ roll: aRoll(13, 1), ballots: someBallots({ yes: 12 }) }),
    sentence: 'Angenommen: einstimmig, 12 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 0 ohne Rückmeldung, 1 befangen.',
  },
]

/** How an Umlauf stands; deadline Do 19.11.2026, 24:00 Uhr, moved by the Buß- und Bettag. */
export const STANDINGS: readonly SentenceCase[] = [
  {
    title: '9 haben geantwortet, die Frist ist verschoben (R27, F02)',
    verdict: circular({ now: BEFORE, ballots: someBallots({ yes: 5, no: 4 }) }),
    sentence:
      '7 von 13 Ja nötig; 5 liegen vor; 4 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag)',
  },
  {
    title: 'einzelne Stimmen in der Einzahl (R27)',
    verdict: circular({ now: BEFORE, roll: aRoll(13, 1), ballots: someBallots({ yes: 1, no: 10 }) }),
    sentence: '7 von 13 Ja nötig; 1 liegt vor; 1 Rückmeldung offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag)',
  },
  {
    title: 'abgegebene Stimmen: Ja und Nein (R27, R33)',
    verdict: circular({ now: BEFORE, majority: cast, ballots: someBallots({ yes: 1, no: 1 }) }),
    sentence:
      'mehr Ja als Nein nötig; 1 Ja, 1 Nein liegen vor; 11 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag)',
  },
  {
    title: 'nach Fristende: ohne Rückmeldung, mit Ergebnis (R27)',
    verdict: circular({ ballots: someBallots({ yes: 7 }) }),
    sentence:
      '7 von 13 Ja nötig; 7 liegen vor; 6 ohne Rückmeldung; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag); angenommen',
  },
]
