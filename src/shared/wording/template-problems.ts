import type { TemplatePlace, TemplateProblem } from '../domain/documents/document-template.ts'
import { formatWhole } from './numbers.ts'
import { inQuotes } from './quotes.ts'

export const TEMPLATE_SENTENCES = {
  TEMPLATE_NOT_WORD: () => 'Das ist eine Excel-Datei. Eine Vorlage für Schriftstücke ist eine Word-Datei (.docx).',
  TEMPLATE_BROKEN: ({ problems }: { readonly problems: readonly TemplateProblem[] }) =>
    `Mit dieser Vorlage entstünden fehlerhafte Schriftstücke; sie wurde nicht übernommen. ${problems.map(templateProblemSentence).join(' ')}`,
} as const

const PARTS: Readonly<Record<TemplatePlace['part'], string>> = {
  body: 'Text',
  header: 'Kopfzeile',
  footer: 'Fußzeile',
  note: 'Fuß- oder Endnote',
}

/** „Tabelle 2, Zeile 3, Spalte 1, Absatz 1 („… {{Projektitel}} …“)“. */
export function templatePlaceWords({ part, table, paragraph, text }: TemplatePlace): string {
  const cell = table === null ? [] : [`Tabelle ${table.number}, Zeile ${table.row}, Spalte ${table.column}`]
  const where = [...(part === 'body' ? [] : [PARTS[part]]), ...cell, `Absatz ${formatWhole(paragraph)}`].join(', ')
  return text === '' ? where : `${where} (${inQuotes(text)})`
}

/** One problem of a template: where it is, what is wrong, what to do. */
export function templateProblemSentence(problem: TemplateProblem): string {
  if (!('place' in problem)) return packageProblemSentence(problem)
  return `${templatePlaceWords(problem.place)}: ${placedProblemWords(problem)}`
}

function placedProblemWords(problem: Extract<TemplateProblem, { readonly place: TemplatePlace }>): string {
  switch (problem.code) {
    case 'UNKNOWN_FIELD':
      return `Das Feld ${inBraces(problem.name)} gibt es nicht.${problem.nearest === null ? '' : ` Gemeint ist vielleicht ${inBraces(problem.nearest)}.`}`
    case 'FIELD_OUTSIDE_LIST':
      return `${inBraces(problem.name)} gehört zur Liste ${inQuotes(problem.list)} und muss zwischen ${inBraces(`#${problem.list}`)} und ${inBraces(`/${problem.list}`)} stehen.`
    case 'LIST_AS_TEXT':
      return `${inQuotes(problem.name)} ist eine Liste: ${inBraces(`#${problem.name}`)} … ${inBraces(`/${problem.name}`)} um das, was sich wiederholt.`
    case 'CONDITION_AS_TEXT':
      return `${inQuotes(problem.name)} ist eine Bedingung: ${inBraces(`#${problem.name}`)} … ${inBraces(`/${problem.name}`)} um das, was nur dann erscheint.`
    case 'TAG_NOT_CLOSED':
      return 'Nach {{ fehlt }} im selben Absatz.'
    case 'TAG_NOT_OPENED':
      return 'Vor }} fehlt {{ im selben Absatz.'
    case 'TAG_UNREADABLE':
      return 'Zwischen {{ und }} steht kein Feldname. Erlaubt sind Buchstaben, Ziffern und am Anfang #, ^ oder /.'
    case 'LOOP_NOT_CLOSED':
      return `Zu ${inBraces(`#${problem.name}`)} fehlt das Ende ${inBraces(`/${problem.name}`)}.`
    case 'LOOP_NOT_OPENED':
      return `Zu ${inBraces(`/${problem.name}`)} fehlt der Anfang ${inBraces(`#${problem.name}`)}.`
    case 'LOOPS_CROSS':
      return `${inBraces(`/${problem.name}`)} steht, bevor ${inBraces(`/${problem.open}`)} gekommen ist. Was innen beginnt, muss innen enden.`
    case 'LOOP_ACROSS':
      return `${inBraces(`#${problem.name}`)} und ${inBraces(`/${problem.name}`)} stehen in verschiedenen Teilen der Seite. Beide gehören in denselben Textteil, dieselbe Zelle oder dieselbe Tabelle.`
    case 'TAG_IN_ODD_PLACE':
      return 'Hier würde ein Feld nie ausgefüllt: Es steht in einer Feldfunktion, einem Bildtext oder einem Verweis. Bitte in den Text schreiben.'
    case 'TRACKED_CHANGES':
      return 'Hier stehen nachverfolgte Änderungen. Bitte in Word annehmen oder ablehnen (Überprüfen › Änderungen).'
    case 'REMOTE_FIELD':
      return 'Eine Feldfunktion holt hier Inhalt von außen oder startet etwas. Bitte entfernen.'
  }
}

function packageProblemSentence(problem: Exclude<TemplateProblem, { readonly place: TemplatePlace }>): string {
  switch (problem.code) {
    case 'REQUIRED_FIELD_MISSING':
      return `Es fehlt ${inBraces(problem.name)} (${problem.label}); ohne diese Angabe sagt das Schriftstück nicht, was es ist.`
    case 'REMOTE_CONTENT':
      return `Die Vorlage lädt Inhalt von außen nach (${inQuotes(problem.part)}), zum Beispiel ein verknüpftes Bild. Bitte einbetten oder entfernen.`
    case 'EMBEDDED_CONTENT':
      return `Die Vorlage enthält ein eingebettetes Objekt (${inQuotes(problem.part)}). Bitte entfernen.`
    case 'PART_UNREADABLE':
      return `Ein Teil der Datei ist nicht lesbar (${inQuotes(problem.part)}). Bitte in Word öffnen und neu speichern.`
    case 'SIGNED_TEMPLATE':
      return 'Die Vorlage ist digital signiert; ausgefüllt wäre die Signatur ungültig. Bitte die unsignierte Fassung verwenden.'
    case 'RESULT_BROKEN':
      return 'Beim Ausfüllen mit Musterangaben entstand keine einwandfreie Word-Datei. Bitte die Felder in ein neues, schlichtes Dokument übertragen.'
  }
}

function inBraces(name: string): string {
  return `{{${name}}}`
}
