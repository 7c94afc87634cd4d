import { describe, expect, test } from 'vitest'
import {
  aBallot,
  aCircularCase,
  aMeetingCase,
  aMeetingRoll,
  aRoll,
  BEFORE,
  DEADLINE,
  someBallots,
  someVotes,
  winter,
} from '#test/support/rule-facts.ts'
import { localDate } from '../basics/local-date.ts'
import type { Verdict } from '../domain/resolutions/verdict.ts'
import { evaluateCircular } from '../rules/circular/evaluate-circular.ts'
import { evaluateMeeting } from '../rules/meeting/evaluate-meeting.ts'
import { leastSentence, requirementSentence, standingSentence, verdictSentence } from './verdict.ts'

const circular = (more: Parameters<typeof aCircularCase>[0]) => evaluateCircular(aCircularCase(more))
const meeting = (more: Parameters<typeof aMeetingCase>[0]) => evaluateMeeting(aMeetingCase(more))
const cast = 'majority-of-votes-cast'
const binding = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const

describe('Ergebnis in einem Satz (R36)', () => {
  test.each<[verdict: Verdict, sentence: string]>([
    [
      circular({ ballots: someBallots({ yes: 7 }) }),
      'Angenommen: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ ballots: someBallots({ yes: 13 }) }),
      'Angenommen: einstimmig, 13 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ ballots: someBallots({ yes: 11, abstain: 2 }) }),
      'Angenommen: einstimmig bei 2 Enthaltungen, 11 von 13 Ja (nötig: 7); 0 Nein, 2 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ ballots: someBallots({ yes: 7, no: 6 }) }),
      'Angenommen: mehrheitlich, 7 von 13 Ja (nötig: 7); 6 Nein, 0 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ roll: aRoll(13, 1), ballots: someBallots({ yes: 6, no: 1, abstain: 1, invalid: 1 }) }),
      'Abgelehnt: 6 von 13 Ja (nötig: 7); 1 Nein, 1 Enthaltung, 1 ungültig, 3 ohne Rückmeldung, 1 befangen.',
    ],
    [
      circular({ ballots: [...someBallots({ yes: 7 }), aBallot('m8', 'no', { receivedAt: winter('2026-11-20 00:01') })] }),
      'Angenommen: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen, 1 verspätet.',
    ],
    [
      circular({ majority: cast, ballots: someBallots({ yes: 4, no: 3, abstain: 6 }) }),
      'Angenommen: mehrheitlich, 4 Ja (nötig: mehr Ja als Nein); 3 Nein, 6 Enthaltungen, 0 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ ballots: someBallots({ yes: 4 }), options: { silence: 'consent' } }),
      'Angenommen: ohne Gegenstimme, 4 von 13 Ja und 9 durch Schweigen (nötig: 7); 0 Nein, 0 Enthaltungen, 9 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ now: BEFORE, ballots: someBallots({ yes: 5 }) }),
      'Offen: 5 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 8 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ now: BEFORE, ballots: someBallots({ yes: 7 }), options: binding }),
      'Angenommen vor Fristende: ohne Gegenstimme, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ now: BEFORE, ballots: someBallots({ no: 7 }), options: binding }),
      'Abgelehnt vor Fristende: 0 von 13 Ja (nötig: 7); 7 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ ballots: [aBallot('m1', 'yes', { objectsToProcedure: true })] }),
      'Abgebrochen wegen Widerspruchs gegen das Verfahren, die Stimmen haben keine Wirkung: 1 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 12 ohne Rückmeldung, 0 befangen.',
    ],
    [
      circular({ roll: aRoll(13, 7) }),
      'Unerreichbar wegen Befangenheit: 7 von 13 Ja nötig; 6 können abstimmen (7 befangen); 0 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 6 ohne Rückmeldung, 7 befangen.',
    ],
    [
      meeting({ roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 9 }) }),
      'Angenommen: einstimmig, 9 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 4 ohne Stimmabgabe, 0 befangen.',
    ],
    [
      meeting({ roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 8, abstain: 1 }) }),
      'Angenommen: einstimmig bei 1 Enthaltung, 8 von 13 Ja (nötig: 7); 0 Nein, 1 Enthaltung, 4 ohne Stimmabgabe, 0 befangen.',
    ],
    [
      meeting({ roll: aMeetingRoll(13, 6) }),
      'Nicht beschlussfähig: 6 von 13 anwesend (nötig: 7); der Gegenstand wird vertagt; 0 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 13 ohne Stimmabgabe, 0 befangen.',
    ],
    [
      meeting({ majority: 'majority-of-present', roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 4, no: 2, abstain: 3 }) }),
      'Abgelehnt: 4 von 9 Ja (nötig: 5); 2 Nein, 3 Enthaltungen, 4 ohne Stimmabgabe, 0 befangen.',
    ],
    [
      meeting({
        majority: cast,
        roll: aMeetingRoll(13, 8).map((entry) => ({ ...entry, chair: entry.member === 'm1' })),
        ballots: someVotes({ yes: 4, no: 4 }),
        options: { tieBreak: 'chair' },
      }),
      'Angenommen: mehrheitlich, 4 Ja (nötig: mehr Ja als Nein); 4 Nein, 0 Enthaltungen, 5 ohne Stimmabgabe, 0 befangen, Stichentscheid der Sitzungsleitung.',
    ],
  ])('%#', (verdict, sentence) => {
    expect(verdictSentence(verdict)).toBe(sentence)
  })

  test('ein Ergebnis ohne Beweis verliert nur, was darin stand', () => {
    const verdict = meeting({ roll: aMeetingRoll(13, 6) })
    expect(verdictSentence({ ...verdict, proof: [] })).toContain('Nicht beschlussfähig: zu wenige anwesend')
  })
})

