import { aRoll, winter } from '#test/support/rule-facts.ts'
import { endOfDay } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import { DEFAULT_RULES, type RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { StartFacts, StartProblem } from './may-start.ts'

interface StartCase {
  readonly title: string
  /** What differs from a start that may be made; the deadline ends at 24:00 of `endsOn`. */
  readonly facts: Partial<Omit<StartFacts, 'options' | 'endsAt'>> & { readonly options?: Partial<RuleOptions> }
  readonly problems: readonly StartProblem[]
}

/** A start on Mi 04.11.2026 with 13 members, of whom one is recused; deadline Do 19.11.2026. */
export const SOUND_START: Omit<StartFacts, 'endsAt'> = {
  matter: 'project-assessment',
  urgencyReason: 'Antrag bei der SAB bis 30.11.2026 einzureichen',
  subject: 'NAFKA II',
  proposedText: 'Die Allianz befürwortet das Projekt.',
  alreadyPresented: false,
  now: winter('2026-11-04 09:00'),
  countedFrom: localDate('2026-11-04'),
  endsOn: localDate('2026-11-19'),
  corpusChristi: false,
  majority: 'majority-of-all-members',
  roll: aRoll(13, 1),
  options: DEFAULT_RULES,
}

export const STARTS: readonly StartCase[] = [
  { title: 'alles da → darf beginnen (R24)', facts: {}, problems: [] },
  {
    title: 'keine Begründung (R24)',
    facts: { urgencyReason: '' },
    problems: [{ code: 'URGENCY_REASON_MISSING', words: 0, least: 3 }],
  },
  {
    title: 'Striche sind keine Begründung (R24)',
    facts: { urgencyReason: '– eilt –' },
    problems: [{ code: 'URGENCY_REASON_MISSING', words: 1, least: 3 }],
  },
  { title: 'drei Wörter genügen (R24)', facts: { urgencyReason: 'Frist der SAB' }, problems: [] },
  { title: 'kein Gegenstand (R24)', facts: { subject: ' ' }, problems: [{ code: 'SUBJECT_MISSING' }] },
  { title: 'kein Beschlusstext (R24)', facts: { proposedText: ' \n' }, problems: [{ code: 'RESOLUTION_TEXT_MISSING' }] },
  {
    title: 'Frist in der Vergangenheit (§ 2.3)',
    facts: { endsOn: localDate('2026-11-03') },
    problems: [{ code: 'DEADLINE_PASSED', endsAt: endOfDay(localDate('2026-11-03')) }],
  },
  {
    title: 'Frist jetzt gerade vorbei (§ 2.3)',
    facts: { now: endOfDay(localDate('2026-11-19')) },
    problems: [{ code: 'DEADLINE_PASSED', endsAt: endOfDay(localDate('2026-11-19')) }],
  },
  {
    title: 'vorbei ist vorbei, dass sie auch kurz war, sagt niemand mehr (§ 2.3)',
    facts: { now: endOfDay(localDate('2026-11-05')), endsOn: localDate('2026-11-05') },
    problems: [{ code: 'DEADLINE_PASSED', endsAt: endOfDay(localDate('2026-11-05')) }],
  },
  {
    title: 'nur 4 Arbeitstage (§ 2.3)',
    facts: { endsOn: localDate('2026-11-10') },
    problems: [{ code: 'DEADLINE_TOO_SHORT', workingDays: 4, least: 5 }],
  },
  { title: 'genau 5 Arbeitstage (§ 2.3)', facts: { endsOn: localDate('2026-11-11') }, problems: [] },
  {
    title: 'Frist an einem Feiertag (F02)',
    facts: { endsOn: localDate('2026-11-18') },
    problems: [{ code: 'DEADLINE_NOT_A_WORKING_DAY', date: localDate('2026-11-18'), name: 'Buß- und Bettag' }],
  },
  {
    title: 'Frist an einem Feiertag, feste Tage bleiben (F03)',
    facts: { endsOn: localDate('2026-11-18'), options: { shiftDeadlineToWorkday: false } },
    problems: [],
  },
  { title: 'niemand stimmberechtigt (R22)', facts: { roll: [] }, problems: [{ code: 'ELECTORATE_EMPTY' }] },
  {
    title: 'nur Gäste (R13)',
    facts: { roll: [{ member: 'gast', votingRight: false, recused: false }] },
    problems: [{ code: 'ELECTORATE_EMPTY' }],
  },
  {
    title: '7 von 13 befangen (R16)',
    facts: { roll: aRoll(13, 7) },
    problems: [{ code: 'UNREACHABLE', eligible: 6, required: 7 }],
  },
  { title: '6 von 13 befangen → alle 7 müssten zustimmen (R16)', facts: { roll: aRoll(13, 6) }, problems: [] },
  {
    title: '7 von 13 befangen, nicht im Nenner (R17)',
    facts: { roll: aRoll(13, 7), options: { recusedInDenominator: false } },
    problems: [],
  },
  {
    title: 'alle befangen, Mehrheit der abgegebenen (R16, R33)',
    facts: { roll: aRoll(3, 3), majority: 'majority-of-votes-cast' },
    problems: [{ code: 'UNREACHABLE', eligible: 0, required: 1 }],
  },
  {
    title: 'Mehrheit der Anwesenden braucht eine Sitzung (R34)',
    facts: { majority: 'majority-of-present' },
    problems: [{ code: 'MAJORITY_NEEDS_MEETING', majority: 'majority-of-present' }],
  },
  {
    title: 'Aufnahme eines Mitglieds nur in der Sitzung (R24)',
    facts: { matter: 'fundamental' },
    problems: [{ code: 'MATTER_NEEDS_MEETING', matter: 'fundamental' }],
  },
  {
    title: 'auch wo jeder Gegenstand zulässig ist (R24)',
    facts: { matter: 'fundamental', options: { circularUse: 'any' } },
    problems: [{ code: 'MATTER_NEEDS_MEETING', matter: 'fundamental' }],
  },
  {
    title: 'anderes als Projekte nicht nach der Vorgabe (R24)',
    facts: { matter: 'other' },
    problems: [{ code: 'MATTER_NEEDS_MEETING', matter: 'other' }],
  },
  {
    title: 'anderes, wo die Geschäftsordnung es zulässt (R24, § 2.3)',
    facts: { matter: 'other', options: { circularUse: 'urgent-matters' } },
    problems: [],
  },
  {
    title: 'nur wenn schon vorgestellt: noch nicht (§ 2.3)',
    facts: { options: { circularUse: 'already-presented' } },
    problems: [{ code: 'NOT_YET_PRESENTED' }],
  },
  {
    title: 'nur wenn schon vorgestellt: ja (§ 2.3)',
    facts: { alreadyPresented: true, options: { circularUse: 'already-presented' } },
    problems: [],
  },
  {
    title: 'alle Mängel auf einmal, damit jeder an seinem Feld steht (R24, R16)',
    facts: { urgencyReason: '', proposedText: '', endsOn: localDate('2026-11-08'), roll: [] },
    problems: [
      { code: 'URGENCY_REASON_MISSING', words: 0, least: 3 },
      { code: 'RESOLUTION_TEXT_MISSING' },
      { code: 'DEADLINE_NOT_A_WORKING_DAY', date: localDate('2026-11-08'), name: 'Sonntag' },
      { code: 'DEADLINE_TOO_SHORT', workingDays: 2, least: 5 },
      { code: 'ELECTORATE_EMPTY' },
    ],
  },
]
