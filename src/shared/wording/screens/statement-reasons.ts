import type { StatementReasons } from '../../domain/statements/statement.ts'

/** Headings of the reasons in a statement (domain § 3). */
export const REASON_LABELS: Readonly<Record<keyof StatementReasons, string>> = {
  regionalNeed: 'Regionaler Bedarf',
  fitToActionPlan: 'Passfähigkeit zum Handlungskonzept',
  workforceStrategy: 'Beitrag zur Fachkräftestrategie',
  noDoubleFunding: 'Anschluss, keine Doppelförderung',
  costBenefit: 'Kosten und Nutzen',
  sustainability: 'Nachhaltigkeit',
}

/** What the funder looks for under each heading. */
export const REASON_HELP: Readonly<Record<keyof StatementReasons, string>> = {
  regionalNeed:
    'Welche Lücke gibt es in der Region, woran ist sie zu erkennen (Zahl, Stichtag, Quelle), und wen trifft sie? Ein Verweis auf das Land genügt nicht.',
  fitToActionPlan:
    'Welches Handlungsfeld und welches Ziel des geltenden Handlungskonzepts bedient das Projekt, und mit welchem Schritt? Fassung und Beschlussdatum setzt das Programm ein.',
  workforceStrategy: 'Zu welchem Handlungsfeld der Fachkräftestrategie 2030 trägt das Projekt bei, und womit?',
  noDoubleFunding:
    'Worauf baut das Projekt auf, was gibt es schon, und warum greift kein anderes Programm und keine gesetzliche Leistung?',
  costBenefit: 'Warum sind die Ausgaben angemessen? Bezugsgrößen helfen: Teilnehmende, Betriebe, Beratungen je Euro.',
  sustainability: 'Was bleibt nach dem Ende der Förderung, wer trägt es, und wie wird der Erfolg gemessen?',
}

/** How many words a reader expects at least and at most under one heading. */
export const REASON_WORDS = { least: 25, most: 120 } as const
