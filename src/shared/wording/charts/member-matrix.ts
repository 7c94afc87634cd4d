import type { Chart, ChartMark } from '../../domain/action-plan/chart.ts'
import { formatCount } from '../numbers.ts'
import { CHART_WIDTH, label, line, point, wrapLabel } from './scale.ts'

export interface MatrixField {
  readonly number: number
  readonly title: string
}

export interface MatrixRow {
  readonly member: string
  /** How many projects and measures the member carries in each field, in the order of the fields. */
  readonly counts: readonly number[]
}

const NAMES = 330
const ROW = 24
const HEAD = 40

/** Who works in which field of action: a point for projects carried and measures answered for. */
export function memberMatrix(fields: readonly MatrixField[], rows: readonly MatrixRow[], source: string): Chart {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const step = (CHART_WIDTH - NAMES) / Math.max(1, fields.length)
  const marks: ChartMark[] = fields.map(({ number }, index) =>
    label(NAMES + step * (index + 0.5), 24, `Feld ${number}`, { align: 'middle', isStrong: true }),
  )
  for (const [index, { member, counts }] of rows.entries()) {
    const y = HEAD + ROW * index
    const [first = '', ...rest] = wrapLabel(member, NAMES - 12)
    marks.push(line(0, y, CHART_WIDTH, y), label(0, y + 16, rest.length === 0 ? first : `${first} …`))
    for (const [column, count] of counts.entries()) {
      const x = NAMES + step * (column + 0.5)
      if (count === 0) marks.push(label(x, y + 16, '–', { align: 'middle', tone: 'soft' }))
      else {
        marks.push(point(x - 8, y + ROW / 2, 3 + (6 * Math.sqrt(count)) / Math.sqrt(most), 'accent'))
        marks.push(label(x + 8, y + 16, String(count)))
      }
    }
  }
  const idle = rows.filter(({ counts }) => counts.every((count) => count === 0)).length
  return {
    title: `${formatCount(rows.length - idle, 'Mitglied ist', 'Mitglieder sind')} in den Handlungsfeldern aktiv${idle === 0 ? '' : `, ${idle} ohne Eintrag`}`,
    source,
    width: CHART_WIDTH,
    height: HEAD + ROW * rows.length + 4,
    marks,
    table: {
      columns: ['Mitglied', ...fields.map(({ number, title }) => `${number} ${title}`)],
      rows: rows.map(({ member, counts }) => [member, ...counts.map(String)]),
    },
  }
}
