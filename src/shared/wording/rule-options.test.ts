import { describe, expect, test } from 'vitest'
import { localDate } from '../basics/local-date.ts'
import { DEFAULT_RULES, type RuleOptions } from '../domain/rules-of-procedure/rule-options.ts'
import { ALL_OPTIONS } from '../rules/editions/changed-options.ts'
import { effectOf, isComputed } from '../rules/effects/effect-of.ts'
import { effectSentence } from './rule-effects.ts'
import { OPTION_GROUPS, optionText, optionValue } from './rule-options.ts'

const EXAMPLE = {
  members: 13,
  recused: 2,
  present: 9,
  yes: 6,
  no: 2,
  abstain: 1,
  day: localDate('2026-11-23'),
  corpusChristi: false,
}

describe('Jede Regel hat ihre Worte', () => {
  test('und steht in genau einer Gruppe', () => {
    const grouped = OPTION_GROUPS.flatMap(({ options }) => options)
    expect(grouped.toSorted()).toEqual(ALL_OPTIONS.toSorted())
  })

  test.each(ALL_OPTIONS)('%s: ein Satz, jede Wahl einmal, die Voreinstellung dabei', (option) => {
    const text = optionText(option)
    expect(text.meaning).toMatch(/^\p{Lu}[^.]+(\(R\d\d(, R\d\d)*\))?\.$/u)
    expect(text.takesEffect === null).toBe(isComputed(option))
    if ('unit' in text) return expect(text.source).not.toBe('')
    const values = text.variants.map(({ value }) => value)
    expect(new Set(values).size).toBe(values.length)
    expect(values).toContain(DEFAULT_RULES[option])
    expect(text.variants.every(({ label }) => label !== '')).toBe(true)
    expect(text.variants.find(({ value }) => value === DEFAULT_RULES[option])?.source).not.toBe('')
  })

  test('Werte in Worten', () => {
    expect(optionValue('recusedInDenominator', false)).toBe('nein, sie zählen nicht')
    expect(optionValue('objectionQuorum', 3)).toBe('3 Mitglieder')
    expect(optionValue('circularDays', 14)).toBe('14 Tage')
    expect(optionValue('circularParticipation', 50)).toBe('50\u00a0%')
    expect(optionValue('circularMinimumWorkingDays', 1)).toBe('1 Arbeitstag')
    expect(optionValue('tieBreak', 'chair')).toBe('Stichentscheid der Sitzungsleitung')
  })
})

