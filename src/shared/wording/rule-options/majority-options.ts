import type { MeetingMajority } from '../../domain/rules-of-procedure/rule-options.ts'
import { MAJORITY_LABELS } from '../screens/settings.ts'
import { type OptionText, SOURCES, type VariantText } from './option-text.ts'

const OF_VOTES: VariantText<MeetingMajority> = variant('majority-of-votes-cast', SOURCES.bgb32)
const OF_PRESENT: VariantText<MeetingMajority> = variant('majority-of-present', SOURCES.steigerwald)
const OF_MEMBERS: VariantText<MeetingMajority> = variant('majority-of-all-members', SOURCES.actionPlan)
const QUALIFIED: readonly VariantText<MeetingMajority>[] = [
  variant('two-thirds-of-all-members', SOURCES.none),
  variant('three-quarters-of-all-members', SOURCES.bgb33),
]

/** Majorities, and who counts towards them. */
export const MAJORITY_OPTIONS = {
  statementMajority: {
    name: 'Mehrheit für Stellungnahmen',
    meaning: 'Wie viele Ja ein Projekt braucht, damit die Allianz es befürwortet, in der Sitzung wie im Umlauf.',
    takesEffect: null,
    variants: [OF_MEMBERS, ...QUALIFIED, variant('unanimity-of-all-members', SOURCES.bgb32Written), OF_VOTES, OF_PRESENT],
  },
  fundamentalMajority: {
    name: 'Mehrheit für Grundsatzfragen',
    meaning: 'Wie viele Ja Handlungskonzept, Aufnahme, Ausschluss und Geschäftsordnung brauchen.',
    takesEffect: null,
    variants: [OF_MEMBERS, ...QUALIFIED, variant('unanimity-of-all-members', SOURCES.inFact), OF_VOTES, OF_PRESENT],
  },
  proceduralMajority: {
    name: 'Mehrheit für alles Übrige',
    meaning: 'Wie viele Ja Fragen des Verfahrens und der Tagesordnung brauchen.',
    takesEffect: null,
    variants: [OF_VOTES, OF_PRESENT, OF_MEMBERS, ...QUALIFIED, variant('unanimity-of-all-members', SOURCES.none)],
  },
  recusedInDenominator: {
    name: 'Befangene im Nenner',
    meaning: 'Ob ein befangenes Mitglied bei „aller Mitglieder“ mitgezählt wird, obwohl es nicht abstimmt.',
    takesEffect: null,
    variants: [
      { value: true, label: 'ja, sie bleiben im Nenner', source: `${SOURCES.actionPlan}: „aller Mitglieder“` },
      { value: false, label: 'nein, sie zählen nicht', source: SOURCES.none },
    ],
  },
  partnersWithoutFundsRecused: {
    name: 'Befangenheit von Partnern ohne Mittel',
    meaning: 'Ob ein Mitglied auch dann nicht abstimmt, wenn es am Projekt mitwirkt, aber kein Geld daraus erhält.',
    takesEffect: null,
    variants: [
      { value: false, label: 'nein, nur wer Mittel erhält', source: SOURCES.advice },
      { value: true, label: 'ja, jeder Partner', source: SOURCES.vwvfg20 },
    ],
  },
  tieBreak: {
    name: 'Stimmengleichheit',
    meaning: 'Was gilt, wenn in einer Sitzung gleich viele mit Ja und mit Nein stimmen.',
    takesEffect: null,
    variants: [
      { value: 'rejected', label: 'abgelehnt', source: SOURCES.bgb32 },
      { value: 'chair', label: 'Stichentscheid der Sitzungsleitung', source: SOURCES.vwvfg91 },
      { value: 'repetition', label: 'Abstimmung einmal wiederholen, dann abgelehnt', source: SOURCES.none },
    ],
  },
  endorsementWithoutMajority: {
    name: 'Befürwortung ohne Mehrheit',
    meaning: 'Ob die Allianz im Ausnahmefall mit Begründung befürwortet, weil die Mehrheit nur „soll“ (R37).',
    takesEffect: null,
    variants: [
      { value: false, label: 'nein', source: SOURCES.advice },
      { value: true, label: 'ja, mit Begründung im Text', source: `${SOURCES.actionPlan}: „soll“` },
    ],
  },
} satisfies { readonly [Option in MajorityOption]: OptionText<Option> }

type MajorityOption =
  | 'statementMajority'
  | 'fundamentalMajority'
  | 'proceduralMajority'
  | 'recusedInDenominator'
  | 'partnersWithoutFundsRecused'
  | 'tieBreak'
  | 'endorsementWithoutMajority'

function variant(value: MeetingMajority, source: string): VariantText<MeetingMajority> {
  return { value, label: MAJORITY_LABELS[value], source }
}
