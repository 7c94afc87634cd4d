import type { Block } from '#shared/domain/documents/block.ts'
import { formatMean } from '#shared/wording/ranking.ts'
import { column, heading, note, row } from '../kit/blocks.ts'

/** What members gave one project, criterion by criterion. */
export interface ItemRating {
  /** „2. Ankommen im Erzgebirge“. */
  readonly title: string
  readonly criteria: readonly { readonly title: string; readonly most: number }[]
  /** Null where a member left a criterion out. */
  readonly members: readonly { readonly memberName: string; readonly points: readonly (number | null)[] }[]
}

/** Points per criterion beside the votes: the criteria with their mean, then each member's points (R40, domain § 3). */
export function ratingBlocks(ratings: readonly ItemRating[]): readonly Block[] {
  return ratings.flatMap(({ title, criteria, members }): readonly Block[] => [
    heading(`Bewertung: ${title}`),
    note('Freiwillige Punkte aus den Stimmzetteln. Sie sind keine Stimmen und haben auf das Ergebnis keinen Einfluss.'),
    {
      kind: 'table',
      caption: 'Punkte je Kriterium',
      columns: [column('Nr.', 10), column('Kriterium', 90), column('Skala', 25), column('Angaben', 18), column('Mittel', 22)],
      rows: criteria.map(({ title: criterion, most }, index) => {
        const given = members.flatMap(({ points }) => points[index] ?? [])
        return row([`${index + 1}`, criterion, `0 bis ${most}`, `${given.length}`, formatMean(sumOf(given), given.length)])
      }),
      rowHeight: null,
    },
    {
      kind: 'table',
      caption: 'Punkte je Mitglied in der Reihenfolge der Kriterien',
      columns: [column('Mitglied', 85), column('Punkte zu Nr. 1 bis Nr. '.concat(`${criteria.length}`), 80)],
      rows: members.map(({ memberName, points }) => row([memberName, points.map((one) => one ?? '–').join(' | ')])),
      rowHeight: null,
    },
  ])
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + one, 0)
}
