import { expect, test } from 'vitest'
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
import { localDate } from '../basics/local-date.ts'
import type { Majority, MeetingMajority } from '../domain/rules-of-procedure/rule-options.ts'
import { evaluateCircular } from '../rules/circular/evaluate-circular.ts'
import { evaluateMeeting } from '../rules/meeting/evaluate-meeting.ts'
import { STEPS } from './proof.cases.ts'
import { proofSentences } from './proof.ts'

const circular = (more: Parameters<typeof aCircularCase>[0]) => proofSentences(evaluateCircular(aCircularCase(more)))
const meeting = (more: Parameters<typeof aMeetingCase>[0]) => proofSentences(evaluateMeeting(aMeetingCase(more)))
const late = { receivedAt: winter('2026-11-20 00:01') }

test.each(Object.values(STEPS).flat())('$sentence', ({ step, procedure = 'circular', sentence }) => {
  expect(proofSentences({ procedure, proof: [step] })).toEqual([sentence])
})

test('vom Stichtag zum Ergebnis (R22, R16, R02)', () => {
  expect(circular({ rollDate: localDate('2026-11-04'), roll: aRoll(13, 1), ballots: someBallots({ yes: 7, no: 5 }) })).toEqual([
    'Stimmberechtigt am 04.11.2026: 13 (R22)',
    'befangen: 1, bleibt im Nenner (R16)',
    'nötig: ⌊13/2⌋+1 = 7 (R02)',
    'gezählt: 7 Ja, 5 Nein, 0 Enthaltungen (R44)',
    'Ja: 7 → angenommen',
  ])
})

test('jede Stimme, die nicht zählt, mit ihrem Grund (R09–R11, R14, R45)', () => {
  const sentences = circular({
    roll: aRoll(4, 1),
    ballots: [
      aBallot('m1', 'no', { receivedAt: winter('2026-11-09 10:00') }),
      aBallot('m1', 'yes'),
      aBallot('m1', 'no', { by: 'deputy' }),
      aBallot('m2', 'yes', late),
      aBallot('m3', 'yes'),
      aBallot('m3', 'no'),
      aBallot('m4', 'yes'),
      aBallot('fremd', 'yes'),
    ],
  })
  expect(sentences.slice(3, -1)).toEqual([
    'durch spätere Stimme ersetzt: 1 (R10: Änderung bis Fristende)',
    'Stimme der Stellvertretung tritt hinter die der Vertretung zurück: 1 (R11)',
    'nicht gezählt: 1, nicht im Verzeichnis der Stimmberechtigten (R13, R45)',
    'nicht gezählt: 1, wegen Befangenheit ausgeschlossen (R14)',
    'nicht gezählt: 2, mehrfach zum selben Zeitpunkt abgegeben (R45)',
    'verspätet: 1, zählt nicht (R09)',
    'keine Rückmeldung: 2, keine Stimme (R07)',
    'gezählt: 1 Ja, 0 Nein, 0 Enthaltungen (R44)',
  ])
})

test('Werte der Geschäftsordnung stehen im Beweis (§ 2.3)', () => {
  const lateVote = [aBallot('m1', 'yes', late)]
  expect(circular({ ballots: lateVote, options: { lateBallots: 'abstention' } })).toContain(
    'verspätet: 1, gilt nach Geschäftsordnung als Enthaltung (R09)',
  )
  expect(circular({ ballots: lateVote, options: { lateBallots: 'accept-until-declared' } })).toContain(
    'verspätet: 1, nach Geschäftsordnung bis zur Feststellung zugelassen (R09)',
  )
  expect(circular({ options: { silence: 'abstention' } })).toContain(
    'keine Rückmeldung: 13, gilt nach Geschäftsordnung als Enthaltung (R07)',
  )
  expect(circular({ options: { silence: 'missing-consent' }, majority: 'majority-of-votes-cast' }).slice(-3)).toEqual([
    'keine Rückmeldung: 13, gilt nach Geschäftsordnung als fehlende Zustimmung, zählt also wie Nein (R07)',
    'gezählt: 0 Ja, 0 Nein, 0 Enthaltungen (R44)',
    'Ja: 0, Nein: 13 → abgelehnt',
  ])
  const byTwo = { procedureObjection: 'quorum', objectionQuorum: 2 } as const
  const objecting = (member: string) => aBallot(member, 'yes', { objectsToProcedure: true })
  expect(circular({ ballots: [objecting('m1')], options: byTwo })).toContain(
    'Widerspruch gegen das Verfahren: 1 von 2 nötigen, das Umlaufverfahren geht weiter (R26)',
  )
  expect(circular({ ballots: [objecting('m1'), objecting('m2')], options: byTwo })).toContain(
    'Widerspruch gegen das Verfahren: 2 von 2 nötigen, das Umlaufverfahren ist beendet (R26)',
  )
  expect(circular({ options: { silence: 'consent' } }).slice(-3)).toEqual([
    'keine Rückmeldung: 13, gilt nach Geschäftsordnung als Zustimmung (R07)',
    'gezählt: 0 Ja, 0 Nein, 0 Enthaltungen (R44)',
    'Ja: 13 → angenommen',
  ])
  const twice = [aBallot('m1', 'yes'), aBallot('m1', 'no', { receivedAt: winter('2026-11-11 10:00') })]
  expect(circular({ ballots: twice, options: { ballotChange: 'binding-on-receipt' } })).toContain(
    'Änderung nicht zugelassen: 1 (R10: bindend ab Eingang)',
  )
  expect(circular({ roll: aRoll(13, 2), options: { recusedInDenominator: false } }).slice(1, 3)).toEqual([
    'befangen: 2, nicht im Nenner (R17)',
    'nötig: ⌊11/2⌋+1 = 6 (R17)',
  ])
})

