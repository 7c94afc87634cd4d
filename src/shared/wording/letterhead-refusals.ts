import { formatWhole } from './numbers.ts'
import { inQuotes } from './quotes.ts'
import { formatMean } from './ranking.ts'
import { formatFileSize } from './screens/file-size.ts'

/** One sentence per refusal that pictures and the look of papers know: what is, and what to do. */
export const LETTERHEAD_SENTENCES = {
  PICTURE_TYPE_NOT_SUPPORTED: () =>
    'Das ist weder ein PNG- noch ein JPEG-Bild, oder es wurde umbenannt. Eine SVG-, GIF- oder PDF-Datei bitte vorher als PNG speichern.',
  PICTURE_TOO_LARGE: ({ size, limit }: { readonly size: number; readonly limit: number }) =>
    `Das Bild ist mit ${formatFileSize(size)} zu groß; möglich sind ${formatFileSize(limit)}. Bitte verkleinern, es steht sonst in jedem Dokument.`,
  PICTURE_NOT_PNG: () =>
    'Ein Unterschriftsbild ist eine PNG-Datei, am besten mit durchsichtigem Hintergrund. Bitte das Bild als PNG speichern.',
  PICTURE_DAMAGED: () =>
    'Das Bild ist beschädigt oder enthält mehr als ein Bild. Bitte es in einem Bildprogramm öffnen und neu speichern.',
  PICTURE_SIZE_NOT_SUPPORTED: ({
    width,
    height,
    least,
    most,
  }: {
    readonly width: number
    readonly height: number
    readonly least: number
    readonly most: number
  }) =>
    `Das Bild hat ${formatWhole(width)} × ${formatWhole(height)} Bildpunkte; jede Seite darf ${formatWhole(least)} bis ${formatWhole(most)} haben.`,
  COLOR_UNKNOWN: ({ color }: { readonly color: string }) =>
    `${inQuotes(color)} ist keine Farbe. Erwartet wird eine Angabe wie #0B5C6B: Raute und sechs Stellen 0–9, A–F.`,
  COLOR_NOT_READABLE: ({ hundredths }: { readonly hundredths: number }) =>
    `Die Farbe ist auf Papier zu hell zum Lesen: Kontrast ${formatMean(hundredths, 100)} : 1, nötig sind 4,5 : 1 (WCAG 2.2). Bitte eine dunklere wählen.`,
  ALT_TEXT_MISSING: () =>
    'Zum Logo fehlt der Text, der vorgelesen wird, wenn jemand das Bild nicht sieht, zum Beispiel „Logo der Fachkräfteallianz“.',
} as const
