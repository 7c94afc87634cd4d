import { localDate } from '../../basics/local-date.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { Effect, RuleExample } from './effect.ts'

export interface EffectCase {
  readonly title: string
  readonly option: keyof RuleOptions
  readonly options?: Partial<RuleOptions>
  readonly example?: Partial<RuleExample>
  readonly effect: Partial<Effect> | null
}

/** 13 members, 2 recused, 9 present; 6 yes, 2 no, 1 abstention; Monday, 23.11.2026. */
export const EXAMPLE: RuleExample = {
  members: 13,
  recused: 2,
  present: 9,
  yes: 6,
  no: 2,
  abstain: 1,
  day: localDate('2026-11-23'),
  corpusChristi: false,
}

export const EFFECT_CASES: readonly EffectCase[] = [
  {
    title: 'Mehrheit aller Mitglieder: 7 von 13 nötig, 6 Ja → abgelehnt (R02)',
    option: 'statementMajority',
    effect: { effect: 'vote', event: 'none', required: 7, basis: 13, yes: 6, no: 2, silent: 2, outcome: 'rejected' },
  },
  {
    title: 'Mehrheit der Anwesenden: 5 von 9 nötig → angenommen (R34)',
    option: 'fundamentalMajority',
    options: { fundamentalMajority: 'majority-of-present' },
    effect: { required: 5, basis: 9, outcome: 'adopted' },
  },
  {
    title: 'Mehrheit der abgegebenen Stimmen: 6 gegen 2 → angenommen (R33)',
    option: 'proceduralMajority',
    effect: { required: null, basis: 8, outcome: 'adopted' },
  },
  {
    title: 'wer anwesend ist und nicht stimmt, bleibt ohne Stimme: 10 da, 9 stimmen, 2 fehlen oder schweigen (R33, R44)',
    option: 'proceduralMajority',
    example: { present: 10 },
    effect: { yes: 6, no: 2, silent: 2, outcome: 'adopted' },
  },
  {
    title: 'in der Sitzung gilt die Mindestzahl: 5 anwesend → nicht beschlussfähig (R30, R33)',
    option: 'proceduralMajority',
    example: { present: 5, yes: 4, no: 1, abstain: 0 },
    effect: { outcome: 'not-quorate' },
  },
  {
    title: 'Befangene bleiben im Nenner: 7 von 13 (R16)',
    option: 'recusedInDenominator',
    effect: { required: 7, basis: 13, outcome: 'rejected' },
  },
  {
    title: 'Befangene nicht im Nenner: 6 von 11, 6 Ja → angenommen (R17)',
    option: 'recusedInDenominator',
    options: { recusedInDenominator: false },
    effect: { required: 6, basis: 11, outcome: 'adopted' },
  },
  {
    title: 'mehr als die Hälfte anwesend (R30)',
    option: 'quorum',
    effect: { effect: 'quorum', present: 9, needed: 7, isRepeated: false, isQuorate: true },
  },
  {
    title: '6 anwesend sind zu wenige (R30)',
    option: 'quorum',
    example: { present: 6, yes: 3 },
    effect: { present: 6, needed: 7, isQuorate: false },
  },
  {
    title: 'erneut geladen: 6 von 13 genügen (R31)',
    option: 'repeatWithoutQuorum',
    effect: { present: 6, needed: 7, isRepeated: true, isQuorate: true },
  },
  {
    title: 'erneut geladen ohne diese Regel: 6 genügen nicht (R31)',
    option: 'repeatWithoutQuorum',
    options: { repeatWithoutQuorum: false },
    effect: { present: 6, needed: 7, isQuorate: false },
  },
  {
    title: 'ohne Mindestzahl fehlt auch bei erneuter Ladung niemand (R31)',
    option: 'repeatWithoutQuorum',
    options: { quorum: 'none', repeatWithoutQuorum: false },
    effect: { present: 0, needed: 0, isQuorate: true },
  },
  {
    title: 'so viele Befangene, dass weniger kommen können, als fehlten (R31)',
    option: 'repeatWithoutQuorum',
    example: { recused: 8, present: 5, yes: 3, no: 1 },
    effect: { present: 5, needed: 7, isQuorate: true },
  },
  {
    title: 'Nachvotum: 6 Ja und 2 Abwesende können 7 erreichen (R32)',
    option: 'subsequentVotes',
    effect: { effect: 'subsequent-votes', yes: 6, absent: 2, required: 7, mayCollect: true },
  },
  {
    title: 'kein Nachvotum nach der Geschäftsordnung (R32)',
    option: 'subsequentVotes',
    options: { subsequentVotes: false },
    effect: { mayCollect: false },
  },
  {
    title: 'Schweigen ist keine Stimme (R07)',
    option: 'silence',
    effect: { effect: 'vote', event: 'silence', yes: 6, silent: 2, outcome: 'rejected' },
  },
  {
    title: 'Schweigen gilt als Zustimmung: 6 und 2 → angenommen (R07)',
    option: 'silence',
    options: { silence: 'consent' },
    effect: { event: 'silence', yes: 8, outcome: 'adopted' },
  },
  {
    title: 'auch wo verspätete Stimmen zugelassen sind, zeigt das Beispiel keine: 6 Ja, 2 Nein, 2 schweigen (R07, R09)',
    option: 'silence',
    options: { lateBallots: 'accept-until-declared' },
    effect: { event: 'silence', yes: 6, no: 2, silent: 2, outcome: 'rejected' },
  },
  { title: 'niemand schweigt (R07)', option: 'silence', example: { yes: 8 }, effect: null },
  {
    title: 'ein verspätetes Ja zählt nicht (R09)',
    option: 'lateBallots',
    effect: { event: 'late-yes', yes: 6, outcome: 'rejected' },
  },
  {
    title: 'ein verspätetes Ja ist bis zur Feststellung zugelassen → angenommen (R09)',
    option: 'lateBallots',
    options: { lateBallots: 'accept-until-declared' },
    effect: { yes: 7, outcome: 'adopted' },
  },
  { title: 'alle haben rechtzeitig geantwortet (R09)', option: 'lateBallots', example: { yes: 8 }, effect: null },
  {
    title: 'ein Widerspruch beendet den Umlauf (R26)',
    option: 'procedureObjection',
    effect: { event: 'objection', outcome: 'aborted' },
  },
  {
    title: 'ein Widerspruch, wo erst mehrere zusammen genügen (R26)',
    option: 'procedureObjection',
    options: { procedureObjection: 'quorum' },
    effect: { event: 'objection', yes: 6, outcome: 'rejected' },
  },
  {
    title: 'mit zwei Widersprüchen weniger als nötig, mit dreien beendet (R26)',
    option: 'objectionQuorum',
    options: { procedureObjection: 'quorum', objectionQuorum: 3 },
    effect: { effect: 'objection-quorum', needed: 3, outcomeBelow: 'rejected', outcome: 'aborted' },
  },
  {
    title: 'alle neun, die antworten, müssten widersprechen (R26)',
    option: 'objectionQuorum',
    options: { procedureObjection: 'quorum', objectionQuorum: 9 },
    effect: { needed: 9, outcome: 'aborted' },
  },
  {
    title: 'zehn müssten widersprechen, neun antworten: nichts zu zeigen (R26)',
    option: 'objectionQuorum',
    options: { procedureObjection: 'quorum', objectionQuorum: 10 },
    effect: null,
  },
  {
    title: 'die Zahl der Widersprüche bewirkt nichts, wo einer genügt (R26)',
    option: 'objectionQuorum',
    effect: null,
  },
  {
    title: 'im Umlauf wie in der Sitzung: 7 von 13 (R02, § 2.3)',
    option: 'circularConsent',
    effect: { effect: 'vote', event: 'none', required: 7, basis: 13, yes: 6, no: 2, outcome: 'rejected' },
  },
  {
    title: 'im Umlauf die Zustimmung aller: 13 von 13, wegen zweier Befangener unerreichbar (R16, R35, § 2.3)',
    option: 'circularConsent',
    options: { circularConsent: 'all-members' },
    effect: { required: 13, basis: 13, outcome: 'unreachable' },
  },
  {
    title: 'im Umlauf die Zustimmung aller, Befangene nicht im Nenner: 11 von 11 (R17, R35, § 2.3)',
    option: 'circularConsent',
    options: { circularConsent: 'all-members', recusedInDenominator: false },
    example: { yes: 11, no: 0, abstain: 0 },
    effect: { required: 11, basis: 11, yes: 11, outcome: 'adopted' },
  },
  {
    title: 'Schweigen als fehlende Zustimmung zählt wie Nein: 6 Ja gegen 2 und 2 (R07, § 2.3)',
    option: 'silence',
    options: { silence: 'missing-consent' },
    effect: { event: 'silence', yes: 6, no: 4, silent: 2, outcome: 'rejected' },
  },
  {
    title: 'Stichtag Einleitung: wer während der Frist ausscheidet, stimmt mit (R22)',
    option: 'circularRollDate',
    effect: { effect: 'roll-date', rollDate: localDate('2026-11-23'), entitled: 13 },
  },
  {
    title: 'Stichtag Fristende: wer vorher ausscheidet, zählt nicht (R22, § 2.3)',
    option: 'circularRollDate',
    options: { circularRollDate: 'deadline' },
    effect: { effect: 'roll-date', rollDate: localDate('2026-12-07'), entitled: 12 },
  },
  {
    title: 'ein Widerspruch ohne Wirkung (R26)',
    option: 'procedureObjection',
    options: { procedureObjection: 'none' },
    effect: { event: 'objection', yes: 6, outcome: 'rejected' },
  },
  {
    title: 'gleich viele Ja und Nein: auch dann beendet ein Widerspruch den Umlauf (R26)',
    option: 'procedureObjection',
    example: { yes: 2, no: 2, abstain: 0 },
    effect: { event: 'objection', outcome: 'aborted' },
  },
  {
    title: 'ein Ja und eine Enthaltung: auch dann beendet ein Widerspruch den Umlauf (R26)',
    option: 'procedureObjection',
    example: { yes: 1, no: 0, abstain: 1 },
    effect: { event: 'objection', outcome: 'aborted' },
  },
  {
    title: 'niemand antwortet, niemand widerspricht (R26)',
    option: 'procedureObjection',
    example: { yes: 0, no: 0, abstain: 0 },
    effect: null,
  },
  {
    title: 'ein Nein wird zu Ja: 7 Ja, 1 Nein → angenommen (R10)',
    option: 'ballotChange',
    effect: { event: 'changed-to-yes', yes: 7, no: 1, outcome: 'adopted' },
  },
  {
    title: 'die erste Stimme bindet: 6 Ja, 2 Nein → abgelehnt (R10)',
    option: 'ballotChange',
    options: { ballotChange: 'binding-on-receipt' },
    effect: { yes: 6, no: 2, outcome: 'rejected' },
  },
  { title: 'kein Nein, das sich ändern könnte (R10)', option: 'ballotChange', example: { no: 0 }, effect: null },
  {
    title: 'Stimmengleichheit lehnt ab (R33)',
    option: 'tieBreak',
    effect: { event: 'tie', yes: 4, no: 4, outcome: 'rejected' },
  },
  {
    title: 'Stichentscheid der Leitung mit Ja (R33)',
    option: 'tieBreak',
    options: { tieBreak: 'chair' },
    effect: { yes: 4, no: 4, outcome: 'adopted' },
  },
  {
    title: 'einer allein kann nicht gleich stehen (R33)',
    option: 'tieBreak',
    example: { present: 1, yes: 1, no: 0, abstain: 0 },
    effect: null,
  },
  {
    title: 'Umlauf nur für Projekte (R24)',
    option: 'circularUse',
    effect: { effect: 'circular-use', presentedProject: true, newProject: true, otherMatter: false },
  },
  {
    title: 'Umlauf nur, wenn schon vorgestellt (R24)',
    option: 'circularUse',
    options: { circularUse: 'already-presented' },
    effect: { presentedProject: true, newProject: false, otherMatter: true },
  },
  {
    title: 'Befürwortung ohne Mehrheit: nein (R37)',
    option: 'endorsementWithoutMajority',
    effect: { effect: 'endorsement', mayEndorse: false },
  },
  {
    title: 'Befürwortung ohne Mehrheit mit Begründung (R37)',
    option: 'endorsementWithoutMajority',
    options: { endorsementWithoutMajority: true },
    effect: { mayEndorse: true },
  },
  {
    title: 'befangen sind Träger und Partner mit Mitteln (R18)',
    option: 'partnersWithoutFundsRecused',
    effect: { effect: 'recusals', grounds: ['sponsor', 'partner-with-funds'] },
  },
  {
    title: 'befangen sind alle Beteiligten (R18)',
    option: 'partnersWithoutFundsRecused',
    options: { partnersWithoutFundsRecused: true },
    effect: { grounds: ['sponsor', 'partner-with-funds', 'partner-without-funds', 'co-financing'] },
  },
  { title: 'eine Unterschrift genügt (R20)', option: 'signatories', effect: { effect: 'signing', suffices: true } },
  {
    title: 'alle geschäftsführenden Mitglieder unterschreiben (R20)',
    option: 'signatories',
    options: { signatories: 'all-managing-members' },
    effect: { suffices: false },
  },
  {
    title: '14 Tage ab Mo 23.11.2026 (F01)',
    option: 'circularDays',
    effect: { effect: 'deadline', from: localDate('2026-11-23'), end: localDate('2026-12-07'), because: [] },
  },
  {
    title: '14 Tage ab Mi 04.11.2026 enden nach Buß- und Bettag (F02)',
    option: 'circularDays',
    example: { day: localDate('2026-11-04') },
    effect: { end: localDate('2026-11-19'), because: [{ date: localDate('2026-11-18'), name: 'Buß- und Bettag' }] },
  },
  {
    title: 'mindestens 5 Arbeitstage (F06)',
    option: 'circularMinimumWorkingDays',
    effect: { effect: 'earliest-end', from: localDate('2026-11-23'), end: localDate('2026-11-30') },
  },
  {
    title: 'der nächste Samstag nach 14 Tagen verschiebt sich auf Montag (F02)',
    option: 'shiftDeadlineToWorkday',
    effect: { effect: 'rest-day', rest: { date: localDate('2026-12-12'), name: 'Samstag' }, end: localDate('2026-12-14') },
  },
  {
    title: 'der Buß- und Bettag bleibt, wenn nichts verschoben wird (F03)',
    option: 'shiftDeadlineToWorkday',
    options: { shiftDeadlineToWorkday: false },
    example: { day: localDate('2026-11-04') },
    effect: { rest: { date: localDate('2026-11-18'), name: 'Buß- und Bettag' }, end: localDate('2026-11-18') },
  },
  {
    title: 'Fronleichnam, wo er Feiertag ist (F05)',
    option: 'shiftDeadlineToWorkday',
    example: { day: localDate('2026-05-21'), corpusChristi: true },
    effect: { rest: { date: localDate('2026-06-04'), name: 'Fronleichnam' }, end: localDate('2026-06-05') },
  },
  {
    title: 'Einladung 14 Tage vor Mi 25.11.2026 (F07)',
    option: 'noticeDays',
    example: { day: localDate('2026-11-25') },
    effect: { effect: 'notice', meeting: localDate('2026-11-25'), latest: localDate('2026-11-10') },
  },
  {
    title: 'Brief zwei Werktage früher, damit er rechtzeitig zugeht (F07, F08)',
    option: 'noticeCounting',
    example: { day: localDate('2026-11-25') },
    effect: { effect: 'posting', meeting: localDate('2026-11-25'), latest: localDate('2026-11-08') },
  },
  {
    title: 'Brief über den Buß- und Bettag: Sitzung Fr 04.12.2026 → spätestens Mo 16.11.2026 (F04, F07, F08)',
    option: 'noticeCounting',
    example: { day: localDate('2026-12-04') },
    effect: { effect: 'posting', meeting: localDate('2026-12-04'), latest: localDate('2026-11-16') },
  },
  {
    title: 'Brief am letzten Tag, wenn der Versand zählt (F07, F08)',
    option: 'noticeCounting',
    options: { noticeCounting: 'from-dispatch' },
    example: { day: localDate('2026-11-25') },
    effect: { latest: localDate('2026-11-10') },
  },
  {
    title: 'Brief am letzten Tag aufgegeben: erst zwei Werktage später da (F08)',
    option: 'decisiveMoment',
    effect: { effect: 'posted', postedOn: localDate('2026-11-23'), countsOn: localDate('2026-11-25'), isLate: true },
  },
  {
    title: 'der Poststempel genügt (F08)',
    option: 'decisiveMoment',
    options: { decisiveMoment: 'postmark' },
    effect: { countsOn: localDate('2026-11-23'), isLate: false },
  },
  {
    title: 'Niederschrift in 14 Tagen (F01)',
    option: 'minutesDays',
    effect: { effect: 'last-day', from: localDate('2026-11-23'), end: localDate('2026-12-07') },
  },
  {
    title: 'Einwendungen 32 Tage, auch wenn der letzte ein Feiertag ist (F01)',
    option: 'objectionToMinutesDays',
    options: { objectionToMinutesDays: 32 },
    effect: { end: localDate('2026-12-25') },
  },
]
