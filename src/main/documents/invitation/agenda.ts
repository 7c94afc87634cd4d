import { type Instant, timeOf } from '#shared/basics/instant.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type AgendaItem, itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { timePlan } from '#shared/domain/meetings/time-plan.ts'
import { column, fact, facts, heading, row, when } from '../kit/blocks.ts'
import { resolvedBy, type SittingBody } from '../meeting/sitting-bodies.ts'
import { ITEM_KIND_LABELS } from '../meeting/words.ts'

/** The agenda, and below it the full text of each proposal. */
export function agendaBlocks(agenda: readonly AgendaItem[], startsAt: Instant, bodies: readonly SittingBody[]): readonly Block[] {
  const items = agenda.toSorted((a, b) => a.position - b.position)
  const times = plannedTimes(items, startsAt)
  const timeColumn = times.length === 0 ? [] : [column('Zeit', 10)]
  const proposals = items.filter((item) => item.proposedText.trim() !== '')
  return [
    heading('Tagesordnung'),
    {
      kind: 'table',
      caption: 'Tagesordnung',
      columns: [column('TOP', 8), ...timeColumn, column('Gegenstand', 56), column('Art', 15), column('Bericht', 21)],
      rows: items.map((item, index) =>
        row([
          itemNumber(item),
          ...times.slice(index, index + 1),
          titleOf(item, resolvedBy(bodies, item)),
          ITEM_KIND_LABELS[item.kind],
          item.reportedBy,
        ]),
      ),
      rowHeight: null,
    },
    ...when(proposals.length > 0, () => [
      heading('Beschlussvorschläge'),
      facts(
        'Beschlussvorschläge im Wortlaut',
        proposals.map((item) => fact(`zu TOP ${itemNumber(item)}`, item.proposedText)),
      ),
    ]),
  ]
}

/** „10:20“ per item; none where nothing is planned. */
function plannedTimes(items: readonly AgendaItem[], startsAt: Instant): readonly string[] {
  if (items.every(({ plannedMinutes }) => plannedMinutes === null)) return []
  return timePlan(startsAt, items).map((planned) => (planned.startsAt === null ? '' : timeOf(planned.startsAt)))
}

function titleOf({ title, isPublic }: AgendaItem, body: string): string {
  return `${isPublic ? title : `${title} (nichtöffentlich)`}${body === '' ? '' : `\n${body}`}`
}
