import { localDate } from '../../basics/local-date.ts'
import type { EffectCase } from './effects.cases.ts'

/** Majority of the answers, transferred and secret votes, repeated ones, working days, additions to the agenda. */
export const SPECIAL_EFFECT_CASES: readonly EffectCase[] = [
  {
    title: 'im Umlauf die Mehrheit der Antworten: 6 Ja von 9 Antworten (R03, R06, § 2.3)',
    option: 'circularConsent',
    options: { circularConsent: 'majority-of-answers' },
    effect: { required: null, basis: 9, participation: 7, yes: 6, no: 2, outcome: 'adopted' },
  },
  {
    title: '9 Antworten, 7 nötig: genügend (R03)',
    option: 'circularParticipation',
    options: { circularConsent: 'majority-of-answers' },
    effect: { effect: 'participation', answers: 9, needed: 7, isEnough: true },
  },
  {
    title: '9 Antworten, 10 nötig: zu wenige (R03)',
    option: 'circularParticipation',
    options: { circularConsent: 'majority-of-answers', circularParticipation: 75 },
    effect: { answers: 9, needed: 10, isEnough: false },
  },
  {
    title: 'genau so viele wie nötig genügen (R03)',
    option: 'circularParticipation',
    options: { circularConsent: 'majority-of-answers', circularParticipation: 69 },
    effect: { answers: 9, needed: 9, isEnough: true },
  },
  {
    title: 'die Mindestbeteiligung bewirkt nichts, wo eine andere Mehrheit gilt (R03)',
    option: 'circularParticipation',
    effect: null,
  },
  {
    title: 'ohne Mitglieder gibt es keine Beteiligung (R03)',
    option: 'circularParticipation',
    options: { circularConsent: 'majority-of-answers' },
    example: { members: 0, recused: 0, present: 0, yes: 0, no: 0, abstain: 0 },
    effect: null,
  },
  {
    title: '14 Kalendertage ab Mo, 23.11.2026 (F01)',
    option: 'circularDaysCounting',
    effect: { effect: 'deadline', end: localDate('2026-12-07') },
  },
  {
    title: '14 Arbeitstage ab Mo, 23.11.2026 (F06)',
    option: 'circularDaysCounting',
    options: { circularDaysCounting: 'working-days' },
    effect: { effect: 'deadline', end: localDate('2026-12-11') },
  },
  {
    title: 'Stimmengleichheit: die Abstimmung wird wiederholt (R33)',
    option: 'tieBreak',
    options: { tieBreak: 'repetition' },
    effect: { event: 'tie', yes: 4, no: 4, outcome: 'open' },
  },
  {
    title: 'ein Abwesendes überträgt sein Ja: zählt nicht (R12)',
    option: 'voteTransfer',
    effect: { event: 'transferred-yes', yes: 6, no: 2, outcome: 'rejected' },
  },
  {
    title: 'ein Abwesendes überträgt sein Ja: zählt, wo es zugelassen ist (R12)',
    option: 'voteTransfer',
    options: { voteTransfer: true },
    effect: { event: 'transferred-yes', yes: 7, no: 2, outcome: 'adopted' },
  },
  { title: 'niemand fehlt, der übertragen könnte (R12)', option: 'voteTransfer', example: { present: 11 }, effect: null },
  {
    title: 'niemand ist da, der abstimmen könnte (R12)',
    option: 'voteTransfer',
    example: { present: 0, yes: 0, no: 0, abstain: 0 },
    effect: null,
  },
  {
    title: 'über Projekte nie geheim, sonst auf Antrag (§ 2.3)',
    option: 'secretBallot',
    effect: { effect: 'secrecy', project: 'forbidden', otherMatter: 'on-request' },
  },
  {
    title: 'immer geheim (§ 2.3)',
    option: 'secretBallot',
    options: { secretBallot: 'always' },
    effect: { project: 'required', otherMatter: 'required' },
  },
  {
    title: 'nach der Einladung kein Beschluss mehr (§ 2.3)',
    option: 'agendaAddition',
    effect: { effect: 'late-item', before: false, inMeeting: false, withConsent: false },
  },
  {
    title: 'vor der Sitzung noch (§ 2.3)',
    option: 'agendaAddition',
    options: { agendaAddition: 'until-before-meeting' },
    effect: { before: true, inMeeting: false, withConsent: false },
  },
  {
    title: 'nur mit Zustimmung aller (§ 2.3)',
    option: 'agendaAddition',
    options: { agendaAddition: 'with-consent-of-all' },
    effect: { before: false, inMeeting: false, withConsent: true },
  },
  {
    title: 'die Tagesordnung schließt drei Tage vor der Sitzung (§ 2.3)',
    option: 'agendaAdditionDays',
    options: { agendaAddition: 'until-before-meeting', agendaAdditionDays: 3 },
    effect: { effect: 'agenda-closes', meeting: localDate('2026-11-23'), lastDay: localDate('2026-11-20') },
  },
  { title: 'der Schluss bewirkt nichts, wo nichts nachgetragen wird (§ 2.3)', option: 'agendaAdditionDays', effect: null },
]
