import type { Instant } from '../../basics/instant.ts'
import type { Backup } from '../../domain/workspace/backup.ts'
import type { Damage } from '../../domain/workspace/open-refusal.ts'
import { BACKUP_REASON_WORDS } from '../backups.ts'
import { formatInstant } from '../dates.ts'
import { formatCount, formatList } from '../numbers.ts'
import { DAMAGE_WORDS } from '../workspace-refusals.ts'

/** Words of the page that opens instead of a damaged workspace. */
export const recoveryWords = {
  title: 'Die Arbeitsdatei ist beschädigt',
  lead: (fileName: string, damage: Damage) =>
    `„${fileName}“ lässt sich nicht öffnen. ${DAMAGE_WORDS[damage]}. Die Datei wurde nicht verändert. Unten stehen die Wege, wie es weitergeht.`,
  looking: 'Die Datei wird untersucht',
  left: 'Was sich noch lesen lässt',
  leftRows: (rows: number) =>
    rows === 0
      ? 'Aus der Datei selbst lässt sich nichts mehr lesen.'
      : `${formatCount(rows, 'Datensatz lässt', 'Datensätze lassen')} sich noch lesen.`,
  leftTables: (tables: readonly string[]) =>
    tables.length === 0 ? 'Kein Bereich ist als unlesbar aufgefallen.' : `Nicht oder nur zum Teil lesbar: ${formatList(tables)}.`,
  choices: 'Eine Sicherung an ihre Stelle setzen',
  noChoices: 'Es gibt keine Sicherung, die sich öffnen lässt',
  noChoicesText:
    'Neben der Arbeitsdatei liegt keine brauchbare Sicherung. Bitte am zweiten Ort nachsehen (USB-Stick, Netzordner) und sie mit „allianz restore“ öffnen; verschlüsselte brauchen den geheimen Schlüssel.',
  choice: ({ at, reason }: Backup) => `Sicherung vom ${formatInstant(at)}, ${BACKUP_REASON_WORDS[reason]}`,
  until: (at: Instant | null) => (at === null ? 'ohne Einträge' : `Letzter Eintrag: ${formatInstant(at)}`),
  nothingMissing: 'Nach dem, was die beschädigte Datei noch zeigt, fehlt darin nichts.',
  missing: (count: number) => `${formatCount(count, 'Eintrag fehlt', 'Einträge fehlen')} darin:`,
  mayMissMore: 'Das Journal der beschädigten Datei ist nicht bis zum Ende lesbar; es können weitere Einträge fehlen.',
  more: (count: number) => `und ${formatCount(count, 'älterer', 'ältere')}`,
  happens: [
    'Die beschädigte Datei bleibt unter eigenem Namen daneben liegen.',
    'Was sich noch lesen lässt, kommt als ZIP daneben: Datensätze als JSON und abgelegte Dateien.',
    'Dann tritt die Sicherung an ihre Stelle, und das Journal sagt es.',
  ],
  recover: 'Diese Sicherung einsetzen',
  recovered: (keptAs: string, salvagedAs: string) =>
    `Die Arbeitsdatei ist wieder da. Die beschädigte liegt als „${keptAs}“ daneben, das noch Lesbare als „${salvagedAs}“.`,
  goOn: 'Weiterarbeiten',
} as const
