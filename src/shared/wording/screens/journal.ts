import type { JournalChange, JsonValue } from '../../domain/journal/journal-entry.ts'
import { formatCount } from '../numbers.ts'

/** Groups of acts that the journal can be narrowed to, by the beginning of their names. */
export const JOURNAL_GROUPS = [
  { value: '', label: 'Alle Handlungen' },
  { value: 'circular-procedures.', label: 'Umlaufverfahren' },
  { value: 'circular-procedures.record-response', label: 'Rückmeldungen, auch für andere eingetragene' },
  { value: 'circular-procedures.record-dispatch', label: 'Versand von Umläufen' },
  { value: 'meetings.', label: 'Sitzungen' },
  { value: 'meetings.send', label: 'Versand von Einladungen und Niederschriften' },
  { value: 'projects.', label: 'Projekte' },
  { value: 'statements.', label: 'Stellungnahmen' },
  { value: 'members.', label: 'Mitglieder' },
  { value: 'documents.export', label: 'Ausgaben von Dokumenten' },
  { value: 'privacy.', label: 'Datenschutz' },
  { value: 'workspace.', label: 'Arbeitsdatei' },
] as const

export const journalWords = {
  title: 'Journal',
  lead: 'Jede Änderung, jede Ausgabe, jeder Versand. Die Einträge hängen aneinander: Wer einen ändert, zerreißt die Kette.',
  from: 'Von',
  until: 'Bis',
  group: 'Handlung',
  actor: 'Wer',
  everybody: 'Alle',
  text: 'Suchen in den Änderungen',
  more: 'Ältere Einträge zeigen',
  emptyTitle: 'Kein Eintrag passt',
  emptyText: 'Bitte Zeitraum, Handlung oder Suchtext weiter fassen.',
  entry: (sequence: number) => `Eintrag ${sequence}`,
  hash: 'Prüfwert',
  reason: (reason: string) => `Grund: ${reason}`,
  count: (count: number, hasMore: boolean) =>
    `${formatCount(count, 'Eintrag', 'Einträge')}${hasMore ? ', ältere auf Wunsch' : ''}`,
  added: 'neu',
  removed: 'entfernt',
  before: 'vorher',
  after: 'nachher',
  field: 'Angabe',
  erased: 'Der Inhalt dieses Eintrags wurde aus Datenschutzgründen gelöscht; sein Prüfwert steht weiter in der Kette.',
} as const

const SUBJECTS: Readonly<Record<string, string>> = {
  alliance: 'Allianz',
  member: 'Mitglied',
  person: 'Person',
  project: 'Projekt',
  'circular-procedure': 'Umlaufverfahren',
  response: 'Rückmeldung',
  'opinion-poll': 'Meinungsbild',
  meeting: 'Sitzung',
  'agenda-item': 'Tagesordnungspunkt',
  resolution: 'Beschluss',
  statement: 'Stellungnahme',
  document: 'Dokument',
  export: 'Ausgabe',
  'rules-of-procedure': 'Geschäftsordnung',
  workspace: 'Arbeitsdatei',
  'retention-rule': 'Löschregel',
  erasure: 'Löschung',
  'retention-review': 'Durchsicht',
  'processing-record': 'Verzeichnis von Verarbeitungstätigkeiten',
  handover: 'Übergabe',
}

export function subjectWord(subject: string): string {
  return SUBJECTS[subject] ?? subject
}

/** One line of what changed: the field, and both values as text; null where there was none. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

const LONGEST = 300

/** What differs between before and after, field by field. */
export function fieldChanges({ before, after }: Pick<JournalChange, 'before' | 'after'>): readonly FieldChange[] {
  if (!isRecord(before) && !isRecord(after)) return [{ field: '', before: shown(before), after: shown(after) }]
  const [old, fresh] = [isRecord(before) ? flat(before) : {}, isRecord(after) ? flat(after) : {}]
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
  return fields.flatMap((field) => {
    const [was, is] = [old[field], fresh[field]]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: shown(was ?? null), after: shown(is ?? null) }]
  })
}

/** Records inside of records, by the path to each value. */
function flat(record: Readonly<Record<string, JsonValue>>, path = ''): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isRecord(value) ? Object.entries(flat(value, `${path}${key}.`)) : [[`${path}${key}`, value]],
    ),
  )
}

function isRecord(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function shown(value: JsonValue): string | null {
  if (value === null) return null
  const text = typeof value === 'string' ? value : typeof value === 'boolean' ? (value ? 'ja' : 'nein') : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}
