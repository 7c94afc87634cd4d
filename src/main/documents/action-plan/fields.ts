import type { MeasureRow } from '#shared/contract/measures.ts'
import type { MeasureEvent } from '#shared/domain/action-plan/measure.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatList } from '#shared/wording/numbers.ts'
import { MEASURE_KIND_LABELS } from '#shared/wording/screens/action-plan.ts'
import { column, fact, facts, heading, list, paragraph, paragraphs, plain, row, when } from '../kit/blocks.ts'
import { evaluationBlocks } from './evaluation-part.ts'
import { figureBlocks } from './figures.ts'
import type { PlanField, PlanProject } from './input.ts'

/** A field of action: what it wants, its projects with their evaluation, who does what, and what comes next (S1, chapter 3). */
export function fieldBlocks(field: PlanField, number: string): readonly Block[] {
  const { text, strategyGoals, projects, measures, series, evaluation } = field
  return [
    heading(`${number} ${fieldTitle(text)}`, 2),
    ...listed('Ziele', text.goals),
    ...listed('Umsetzungsansätze', text.approaches),
    ...listed('Bezug zu Strategien', strategyGoals),
    ...when(projects.length > 0, () => [heading('Projekte im Überblick', 3), projectTable(field)]),
    ...projects.filter(isShown).flatMap((project) => projectBlocks(project, 3)),
    ...when(series.length > 0, () => [
      heading('Zahlen des Handlungsfeldes', 3),
      ...figureBlocks('Zahlen des Handlungsfeldes', series),
    ]),
    ...(evaluation === null
      ? []
      : [heading(`Evaluierung des Handlungsfeldes ${evaluation.year}`, 3), ...evaluationBlocks(evaluation)]),
    ...measureBlocks(measures),
    ...listed('Tangierende Netzwerkarbeit', text.networking),
    ...when(text.futureApproaches !== '', () => [
      heading('Künftige Ansätze in diesem Handlungsfeld', 3),
      ...paragraphs(text.futureApproaches),
    ]),
  ]
}

export function fieldTitle({ number, title, isCrossCutting }: PlanField['text']): string {
  return isCrossCutting ? `Querschnittsfeld ${number}: ${title}` : `Handlungsfeld ${number}: ${title}`
}

function listed(title: string, lines: readonly string[]): readonly Block[] {
  return when(lines.length > 0, () => [heading(title, 3), list(lines)])
}

function projectTable({ text, projects }: PlanField): Block {
  return {
    kind: 'table',
    caption: `Projekte in Handlungsfeld ${text.number}`,
    columns: [column('Projekt', 70), column('Träger', 55), column('Beginn', 20), column('Ende', 20)],
    rows: projects.map(({ title, sponsor, startsOn, endsOn }) => row([title, sponsor, formatDate(startsOn), formatDate(endsOn)])),
    rowHeight: null,
  }
}

function isShown({ evaluation, series }: PlanProject): boolean {
  return evaluation !== null || series.length > 0
}

/** What is known of a project: who, when, the five parts of its evaluation, its figures. */
export function projectBlocks(project: PlanProject, level: 2 | 3): readonly Block[] {
  const { title, sponsor, partners, startsOn, endsOn, evaluation, series } = project
  return [
    heading(`Projekt „${title}“`, level),
    facts(`Angaben zum Projekt ${title}`, [
      fact('Träger', sponsor),
      fact('Partner', formatList(partners)),
      fact('Laufzeit', `${formatDate(startsOn)} bis ${formatDate(endsOn)}`),
      fact('Evaluierung', evaluation === null ? 'keine abgeschlossen' : `für ${evaluation.year}`),
    ]),
    ...(evaluation === null ? [] : evaluationBlocks(evaluation)),
    ...figureBlocks(`Zahlen zum Projekt ${title}`, series),
  ]
}

/** The matrix of measures and who is responsible, formats with their days, figures of formats. */
function measureBlocks(measures: readonly MeasureRow[]): readonly Block[] {
  const events = measures
    .flatMap(({ measure, events: own }) => own.map((event) => ({ measure, event })))
    .toSorted((a, b) => a.event.heldFrom.localeCompare(b.event.heldFrom))
  return [
    ...when(measures.length > 0, () => [heading('Maßnahmen und zuständige Akteure', 3), measureTable(measures)]),
    ...when(events.length > 0, () => [
      heading('Veranstaltungen', 3),
      eventTable(events.map(({ measure, event }) => ({ ...event, format: measure.title }))),
    ]),
    ...figureBlocks(
      'Zahlen zu Maßnahmen',
      measures.flatMap(({ series }) => series),
    ),
  ]
}

/** Days on which formats took place or will; `format` names those without a title of their own. */
export function eventTable(events: readonly (MeasureEvent & { readonly format: string })[]): Block {
  return {
    kind: 'table',
    caption: 'Veranstaltungen',
    columns: [column('Tag', 32), column('Veranstaltung', 75), column('Ort', 58)],
    rows: events.map(({ heldFrom, heldUntil, title, format, remark, place }) =>
      row([
        heldUntil === null ? formatDate(heldFrom) : `${formatDate(heldFrom)} bis ${formatDate(heldUntil)}`,
        [title === '' ? format : title, remark].filter(Boolean).join('. '),
        place,
      ]),
    ),
    rowHeight: null,
  }
}

function measureTable(measures: readonly MeasureRow[]): Block {
  return {
    kind: 'table',
    caption: 'Maßnahmen und zuständige Akteure',
    columns: [column('Anknüpfungspunkt oder Maßnahme', 52), column('Was geschieht', 63), column('Zuständige Akteure', 50)],
    rows: measures.map(({ measure }) =>
      row([
        `${measure.title} (${MEASURE_KIND_LABELS[measure.kind]})`,
        [
          measure.description,
          measure.criteria === '' ? '' : `Kriterien: ${measure.criteria}`,
          measure.results,
          measure.fundedBy === '' ? '' : `Gefördert durch ${measure.fundedBy}.`,
        ]
          .filter(Boolean)
          .join(' '),
        measure.actors.map(({ name }) => name).join('; '),
      ]),
    ),
    rowHeight: null,
  }
}

/** Fields of the plan before that ended, and why. */
export function droppedBlocks(
  dropped: readonly { readonly number: number; readonly title: string; readonly reason: string }[],
): readonly Block[] {
  return when(dropped.length > 0, () => [
    paragraph(plain('Nicht fortgeführt werden:')),
    list(dropped.map(({ number, title, reason }) => `Handlungsfeld ${number} „${title}“${reason === '' ? '' : `: ${reason}`}`)),
  ])
}