const SENTENCES: readonly (readonly [keyof RuleOptions, Partial<RuleOptions>, string])[] = [
  ['recusedInDenominator', {}, '7 von 13 Ja nötig; 6 Ja, 2 Nein → abgelehnt'],
  ['recusedInDenominator', { recusedInDenominator: false }, '6 von 11 Ja nötig; 6 Ja, 2 Nein → angenommen'],
  ['proceduralMajority', {}, 'mehr Ja als Nein nötig; 6 Ja, 2 Nein → angenommen'],
  ['tieBreak', { tieBreak: 'chair' }, '4 Ja, 4 Nein, Leitung stimmt Ja → angenommen'],
  ['silence', { silence: 'consent' }, '2 ohne Rückmeldung; gezählt 8 Ja, 2 Nein; 7 von 13 Ja nötig → angenommen'],
  ['lateBallots', {}, '1 Ja nach Fristende; gezählt 6 Ja, 2 Nein; 7 von 13 Ja nötig → abgelehnt'],
  ['ballotChange', {}, '1 Nein wird vor Fristende Ja; gezählt 7 Ja, 1 Nein; 7 von 13 Ja nötig → angenommen'],
  ['procedureObjection', {}, '1 Widerspruch → abgebrochen'],
  [
    'circularRollDate',
    { circularRollDate: 'deadline' },
    'ein Mitglied scheidet während der Frist aus; Stichtag Mo, 07.12.2026 → 12 stimmberechtigt',
  ],
  ['circularConsent', {}, '7 von 13 Ja nötig; 6 Ja, 2 Nein → abgelehnt'],
  ['objectionQuorum', { procedureObjection: 'quorum' }, '1 Widerspruch → abgelehnt; 2 Widersprüche → abgebrochen'],
  ['silence', { silence: 'missing-consent' }, '2 ohne Rückmeldung; gezählt 6 Ja, 4 Nein; 7 von 13 Ja nötig → abgelehnt'],
  ['quorum', {}, '7 nötig; 9 anwesend → beschlussfähig'],
  ['quorum', { quorum: 'none' }, 'keine Mindestzahl; 9 anwesend → beschlussfähig'],
  ['repeatWithoutQuorum', { repeatWithoutQuorum: false }, '7 nötig; 6 anwesend, erneut geladen → nicht beschlussfähig'],
  ['subsequentVotes', {}, '6 Ja in der Sitzung, 2 Abwesende, nötig 7 → Nachvotum möglich'],
  ['subsequentVotes', { statementMajority: 'majority-of-votes-cast' }, '6 Ja in der Sitzung, 2 Abwesende → kein Nachvotum'],
  ['circularUse', {}, 'vorgestelltes Projekt: ja, neues Projekt: ja, anderer Gegenstand: nein'],
  ['endorsementWithoutMajority', {}, 'Projekt abgelehnt, Ausnahme begründet → nur „nicht befürwortend“'],
  [
    'endorsementWithoutMajority',
    { endorsementWithoutMajority: true },
    'Projekt abgelehnt, Ausnahme begründet → Befürwortung möglich',
  ],
  ['partnersWithoutFundsRecused', {}, 'befangen: Träger und Partner mit Mitteln'],
  ['signatories', {}, 'von zweien unterschreibt eines → genügt'],
  ['signatories', { signatories: 'all-managing-members' }, 'von zweien unterschreibt eines → die zweite Unterschrift fehlt'],
  ['circularDays', {}, 'Zugang Mo, 23.11.2026 → Frist Mo, 07.12.2026, 24:00 Uhr'],
  [
    'circularDays',
    { circularDays: 19 },
    'Zugang Mo, 23.11.2026 → Frist Mo, 14.12.2026, 24:00 Uhr (12.12. ist Samstag und 13.12. ist Sonntag)',
  ],
  ['circularMinimumWorkingDays', {}, 'Zugang Mo, 23.11.2026 → Fristende frühestens Mo, 30.11.2026'],
  ['shiftDeadlineToWorkday', {}, 'Ende rechnerisch Sa, 12.12.2026 (Samstag) → Frist Mo, 14.12.2026'],
  ['noticeDays', {}, 'Sitzung Mo, 23.11.2026 → Einladung spätestens Fr, 06.11.2026'],
  ['noticeCounting', {}, 'Sitzung Mo, 23.11.2026 → Brief spätestens aufgeben Mi, 04.11.2026'],
  ['decisiveMoment', {}, 'Brief am letzten Tag, Mo, 23.11.2026, aufgegeben; es zählt Mi, 25.11.2026 → verspätet'],
  [
    'decisiveMoment',
    { decisiveMoment: 'postmark' },
    'Brief am letzten Tag, Mo, 23.11.2026, aufgegeben; es zählt Mo, 23.11.2026 → rechtzeitig',
  ],
  ['minutesDays', {}, 'Mo, 23.11.2026 → bis Mo, 07.12.2026'],
  [
    'circularConsent',
    { circularConsent: 'majority-of-answers' },
    'mindestens 7 Antworten und Ja von mehr als der Hälfte nötig; 6 Ja, 2 Nein → angenommen',
  ],
  ['circularParticipation', { circularConsent: 'majority-of-answers' }, '9 Antworten, nötig 7 → Mindestbeteiligung erreicht'],
  [
    'circularParticipation',
    { circularConsent: 'majority-of-answers', circularParticipation: 75 },
    '9 Antworten, nötig 10 → zu wenige Antworten, abgelehnt',
  ],
  ['circularDaysCounting', { circularDaysCounting: 'working-days' }, 'Zugang Mo, 23.11.2026 → Frist Fr, 11.12.2026, 24:00 Uhr'],
  ['tieBreak', { tieBreak: 'repetition' }, '4 Ja, 4 Nein, Leitung stimmt Ja → Abstimmung wird wiederholt'],
  [
    'voteTransfer',
    { voteTransfer: true },
    '1 Abwesendes überträgt seine Stimme und will Ja; gezählt 7 Ja, 2 Nein; 7 von 13 Ja nötig → angenommen',
  ],
  ['secretBallot', {}, 'über Projekte: immer offen; sonst: geheim auf Antrag'],
  ['secretBallot', { secretBallot: 'always' }, 'über Projekte: immer geheim; sonst: immer geheim'],
  ['agendaAddition', {}, 'Beschluss nachtragen: vor der Sitzung nein, in der Sitzung nein'],
  ['agendaAddition', { agendaAddition: 'until-before-meeting' }, 'Beschluss nachtragen: vor der Sitzung ja, in der Sitzung nein'],
  [
    'agendaAddition',
    { agendaAddition: 'with-consent-of-all' },
    'Beschluss nachtragen: vor der Sitzung mit Zustimmung aller, in der Sitzung mit Zustimmung aller',
  ],
  [
    'agendaAdditionDays',
    { agendaAddition: 'until-before-meeting', agendaAdditionDays: 3 },
    'Sitzung Mo, 23.11.2026 → Beschlüsse nachtragen bis Fr, 20.11.2026',
  ],
]

describe('Wirkung am Beispiel: 13 Mitglieder, 2 befangen, 9 anwesend, 6 Ja, 2 Nein, 1 Enthaltung', () => {
  test.each(SENTENCES)('%s %o', (option, options, sentence) => {
    const effect = effectOf(option, { ...DEFAULT_RULES, ...options }, EXAMPLE)
    expect(effect === null ? '' : effectSentence(effect)).toBe(sentence)
  })
})
