import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Ranking, RankingLine } from '#shared/domain/projects/assessment.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { ProjectCall } from '#shared/domain/projects/project-call.ts'
import type { OrderGround } from '#shared/rules/ranking/rank-projects.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { formatMean, formatWholePercent, orderSentence } from '#shared/wording/ranking.ts'
import { type Book, type CellValue, count, date, euro, formula, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'

/** The order of one call, as the funder asks for it. */
export interface RankingListInput {
  readonly alliance: Alliance
  readonly call: ProjectCall
  readonly ranking: Ranking
  readonly lines: readonly RankedProject[]
  readonly resolution: { readonly number: string; readonly resolvedOn: LocalDate } | null
  readonly preparedAt: Instant
}

export interface RankedProject {
  readonly line: RankingLine
  readonly project: Project
  /** What puts it below the one above it; null for the first. */
  readonly ground: OrderGround | null
}

/** The ranking as sheets: the projects in their order with the sum so far, and how the order came about. */
export function rankingListBook(input: RankingListInput): Book {
  const { alliance, call, resolution, preparedAt } = input
  const title = `Prioritätenliste ${call.title} (${call.number})`
  const state = resolution === null ? 'Vorschlag, noch ohne Beschluss' : `Beschluss ${resolution.number}`
  return {
    properties: { title, subject: state, creator: alliance.name, issuedAt: preparedAt },
    printTitle: title,
    printNote: `${state}, Stand ${formatDate(dateOf(preparedAt))}`,
    sheets: [orderSheet(input), ruleSheet(input)],
  }
}

function orderSheet({ lines }: RankingListInput): Sheet {
  return {
    name: 'Priorisierung',
    hasSums: true,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Rang', 7, 'count'),
      sheetColumn('Nr.', 22),
      sheetColumn('Titel', 40),
      sheetColumn('Träger', 28),
      sheetColumn('gemeinsam getragen', 11, 'center'),
      sheetColumn('Punkte im Mittel', 10),
      sheetColumn('von', 9),
      sheetColumn('Bewertungen', 12, 'count'),
      sheetColumn('vollständig am', 12, 'date'),
      sheetColumn('Zuwendung', 15, 'euro', true),
      sheetColumn('Summe bis hier', 15, 'euro'),
      sheetColumn('Budget', 24),
      sheetColumn('Warum an dieser Stelle', 34),
    ],
    rows: lines.map(({ line, project, ground }, index): readonly CellValue[] => [
      count(line.rank),
      text(project.number),
      text(project.title),
      text(project.sponsor.name),
      text(line.isJointlySupported ? 'ja' : 'nein'),
      text(formatMean(line.points, line.raters)),
      text(formatMean(line.possible, line.raters)),
      count(line.raters),
      date(line.completeOn),
      euro(line.grant),
      formula(`SUM(J$2:J${index + 2})`, sumUpTo(lines, index) / 100),
      text(line.isBelowBudget ? 'befürwortet, nachrangig' : 'im Budget'),
      text(orderSentence(line, ground)),
    ]),
  }
}

function sumUpTo(lines: readonly RankedProject[], last: number): number {
  return lines.slice(0, last + 1).reduce((sum, { line }) => sum + line.grant, 0)
}

function ruleSheet({ call, ranking, resolution }: RankingListInput): Sheet {
  const preference =
    ranking.jointBonusPercent === null
      ? 'Gemeinsam getragene Projekte stehen vorn.'
      : `Gemeinsam getragene Projekte erhalten ${formatWholePercent(ranking.jointBonusPercent)} Zuschlag.`
  const rows: readonly (readonly [string, CellValue])[] = [
    ['Aufruf', text(`${call.number} ${call.title}`)],
    ['Einreichungsschluss', text(formatDate(call.submissionDeadline))],
    ['Mittel', text(formatEuro(ranking.budget))],
    ['Reihenfolge', text('Mindestanforderung, gemeinsam getragen, gewichtete Punkte, früher vollständig, Gremium (R38)')],
    ['Vorrang', text(preference)],
    ['Ermittelt am', text(formatDate(dateOf(ranking.drawnAt)))],
    ['Beschluss', text(resolution === null ? 'noch keiner' : `${resolution.number} vom ${formatDate(resolution.resolvedOn)}`)],
  ]
  return {
    name: 'Grundlage',
    hasSums: false,
    pageBreakAfter: null,
    columns: [sheetColumn('Angabe', 24), sheetColumn('Wert', 70)],
    rows: rows.map(([label, value]) => [text(label), value]),
  }
}

/** Parts of the file name. */
export function rankingListFileParts({ call, preparedAt }: RankingListInput): readonly string[] {
  return ['Prioritaetenliste', call.number, dateOf(preparedAt)]
}
