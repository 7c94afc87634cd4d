import type { StatementReasons } from '../../domain/statements/statement.ts'
import type { StatementTextModuleField } from '../../domain/statements/statement-dispatch.ts'

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

/** Words to begin with; brackets show what has to be filled in. */
export const TEXT_MODULES: Readonly<
  Record<StatementTextModuleField, readonly { readonly title: string; readonly text: string }[]>
> = {
  regionalNeed: [
    {
      title: 'Rückgang der Erwerbsfähigen',
      text: 'Die Zahl der Menschen im erwerbsfähigen Alter sinkt im [Landkreis] bis [Jahr] um [Zahl] ([Quelle, Stichtag]). Betroffen sind vor allem [Branchen].',
    },
    {
      title: 'Unbesetzte Stellen',
      text: 'Offene Stellen in [Branche] bleiben im Mittel [Zahl] Tage unbesetzt ([Quelle, Stichtag]).',
    },
  ],
  fitToActionPlan: [{ title: 'Ziel und Schritt', text: 'Das Projekt setzt das Ziel „[Ziel]“ um, und zwar mit [Schritt].' }],
  workforceStrategy: [
    {
      title: 'Handlungsfeld der Landesstrategie',
      text: 'Es trägt zum Handlungsfeld „[Handlungsfeld]“ der Fachkräftestrategie Sachsen 2030 bei, indem es [Wirkung].',
    },
  ],
  noDoubleFunding: [
    {
      title: 'Keine andere Förderung',
      text: 'Nach Angaben des Trägers und Kenntnis der Mitglieder werden dieselben Ausgaben aus keinem anderen Programm gefördert. Gesetzliche Leistungen werden ergänzt, nicht ersetzt.',
    },
    { title: 'Anschluss an ein Vorhaben', text: 'Das Projekt baut auf [Vorhaben] auf und führt [Ergebnis] weiter.' },
  ],
  costBenefit: [
    {
      title: 'Kosten je Teilnehmer',
      text: 'Auf [Zahl] erreichte [Betriebe oder Personen] kommen Ausgaben von rund [Betrag] je [Einheit].',
    },
  ],
  sustainability: [
    {
      title: 'Fortführung durch den Träger',
      text: 'Der Träger führt [Ergebnis] nach dem Ende der Förderung aus eigenen Mitteln fort. Gemessen wird der Erfolg an [Zielwert].',
    },
  ],
  conditions: [
    { title: 'Halbjährlicher Bericht', text: 'Der Träger berichtet der Allianz halbjährlich über die erreichten Zielwerte.' },
    { title: 'Offene Ergebnisse', text: 'Die Ergebnisse stehen allen Mitgliedern der Allianz unentgeltlich zur Verfügung.' },
  ],
}