test('die Schwelle vor dem Beginn (R16)', () => {
  expect(leastSentence(7, 13)).toBe('mindestens 7 von 13 Ja')
  expect(leastSentence(null, 0)).toBe('mehr Ja als Nein')
  expect(requirementSentence(7, 13, 12, 1)).toBe('7 von 13 Ja nötig; 12 können abstimmen (1 befangen)')
  expect(requirementSentence(7, 13, 13, 0)).toBe('7 von 13 Ja nötig; 13 können abstimmen')
  expect(requirementSentence(null, 0, 1, 0)).toBe('mehr Ja als Nein nötig; 1 kann abstimmen')
})

describe('wie ein Verfahren steht (R27)', () => {
  const because = [{ date: localDate('2026-11-18'), name: 'Buß- und Bettag' }]

  test.each<[verdict: Verdict, sentence: string]>([
    [
      circular({ now: BEFORE, ballots: someBallots({ yes: 5, no: 4 }) }),
      '7 von 13 Ja nötig; 5 liegen vor; 4 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag)',
    ],
    [
      circular({ now: BEFORE, roll: aRoll(13, 1), ballots: someBallots({ yes: 1, no: 10 }) }),
      '7 von 13 Ja nötig; 1 liegt vor; 1 Rückmeldung offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag)',
    ],
    [
      circular({ now: BEFORE, majority: cast, ballots: someBallots({ yes: 1, no: 1 }) }),
      'mehr Ja als Nein nötig; 1 Ja, 1 Nein liegen vor; 11 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag)',
    ],
    [
      circular({ ballots: someBallots({ yes: 7 }) }),
      '7 von 13 Ja nötig; 7 liegen vor; 6 ohne Rückmeldung; Frist Do, 19.11.2026, 24:00 Uhr (18.11. ist Buß- und Bettag); angenommen',
    ],
  ])('%#', (verdict, sentence) => {
    expect(standingSentence(verdict, { endsAt: DEADLINE }, because)).toBe(sentence)
  })

  test('ohne verschobene Frist keine Klammer', () => {
    const verdict = circular({ now: BEFORE })
    expect(standingSentence(verdict, { endsAt: DEADLINE })).toBe(
      '7 von 13 Ja nötig; 0 liegen vor; 13 Rückmeldungen offen; Frist Do, 19.11.2026, 24:00 Uhr',
    )
  })
})
