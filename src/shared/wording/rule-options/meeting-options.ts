import { type OptionText, SOURCES } from './option-text.ts'

/** How a meeting is called and held. */
export const MEETING_OPTIONS = {
  noticeDays: {
    name: 'Ladungsfrist',
    meaning: 'Wie viele Tage zwischen dem Zugang der Einladung und der Sitzung liegen.',
    takesEffect: null,
    unit: 'days',
    source: `1 Woche: ${SOURCES.steigerwald}, ${SOURCES.gmbhg}`,
  },
  noticeCounting: {
    name: 'Zählung der Ladungsfrist',
    meaning: 'Ab wann die Ladungsfrist läuft.',
    takesEffect: null,
    variants: [
      { value: 'full-days', label: 'volle Tage zwischen Zugang und Sitzung', source: SOURCES.bgb187 },
      { value: 'from-dispatch', label: 'ab Versand', source: SOURCES.none },
    ],
  },
  agendaAddition: {
    name: 'Ergänzung der Tagesordnung',
    meaning: 'Ob nach der Einladung noch Punkte hinzukommen, über die beschlossen wird.',
    takesEffect: null,
    variants: [
      { value: 'not-for-resolutions', label: 'nicht für Beschlüsse', source: SOURCES.bgb32 },
      { value: 'until-before-meeting', label: 'vor der Sitzung, bis zu einem festen Tag', source: SOURCES.none },
      { value: 'with-consent-of-all', label: 'mit Zustimmung aller', source: SOURCES.none },
    ],
  },
  agendaAdditionDays: {
    name: 'Schluss der Tagesordnung',
    meaning: 'Wie viele Tage vor der Sitzung zuletzt ein Beschluss nachgetragen wird, wenn das vor der Sitzung geht.',
    takesEffect: null,
    unit: 'days',
    source: SOURCES.advice,
  },
  quorum: {
    name: 'Beschlussfähigkeit',
    meaning: 'Wie viele Stimmberechtigte bei einer Abstimmung anwesend sein müssen (R30).',
    takesEffect: null,
    variants: [
      { value: 'more-than-half', label: 'mehr als die Hälfte, mindestens drei', source: SOURCES.vwvfg90 },
      { value: 'at-least-half', label: 'mindestens die Hälfte', source: SOURCES.steigerwald },
      { value: 'none', label: 'keine Mindestzahl', source: SOURCES.none },
    ],
  },
  repeatWithoutQuorum: {
    name: 'Erneute Sitzung ohne Mindestzahl',
    meaning: 'Ob eine wegen zu weniger Anwesender wiederholte Sitzung immer beschlussfähig ist (R31).',
    takesEffect: null,
    variants: [
      { value: true, label: 'ja, mit Hinweis in der Einladung', source: SOURCES.vwvfg90 },
      { value: false, label: 'nein', source: SOURCES.none },
    ],
  },
  subsequentVotes: {
    name: 'Nachvotum',
    meaning: 'Ob Abwesende nach der Sitzung noch in Textform abstimmen können (R32).',
    takesEffect: null,
    variants: [
      { value: true, label: 'ja, bis zu einem gesetzten Tag', source: SOURCES.steigerwald },
      { value: false, label: 'nein', source: SOURCES.none },
    ],
  },
  deputies: {
    name: 'Stellvertretung',
    meaning: 'Wer für ein Mitglied abstimmen kann, wenn die Vertretung verhindert ist.',
    takesEffect: 'Geprüft, wenn in einer Sitzung eine Stellvertretung als anwesend eingetragen wird.',
    variants: [
      { value: 'named-and-ad-hoc', label: 'benannt, oder für den Tag in Textform bevollmächtigt', source: SOURCES.advice },
      { value: 'named', label: 'nur benannt', source: SOURCES.falkensee },
      { value: 'none', label: 'keine', source: SOURCES.none },
    ],
  },
  voteTransfer: {
    name: 'Übertragung der Stimme',
    meaning: 'Ob ein Mitglied seine Stimme einem anderen übertragen kann; anwesend ist es dadurch nicht (R12).',
    takesEffect: null,
    variants: [
      { value: false, label: 'nein', source: SOURCES.ludwigshafen },
      { value: true, label: 'ja', source: SOURCES.none },
    ],
  },
  secretBallot: {
    name: 'Geheime Abstimmung',
    meaning: 'Ob in einer Sitzung geheim abgestimmt wird; festgehalten werden dann nur die Summen.',
    takesEffect: null,
    variants: [
      { value: 'never-on-projects', label: 'nie bei Projekten', source: SOURCES.steigerwald },
      { value: 'on-request', label: 'auf Antrag', source: SOURCES.steigerwald },
      { value: 'always', label: 'immer', source: SOURCES.none },
    ],
  },
} satisfies { readonly [Option in MeetingOption]: OptionText<Option> }

type MeetingOption =
  | 'noticeDays'
  | 'noticeCounting'
  | 'agendaAddition'
  | 'agendaAdditionDays'
  | 'quorum'
  | 'repeatWithoutQuorum'
  | 'subsequentVotes'
  | 'deputies'
  | 'voteTransfer'
  | 'secretBallot'