test.each<[majority: MeetingMajority, sentence: string]>([
  ['majority-of-all-members', 'nötig: ⌊13/2⌋+1 = 7 (R02)'],
  ['two-thirds-of-all-members', 'nötig: ⌈2·13/3⌉ = 9 (R35)'],
  ['three-quarters-of-all-members', 'nötig: ⌈3·13/4⌉ = 10 (R35)'],
  ['unanimity-of-all-members', 'nötig: alle 13 (R35)'],
  ['majority-of-present', 'nötig: ⌊13/2⌋+1 = 7 (R34)'],
  ['majority-of-votes-cast', 'nötig: mehr Ja als Nein (R33)'],
])('Schwelle %s', (majority, sentence) => {
  expect(meeting({ majority })).toContain(sentence)
})

test('im Umlauf sind alle anwesend, die abstimmen können (R34)', () => {
  expect(circular({ majority: 'majority-of-present', roll: aRoll(13, 2) })).toContain(
    'nötig: ⌊11/2⌋+1 = 6 (R34; im Umlaufverfahren gelten alle als anwesend, die abstimmen können)',
  )
})

test('offen, vor Fristende sicher, widersprochen, unerreichbar (R26, R27, R16)', () => {
  expect(circular({ now: BEFORE, ballots: someBallots({ yes: 5 }) }).slice(-2)).toEqual([
    'offen: 8, höchstens 13 Ja möglich, nötig 7 (R27)',
    'Ja: 5 → offen',
  ])
  expect(
    circular({ now: BEFORE, majority: 'majority-of-votes-cast', ballots: someBallots({ yes: 5, no: 1 }) }).slice(-2),
  ).toEqual(['offen: 7, höchstens 12 Ja möglich (R27)', 'Ja: 5, Nein: 1 → offen'])
  expect(circular({ now: BEFORE, ballots: someBallots({ yes: 13 }) })).toContain(
    'alle Stimmen liegen vor, niemand widerspricht dem Verfahren: Feststellung vor Fristende zulässig (R27)',
  )
  const binding = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const
  expect(circular({ now: BEFORE, ballots: someBallots({ yes: 7 }), options: binding })).toContain(
    'keine offene Stimme, keine Änderung und kein Widerspruch kann das Ergebnis noch ändern (R27)',
  )
  expect(circular({ ballots: [aBallot('m1', 'yes', { objectsToProcedure: true })] })).toContain(
    'Widerspruch gegen das Verfahren: 1, das Umlaufverfahren ist beendet (R26)',
  )
  expect(circular({ roll: aRoll(13, 7) })).toContain('abstimmen können 6, weniger als 7: unerreichbar (R16)')
})

test('Beschlussfähigkeit und Stichentscheid (R30, R31, R33, R43)', () => {
  expect(meeting({ roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 8, invalid: 1 }) })).toEqual([
    'Stimmberechtigt: 13 (R21)',
    'befangen: 0 (R14)',
    'anwesend und stimmberechtigt: 9, nötig mehr als die Hälfte: 7 (R30, R43)',
    'nötig: ⌊13/2⌋+1 = 7 (R02)',
    'gezählt: 8 Ja, 0 Nein, 0 Enthaltungen, 1 ungültig (R08, R44)',
    'Ja: 8 → angenommen',
  ])
  expect(meeting({ repeatedForLackOfQuorum: true, options: { quorum: 'at-least-half' } })[2]).toBe(
    'anwesend und stimmberechtigt: 13, nötig mindestens die Hälfte: 7 (R30, R43); erneut geladen, daher ohne Rücksicht auf die Zahl beschlussfähig (R31)',
  )
  expect(meeting({ options: { quorum: 'none' } })[2]).toContain('nötig ohne Mindestzahl: 0')
  const absent = { member: 'm13', cast: 'yes', by: 'representative', heldBy: null } as const
  expect(meeting({ roll: aMeetingRoll(13, 9), ballots: [absent] })).toContain(
    'nicht gezählt: 1, bei der Abstimmung nicht anwesend (R30)',
  )

  const chaired = (chair: string, tieBreak: 'chair' | 'rejected') =>
    meeting({
      majority: 'majority-of-votes-cast',
      roll: aMeetingRoll(13, 8).map((entry) => ({ ...entry, chair: entry.member === chair })),
      ballots: someVotes({ yes: 4, no: 4 }),
      options: { tieBreak },
    }).at(-2)
  expect(chaired('m1', 'chair')).toBe('Stimmengleichheit: Stichentscheid der Sitzungsleitung mit Ja (R33)')
  expect(chaired('m8', 'chair')).toBe('Stimmengleichheit: Stichentscheid der Sitzungsleitung mit Nein (R33)')
  expect(chaired('m9', 'chair')).toContain('kein Stichentscheid')
  expect(chaired('m1', 'rejected')).toBe('Stimmengleichheit: abgelehnt (R33)')
})

test('jeder Schritt und jede Mehrheit ist bekannt', () => {
  const unknown = { step: 'guess' } as unknown as { step: 'replaced'; count: number }
  expect(() => proofSentences({ procedure: 'meeting', proof: [unknown] })).toThrow('guess')
  const most = { step: 'required', majority: 'most' as Majority, basis: 1, required: 1 } as const
  expect(() => proofSentences({ procedure: 'meeting', proof: [most] })).toThrow('most')
})
