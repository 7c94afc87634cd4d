import { type OptionText, SOURCES } from './option-text.ts'

/** How an Umlauf is started and how long it runs. */
export const CIRCULAR_OPTIONS = {
  circularUse: {
    name: 'Umlauf zulässig',
    meaning: 'Worüber ohne Sitzung abgestimmt werden darf; Grundsatzfragen gehören immer in eine Sitzung (R24).',
    takesEffect: null,
    variants: [
      {
        value: 'urgent-project-assessments',
        label: 'nur Bewertung von Projekten bei kurzfristigem Bedarf',
        source: SOURCES.actionPlan,
      },
      { value: 'urgent-matters', label: 'alles, was dringend ist', source: SOURCES.steigerwald },
      { value: 'already-presented', label: 'nur was in einer Sitzung schon vorgestellt ist', source: SOURCES.voef },
      { value: 'any', label: 'allgemein', source: SOURCES.none },
    ],
  },
  circularConsent: {
    name: 'Zustimmung im Umlauf',
    meaning: 'Wie viele Ja ein Projekt braucht, wenn ohne Sitzung abgestimmt wird.',
    takesEffect: null,
    variants: [
      { value: 'as-in-meeting', label: 'wie in der Sitzung', source: SOURCES.actionPlan },
      { value: 'all-members', label: 'alle Mitglieder', source: `${SOURCES.bgb32Written}, ${SOURCES.gmbhg}` },
      { value: 'majority-of-answers', label: 'Mehrheit der Antworten, wenn genügend Mitglieder antworten', source: SOURCES.none },
    ],
  },
  circularParticipation: {
    name: 'Mindestbeteiligung',
    meaning: 'Wie viele von hundert Stimmberechtigten antworten müssen, wenn die Mehrheit der Antworten entscheidet (R03).',
    takesEffect: null,
    unit: 'percent',
    source: SOURCES.advice,
  },
  procedureObjection: {
    name: 'Widerspruch gegen das Verfahren',
    meaning: 'Ob ein Mitglied verlangen kann, dass statt im Umlauf in einer Sitzung beraten wird (R26).',
    takesEffect: null,
    variants: [
      {
        value: 'one-member',
        label: 'einer genügt und beendet den Umlauf',
        source: `${SOURCES.vwvfg90}, ${SOURCES.animalWelfare}`,
      },
      { value: 'quorum', label: 'erst mehrere zusammen beenden den Umlauf', source: SOURCES.none },
      { value: 'none', label: 'nicht vorgesehen', source: SOURCES.none },
    ],
  },
  objectionQuorum: {
    name: 'Zahl der Widersprüche',
    meaning: 'Wie viele Mitglieder widersprechen müssen, wenn erst mehrere zusammen den Umlauf beenden (R26).',
    takesEffect: null,
    unit: 'members',
    source: SOURCES.advice,
  },
  circularDays: {
    name: 'Frist im Umlauf',
    meaning: 'Wie viele Tage die Mitglieder nach dem Zugang der Unterlagen Zeit haben.',
    takesEffect: null,
    unit: 'days',
    source: `14 Tage: ${SOURCES.hwr}; ${SOURCES.wineRegion}`,
  },
  circularDaysCounting: {
    name: 'Zählung der Frist im Umlauf',
    meaning: 'Ob die Frist im Umlauf nach Kalendertagen oder nach Arbeitstagen läuft.',
    takesEffect: null,
    variants: [
      { value: 'days', label: 'Kalendertage', source: SOURCES.bgb187 },
      { value: 'working-days', label: 'Arbeitstage, Montag bis Freitag ohne Feiertage', source: SOURCES.none },
    ],
  },
  circularMinimumWorkingDays: {
    name: 'Kürzeste Frist im Umlauf',
    meaning: 'Wie viele Arbeitstage auch bei einer verkürzten Frist bleiben müssen.',
    takesEffect: null,
    unit: 'working-days',
    source: SOURCES.advice,
  },
  shiftDeadlineToWorkday: {
    name: 'Fristende an einem freien Tag',
    meaning: 'Was gilt, wenn die Frist an einem Samstag, Sonntag oder Feiertag endet.',
    takesEffect: null,
    variants: [
      { value: true, label: 'nächster Werktag', source: SOURCES.bgb193 },
      { value: false, label: 'der Tag bleibt', source: SOURCES.vwvfg31 },
    ],
  },
  circularRollDate: {
    name: 'Stichtag der Stimmberechtigten',
    meaning: 'An welchem Tag sich entscheidet, wer im Umlauf stimmberechtigt ist (R22).',
    takesEffect: null,
    variants: [
      { value: 'start', label: 'Einleitung', source: SOURCES.advice },
      { value: 'deadline', label: 'Fristende', source: SOURCES.none },
    ],
  },
} satisfies { readonly [Option in CircularOption]: OptionText<Option> }

type CircularOption =
  | 'circularUse'
  | 'circularConsent'
  | 'circularParticipation'
  | 'procedureObjection'
  | 'objectionQuorum'
  | 'circularDays'
  | 'circularDaysCounting'
  | 'circularMinimumWorkingDays'
  | 'shiftDeadlineToWorkday'
  | 'circularRollDate'
