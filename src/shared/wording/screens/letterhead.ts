import type { Instant } from '../../basics/instant.ts'
import { formatInstant } from '../dates.ts'

/** Words of the screen for the look of papers. */
export const letterheadWords = {
  title: 'Briefkopf',
  lead: 'So sehen alle Schreiben, Stellungnahmen und Niederschriften der Allianz aus. Name und Anschrift kommen aus den Angaben zur Allianz.',
  since: (at: Instant) => `Gilt seit ${formatInstant(at)}.`,
  never: 'Noch ohne eigene Wahl: schlichter Kopf, kein Logo, kein Fuß.',
  kept: 'Was schon ausgefertigt oder versandt ist, behält den Briefkopf seines Tages.',
  preview: 'Vorschau',
  previewLabel: 'Vorschau eines Briefs',
  previewNote: 'Aus denselben Bausteinen wie die Word-Datei; Umbrüche setzt Word selbst.',
  accent: 'Farbe',
  accentHelp: 'Für Name, Titel und Überschriften. Der Kontrast zu Weiß muss mindestens 4,5 : 1 betragen.',
  logo: 'Logo',
  logoHelp:
    'PNG oder JPEG, höchstens 300 kB. Es wird bis 65 mm breit und, je nach Zahl der Kontaktzeilen darunter, 11 bis 26 mm hoch gedruckt.',
  removeLogo: 'Logo entfernen',
  altText: 'Vorlesetext des Logos',
  altTextHelp: 'Wird vorgelesen, wenn jemand das Bild nicht sieht.',
  altTextDefault: (name: string) => `Logo der ${name}`,
  lines: 'Zusatzzeilen unter dem Namen',
  line: (number: number) => `Zusatzzeile ${number}`,
  linesHelp: 'Zum Beispiel ein Leitsatz. Die geschäftsführenden Mitglieder stehen von selbst da.',
  contactInHead: 'Anschrift, Telefon und E-Mail oben rechts zeigen',
  returnLine: 'Absenderzeile über der Anschrift',
  returnLineHelp: 'Leer: Kurzname und Anschrift der Allianz.',
  footer: 'Brieffuß der ersten Seite',
  footerHelp:
    'Bis zu drei Spalten nebeneinander. Eine Bankverbindung ist nicht vorgesehen und gehört nur hierher, wenn sie wirklich gebraucht wird.',
  columnTitle: (number: number) => `Spalte ${number}: Überschrift`,
  columnLines: (number: number) => `Spalte ${number}: Zeilen`,
  columnLinesHelp: 'Eine Angabe je Zeile, höchstens fünf.',
  save: 'Briefkopf übernehmen',
  saved: 'Der Briefkopf gilt ab jetzt für neue Schriftstücke.',
  discard: 'Änderungen verwerfen',
  backToPlain: 'Zurück zum schlichten Kopf',
} as const
