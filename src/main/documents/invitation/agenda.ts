import type { Block } from '#shared/domain/documents/block.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import { column, fact, facts, heading, row, when } from '../kit/blocks.ts'
import { ITEM_KIND_LABELS } from '../meeting/words.ts'

/** The agenda, and below it the full text of each proposal. */
export function agendaBlocks(agenda: readonly AgendaItem[]): readonly Block[] {
  const items = agenda.toSorted((a, b) => a.position - b.position)
  const proposals = items.filter((item) => item.proposedText.trim() !== '')
  return [
    heading('Tagesordnung'),
    {
      kind: 'table',
      caption: 'Tagesordnung',
      columns: [column('TOP', 8), column('Gegenstand', 56), column('Art', 15), column('Bericht', 21)],
      rows: items.map((item) => row([String(item.position), item.title, ITEM_KIND_LABELS[item.kind], item.reportedBy])),
      rowHeight: null,
    },
    ...when(proposals.length > 0, () => [
      heading('Beschlussvorschläge'),
      facts(
        'Beschlussvorschläge im Wortlaut',
        proposals.map((item) => fact(`zu TOP ${item.position}`, item.proposedText)),
      ),
    ]),
  ]
}
