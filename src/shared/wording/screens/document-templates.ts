import type { Instant } from '../../basics/instant.ts'
import type { TemplateKind } from '../../domain/documents/document-template.ts'
import { formatInstant } from '../dates.ts'
import { formatCount } from '../numbers.ts'

const KINDS: Readonly<Record<TemplateKind, string>> = {
  statement: 'Stellungnahme',
  invitation: 'Einladung',
  minutes: 'Niederschrift',
  'circular-letter': 'Anschreiben zum Umlauf',
}

/** Words of the screen for Word templates. */
export const templateWords = {
  title: 'Word-Vorlagen',
  lead: 'Wer ein eigenes Word-Dokument als Vorlage verwenden will, schreibt Felder in doppelten geschweiften Klammern hinein. Ohne eigene Vorlage gilt die eingebaute.',
  kinds: KINDS,
  builtIn: 'Es gilt die eingebaute Vorlage.',
  own: (name: string, since: Instant, used: number) =>
    `Es gilt ${name} seit ${formatInstant(since)}. Daraus ausgefertigt: ${formatCount(used, 'Dokument', 'Dokumente')}.`,
  kept: 'Was schon ausgefertigt ist, bleibt, wie es ist; sein Register nennt die Vorlage, aus der es entstand.',
  file: 'Neue Vorlage',
  fileFor: (kind: TemplateKind) => `Neue Vorlage: ${KINDS[kind]}`,
  fileHelp: 'Word-Datei (.docx) ohne Makros, höchstens 5 MB. Sie wird sofort geprüft.',
  checking: 'Die Vorlage wird geprüft …',
  sound: (name: string) => `${name} ist in Ordnung und lässt sich übernehmen.`,
  problems: 'Diese Vorlage würde fehlerhafte Schriftstücke ergeben. Zu ändern ist:',
  trySample: 'Muster ansehen',
  take: 'Vorlage übernehmen',
  taken: 'Die Vorlage gilt ab jetzt.',
  download: 'Vorlage herunterladen',
  sample: 'Muster herunterladen',
  backToBuiltIn: 'Zurück zur eingebauten Vorlage',
  fields: 'Felder zum Kopieren',
  fieldsFor: (kind: TemplateKind) => `Felder: ${KINDS[kind]}`,
  fieldsHelp:
    '{{Name}} wird durch den Inhalt ersetzt. {{#Liste}} … {{/Liste}} wiederholt, was dazwischen steht; in einer Tabelle stehen Anfang und Ende in derselben Zeile. {{#Bedingung}} … {{/Bedingung}} zeigt etwas nur dann, {{^Bedingung}} … {{/Bedingung}} nur sonst. Auch ein Textfeld taugt als Bedingung: erfüllt, wenn es nicht leer ist.',
  field: 'Feld',
  meaning: 'Bedeutung',
  example: 'Beispiel',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyField: (name: string) => `Feld ${name} kopieren`,
  requiredField: 'Pflichtfeld',
  listOf: (label: string) => `Liste: ${label}`,
  conditionOf: (label: string) => `Bedingung: ${label}`,
  previewNote: (name: string) =>
    `Die Word-Datei entsteht aus der eigenen Vorlage ${name}; die Vorschau zeigt den Inhalt in der eingebauten Form.`,
  sampleTitle: (kind: string) => `Muster: ${kind}`,
  sampleMark: 'Muster mit erfundenen Angaben',
  sampleFile: {
    statement: 'Muster_Stellungnahme.docx',
    invitation: 'Muster_Einladung.docx',
    minutes: 'Muster_Niederschrift.docx',
    'circular-letter': 'Muster_Anschreiben.docx',
  },
} as const
