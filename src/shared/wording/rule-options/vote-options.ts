import { type OptionText, SOURCES } from './option-text.ts'

/** How votes reach the coordination in an Umlauf, and what becomes of them. */
export const VOTE_OPTIONS = {
  ballotForm: {
    name: 'Form der Stimmabgabe',
    meaning: 'Wie eine Stimme abgegeben wird, damit sie zählt; am Telefon nur mit schriftlicher Bestätigung.',
    takesEffect: 'Steht im Anschreiben und auf dem Rückmeldebogen. Bei Schriftform wird kein Votum ohne Papier angenommen.',
    variants: [
      { value: 'text', label: 'Textform: E-Mail, Formular, Scan', source: SOURCES.bgb126b },
      { value: 'written', label: 'Schriftform: mit Unterschrift auf Papier', source: SOURCES.bgb32Written },
      { value: 'portal', label: 'Portal', source: SOURCES.none },
    ],
  },
  decisiveMoment: {
    name: 'Maßgeblicher Zeitpunkt',
    meaning: 'Wonach sich entscheidet, ob eine Stimme rechtzeitig ist.',
    takesEffect: null,
    variants: [
      { value: 'receipt', label: 'Eingang bei der Koordination', source: SOURCES.bgb187 },
      { value: 'postmark', label: 'Poststempel', source: SOURCES.wineRegion },
    ],
  },
  ballotChange: {
    name: 'Stimme ändern',
    meaning: 'Ob ein Mitglied seine Stimme vor Fristende noch ändern kann (R10).',
    takesEffect: null,
    variants: [
      { value: 'until-deadline', label: 'bis Fristende möglich', source: SOURCES.advice },
      { value: 'binding-on-receipt', label: 'bindend ab Eingang', source: SOURCES.disputed },
    ],
  },
  silence: {
    name: 'Schweigen',
    meaning: 'Was gilt, wenn ein Mitglied bis Fristende nicht antwortet (R07).',
    takesEffect: null,
    variants: [
      { value: 'not-counted', label: 'keine Stimme', source: SOURCES.bgb32Written },
      { value: 'abstention', label: 'gilt als Enthaltung', source: SOURCES.hwr },
      { value: 'missing-consent', label: 'gilt als fehlende Zustimmung, also wie Nein', source: SOURCES.bgb32Written },
      { value: 'consent', label: 'gilt als Zustimmung, wenn das Anschreiben es sagt', source: SOURCES.none },
    ],
  },
  lateBallots: {
    name: 'Verspätete Stimmen',
    meaning: 'Was mit einer Stimme geschieht, die nach Fristende eingeht; gespeichert wird sie immer (R09).',
    takesEffect: null,
    variants: [
      { value: 'invalid', label: 'zählen nicht', source: SOURCES.steigerwald },
      { value: 'abstention', label: 'gelten als Enthaltung', source: SOURCES.hwr },
      { value: 'accept-until-declared', label: 'zählen bis zur Feststellung', source: SOURCES.none },
    ],
  },
} satisfies { readonly [Option in VoteOption]: OptionText<Option> }

type VoteOption = 'ballotForm' | 'decisiveMoment' | 'ballotChange' | 'silence' | 'lateBallots'
