import type { LocalDate } from '../basics/local-date.ts'
import { formatDate } from './dates.ts'
import { formatList } from './numbers.ts'
import { inQuotes } from './quotes.ts'

/** One sentence per refusal that only members and bodies know: what is, and what to do. */
export const MEMBER_SENTENCES = {
  SHORT_NAME_TAKEN: ({ shortName }: { readonly shortName: string }) =>
    `Die Kurzbezeichnung ${inQuotes(shortName)} hat schon ein anderes Gremium. Bitte eine andere wählen; sie steht in Nummern und Listen.`,
  PERIODS_OVERLAP: ({ validFrom, validUntil }: { readonly validFrom: LocalDate; readonly validUntil: LocalDate | null }) =>
    `Der Zeitraum überschneidet sich mit einem anderen: ${periodWords(validFrom, validUntil)}. Bitte den früheren vorher enden lassen oder später beginnen (R21).`,
  BODY_FOLLOWS_MEMBERSHIPS: () =>
    'Wer zur Allianz oder zu ihrem Netzwerk gehört, folgt aus den Mitgliedschaften. Bitte dort aufnehmen oder beenden.',
  NAME_TAKEN: ({ name }: { readonly name: string }) =>
    `${inQuotes(name)} steht schon im Verzeichnis. Bitte dort weiterarbeiten, oder den Namen unterscheiden.`,
  NAME_FROM_FUTURE: ({ since }: { readonly since: LocalDate }) =>
    `Der neue Name gilt erst ab ${formatDate(since)}. Bitte dann eintragen; bis dahin steht in Papieren der jetzige.`,
  NAME_SINCE_BEFORE_LAST: ({ usedUntil }: { readonly usedUntil: LocalDate }) =>
    `Bis ${formatDate(usedUntil)} galt schon ein früherer Name. Der neue Name kann erst später beginnen.`,
  SAME_MEMBER: () => 'Das ist zweimal dasselbe Mitglied. Bitte das andere wählen.',
  APPLICATION_OPEN: ({ appliedOn }: { readonly appliedOn: LocalDate }) =>
    `Ein Aufnahmeantrag vom ${formatDate(appliedOn)} ist noch offen. Bitte zuerst darüber entscheiden.`,
  NO_APPLICATION: () => 'Es liegt kein offener Aufnahmeantrag vor.',
  DAY_IN_FUTURE: ({ day }: { readonly day: LocalDate }) =>
    `${formatDate(day)} liegt in der Zukunft. Bitte den Tag eintragen, an dem es tatsächlich geschah.`,
  ADMITTED_TOO_LATE: ({ admittedOn }: { readonly admittedOn: LocalDate; readonly validFrom: LocalDate }) =>
    `Die Aufnahme wurde am ${formatDate(admittedOn)} beschlossen; die Mitgliedschaft beginnt frühestens am Tag danach, denn niemand stimmt über die eigene Aufnahme ab (R21).`,
  ADMISSION_DAY_MISSING: () =>
    'Bitte den Beschluss über die Aufnahme wählen, oder den Tag angeben, an dem sie vor Beginn dieses Registers beschlossen wurde.',
  CIRCULAR_RUNNING: ({ procedures }: { readonly procedures: readonly RunningCircular[] }) =>
    `Währenddessen läuft ${formatList(procedures.map(({ number, endsOn }) => `${number} (Frist ${formatDate(endsOn)})`))}. Bitte entscheiden: mit den Stimmberechtigten vom Tag der Einleitung fortsetzen, oder abbrechen und neu beginnen (R22, R23).`,
  RESOLUTION_NEEDED: () => 'Ein Ausschluss braucht einen Beschluss aus einer Sitzung (R24). Bitte den Beschluss wählen.',
  END_IN_PAST: ({ declaredOn, lastDay }: { readonly declaredOn: LocalDate; readonly lastDay: LocalDate }) =>
    `Der letzte Tag (${formatDate(lastDay)}) liegt vor der Erklärung vom ${formatDate(declaredOn)}. Rückwirkend endet keine Mitgliedschaft.`,
  MEMBERSHIP_OVER: ({ lastDay }: { readonly lastDay: LocalDate }) =>
    `Die Mitgliedschaft endete am ${formatDate(lastDay)}. Wer zurückkehrt, wird neu aufgenommen.`,
  OUTSIDE_MEMBERSHIP: () => 'An diesem Tag besteht keine Mitgliedschaft. Bitte einen Tag innerhalb der Mitgliedschaft wählen.',
  SECOND_MANAGING_MEMBER: ({ name, validFrom, validUntil }: { readonly name: string } & Period) =>
    `${name} führt in dieser Zeit schon die Geschäfte (${periodWords(validFrom, validUntil)}), und die geltenden Regeln sehen nur ein geschäftsführendes Mitglied vor (R20). Bitte die frühere Geschäftsführung vorher beenden, oder in der Geschäftsordnung „alle geschäftsführenden Mitglieder“ wählen.`,
  TABLE_UNREADABLE: () =>
    'Diese Datei lässt sich nicht als Tabelle lesen. Bitte eine Excel-Datei (.xlsx) oder eine Textdatei mit Trennzeichen (.csv) wählen.',
  TABLE_OLD_EXCEL: () =>
    'Diese Datei ist im alten Excel-Format oder mit einem Kennwort geschützt. Bitte in Excel ohne Kennwort als „Excel-Arbeitsmappe (.xlsx)“ speichern.',
  TABLE_TOO_LARGE: ({ limit }: { readonly limit: 'rows' | 'columns' | 'unpacked' }) =>
    `Diese Tabelle ist zu groß: ${TABLE_LIMITS[limit]}. Bitte nur die Zeilen und Spalten übernehmen, die gebraucht werden.`,
  TABLE_EMPTY: () => 'Diese Tabelle ist leer. Die erste Zeile soll die Überschriften enthalten.',
  IMPORT_HAS_ERRORS: ({ rows }: { readonly rows: readonly number[] }) =>
    `Noch fehlerhaft: Zeile ${formatList(rows.map(String))}. Bitte in der Datei berichtigen oder hier auslassen; bis dahin wird nichts eingelesen.`,
  IMPORT_DIFFERS: () =>
    'Das Verzeichnis hat sich seit der Vorschau geändert; die Datei würde jetzt etwas anderes tun. Es wurde nichts eingelesen. Bitte die neue Vorschau prüfen.',
  IMPORT_NOT_UNDOABLE: ({ name }: { readonly name: string }) =>
    name === ''
      ? 'Dieser Import lässt sich nicht mehr zurücknehmen. Es wurde nichts geändert.'
      : `Der Import lässt sich nicht mehr zurücknehmen: ${name} wurde seither geändert oder verwendet. Es wurde nichts geändert.`,
} as const

const TABLE_LIMITS = {
  rows: 'mehr als 20.000 Zeilen',
  columns: 'mehr als 100 Spalten',
  unpacked: 'entpackt mehr als 80 MB, oder mehr Arbeitsspeicher als vorgesehen',
} as const

interface Period {
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

interface RunningCircular {
  readonly number: string
  readonly endsOn: LocalDate
}

/** „01.01.2020 bis 31.12.2020“ or „seit 01.01.2020“. */
export function periodWords(validFrom: LocalDate, validUntil: LocalDate | null): string {
  return validUntil === null ? `seit ${formatDate(validFrom)}` : `${formatDate(validFrom)} bis ${formatDate(validUntil)}`
}
