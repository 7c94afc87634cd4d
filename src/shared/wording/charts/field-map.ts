import { type LocalDate, yearOf } from '../../basics/local-date.ts'
import type { Chart, ChartMark } from '../../domain/action-plan/chart.ts'
import { formatDate } from '../dates.ts'
import { formatCount } from '../numbers.ts'
import { bar, CHART_WIDTH, label, labelWidth, line, wrapLabel } from './scale.ts'

export interface MappedField {
  readonly number: number
  readonly title: string
  readonly projects: readonly MappedProject[]
}

export interface MappedProject {
  readonly number: string
  readonly title: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly isOpen: boolean
  /** The state as a word. */
  readonly state: string
}

const ROW = 20
const NAMES = 250
const TOP = 28

/** Which project belongs to which field of action, and when it runs. */
export function fieldMap(fields: readonly MappedField[], source: string): Chart {
  const projects = fields.flatMap((field) => field.projects)
  const first = Math.min(...projects.map(({ startsOn }) => yearOf(startsOn)))
  const last = Math.max(first + 1, ...projects.map(({ endsOn }) => yearOf(endsOn) + 1))
  const x = (day: LocalDate) => NAMES + ((CHART_WIDTH - NAMES - 8) * (share(day) - first)) / (last - first)
  const marks: ChartMark[] = []
  let y = TOP
  for (const field of fields) {
    for (const text of wrapLabel(`${field.number} ${field.title}`, CHART_WIDTH - 20)) {
      marks.push(label(0, y + 14, text, { isStrong: true }))
      y += ROW
    }
    for (const project of field.projects) {
      marks.push(label(12, y + 14, fitting(project.title), { tone: 'soft' }))
      marks.push(
        bar(
          x(project.startsOn),
          y + 4,
          Math.max(3, x(project.endsOn) - x(project.startsOn)),
          12,
          project.isOpen ? 'accent' : 'second',
        ),
      )
      y += ROW
    }
    if (field.projects.length === 0) {
      marks.push(label(12, y + 14, 'kein Projekt', { tone: 'soft' }))
      y += ROW
    }
    y += 8
  }
  const years = projects.length === 0 ? [] : yearLines(first, last, y, (year) => x(`${year}-01-01` as LocalDate))
  return {
    title: `${formatCount(projects.length, 'Projekt', 'Projekte')} in ${formatCount(fields.length, 'Handlungsfeld', 'Handlungsfeldern')}, davon ${projects.filter(({ isOpen }) => isOpen).length} offen`,
    source,
    width: CHART_WIDTH,
    height: y + 4,
    marks: [...years, ...marks],
    table: {
      columns: ['Handlungsfeld', 'Projekt', 'Beginn', 'Ende', 'Stand'],
      rows: fields.flatMap(({ number, title, projects: own }) =>
        own.map((project) => [
          `${number} ${title}`,
          `${project.number} ${project.title}`,
          formatDate(project.startsOn),
          formatDate(project.endsOn),
          project.state,
        ]),
      ),
    },
  }
}

function yearLines(first: number, last: number, bottom: number, x: (year: number) => number): readonly ChartMark[] {
  const step = Math.ceil((last - first) / 10)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .flatMap((year) => [
      line(x(year), TOP - 6, x(year), bottom),
      label(x(year), 14, String(year), { align: year === last ? 'end' : 'start', tone: 'soft', size: 11 }),
    ])
}

function share(day: LocalDate): number {
  return yearOf(day) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8)) - 1) / 372
}

function fitting(text: string): string {
  if (labelWidth(text) <= NAMES - 24) return text
  let short = text
  while (labelWidth(`${short}…`) > NAMES - 24) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}
