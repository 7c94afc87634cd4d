import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { Way } from '#shared/domain/resolutions/vote.ts'
import { formatDate, formatInstant } from '#shared/wording/dates.ts'
import { WAY_LABELS } from '#shared/wording/screens/votes.ts'
import { column, heading, note, row, when } from '../kit/blocks.ts'

/** One response as it arrived, with what proves it. */
export interface EvidenceLine {
  readonly memberName: string
  readonly receivedAt: Instant
  /** The postmark of a letter, where it decides whether it is in time. */
  readonly postedOn: LocalDate | null
  readonly way: Way
  /** How an answer file was signed; null for everything else. */
  readonly signedBy: 'pack' | 'device-key' | null
  readonly receiptCode: string | null
  /** Why the coordination entered it; empty when the member’s own words are there. */
  readonly onBehalfReason: string
  readonly files: readonly Sha256[]
}

export interface PaperLine {
  readonly name: string
  readonly sha256: Sha256
}

/** How many digits of a hash are printed: enough to find the file, and to see that it is another one. */
const SHOWN = 12

/** What arrived by which way, with receipts and hashes, and the papers that were voted on. */
export function evidenceBlocks(evidence: readonly EvidenceLine[], papers: readonly PaperLine[]): readonly Block[] {
  return [
    ...when(evidence.length > 0, () => [
      heading('Eingänge und Belege'),
      {
        kind: 'table',
        caption: 'Eingang, Weg, Quittung und Belege je Rückmeldung',
        columns: [column('Mitglied', 38), column('Eingang', 37), column('Weg', 36), column('Quittung', 28), column('Beleg', 26)],
        rows: evidence.map((line) =>
          row([
            line.memberName,
            formatInstant(line.receivedAt),
            wayOf(line),
            line.receiptCode ?? '–',
            line.files.length === 0 ? 'keiner' : line.files.map((hash) => hash.slice(0, SHOWN)).join('\n'),
          ]),
        ),
        rowHeight: null,
      } satisfies Block,
      note('Beleg: die ersten zwölf Stellen des SHA-256 der Datei, die in der Arbeitsdatei aufbewahrt ist.'),
      ...when(
        evidence.some(({ signedBy }) => signedBy === 'pack'),
        () => [
          note(
            'Die Unterschrift mit dem Stimmpaket belegt, dass die Antwort mit dem Paket dieses Mitglieds erstellt wurde, nicht, von welcher Person.',
          ),
        ],
      ),
    ]),
    ...when(papers.length > 0, () => [
      heading('Unterlagen des Verfahrens'),
      {
        kind: 'table',
        caption: 'Unterlagen mit Prüfwert',
        columns: [column('Datei', 75), column('SHA-256', 90)],
        rows: papers.map(({ name, sha256 }) => row([name, sha256])),
        rowHeight: null,
      } satisfies Block,
    ]),
  ]
}

const SIGNATURES = {
  pack: 'unterschrieben mit dem Stimmpaket',
  'device-key': 'unterschrieben mit dem Schlüssel des Geräts',
} as const

function wayOf({ way, postedOn, signedBy, onBehalfReason }: EvidenceLine): string {
  const postmark = postedOn === null ? [] : [`Poststempel ${formatDate(postedOn)}`]
  const lines = [WAY_LABELS[way], ...postmark, ...(signedBy === null ? [] : [SIGNATURES[signedBy]])]
  return [...lines, ...(onBehalfReason === '' ? [] : [`im Auftrag erfasst: ${onBehalfReason}`])].join('\n')
}
