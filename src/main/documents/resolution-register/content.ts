import type { Instant } from '#shared/basics/instant.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { type Book, type CellValue, count, date, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import { byFileReference } from '../numbering/by-file-reference.ts'
import { legendSheet } from './legend.ts'
import { voteSheet } from './votes.ts'

/** Everything that the Beschlussregister lists. */
export interface ResolutionRegisterInput {
  readonly alliance: Alliance
  readonly resolutions: readonly RegisteredResolution[]
  /** Whether the confidential sheet with each member's vote is part of the file. */
  readonly withVotes: boolean
  /** „Ohne Geschäftsordnung (Voreinstellung)“ or „Geschäftsordnung, Fassung 2“, with dates. */
  readonly rulesInForce: readonly string[]
  readonly preparedAt: Instant
}

export interface RegisteredResolution {
  readonly resolution: Resolution
  /** Number of the Umlaufverfahren or sitting. */
  readonly procedureNumber: string
  readonly bodyName: string
  /** „Entwurf“, „genehmigt“ or „unterschrieben“; null for an Umlauf. */
  readonly minutesState: string | null
  /** Not for others than the members. */
  readonly isPublic: boolean
  readonly projectNumber: string | null
  readonly statementNumber: string | null
  readonly responsible: string
  readonly dueOn: LocalDate | null
  readonly doneOn: LocalDate | null
  /** Number of the resolution that takes its place. */
  readonly replacedBy: string | null
}

/** The register as sheets of typed rows, in the order of the numbers. */
export function resolutionRegisterBook(input: ResolutionRegisterInput): Book {
  const registered = input.resolutions.toSorted((a, b) => byFileReference(a.resolution.number, b.resolution.number))
  const asOf = formatDate(dateOf(input.preparedAt))
  return {
    properties: {
      title: `Beschlussregister ${input.alliance.name}`,
      subject: `Beschlüsse, Stand ${asOf}`,
      creator: input.alliance.name,
      issuedAt: input.preparedAt,
    },
    printTitle: `Beschlussregister ${input.alliance.name}`,
    printNote: `Stand ${asOf}`,
    sheets: [resolutionSheet(registered), ...(input.withVotes ? [voteSheet(registered)] : []), legendSheet(input, registered)],
  }
}

function resolutionSheet(registered: readonly RegisteredResolution[]): Sheet {
  return {
    name: 'Beschlüsse',
    hasSums: false,
    pageBreakAfter: 'Ergebnis',
    columns: [
      sheetColumn('Nr.', 22),
      sheetColumn('Datum', 11, 'date'),
      sheetColumn('Verfahren', 10),
      sheetColumn('Sitzung/Umlauf', 22),
      sheetColumn('Gegenstand', 30),
      sheetColumn('Beschlusstext', 50),
      ...['N', 'J', 'Ne', 'E', 'U', 'K', 'B'].map((header) => sheetColumn(header, 5, 'count')),
      sheetColumn('Schwelle', 9.5, 'count'),
      sheetColumn('Ergebnis', 15),
      sheetColumn('Projekt-Nr.', 22),
      sheetColumn('Stellungnahme-Nr.', 22),
      sheetColumn('verantwortlich', 18),
      sheetColumn('Termin', 11, 'date'),
      sheetColumn('Status', 11),
      sheetColumn('ersetzt durch', 22),
      sheetColumn('Gremium', 24),
      sheetColumn('Niederschrift', 14),
      sheetColumn('öffentlich', 10, 'center'),
    ],
    rows: registered.map(resolutionRow),
  }
}

function resolutionRow(registered: RegisteredResolution): readonly CellValue[] {
  const { resolution } = registered
  const { counts, required } = resolution.verdict
  return [
    text(resolution.number),
    date(resolution.resolvedOn),
    text(procedureLabel(resolution)),
    text(registered.procedureNumber),
    text(resolution.subject),
    text(resolution.text),
    ...[counts.entitled, counts.yes, counts.no, counts.abstain, counts.invalid, counts.silent, counts.recused].map(count),
    count(required),
    text(resolution.outcome === 'adopted' ? 'angenommen' : 'abgelehnt'),
    text(registered.projectNumber),
    text(registered.statementNumber),
    text(registered.responsible),
    date(registered.dueOn),
    text(statusOf(registered)),
    text(registered.replacedBy),
    text(registered.bodyName),
    text(registered.minutesState),
    text(registered.isPublic ? 'ja' : 'nein'),
  ]
}

export function procedureLabel(resolution: Resolution): string {
  return resolution.procedure === 'circular' ? 'Umlauf' : 'Sitzung'
}

function statusOf({ replacedBy, doneOn, dueOn, responsible }: RegisteredResolution): string {
  if (replacedBy !== null) return 'ersetzt'
  if (doneOn !== null) return 'erledigt'
  return dueOn !== null || responsible !== '' ? 'offen' : 'gültig'
}

/** Parts of the file name. */
export function resolutionRegisterFileParts({ alliance, withVotes, preparedAt }: ResolutionRegisterInput): readonly string[] {
  return ['Beschlussregister', withVotes ? '' : 'oeffentlich', alliance.shortName, dateOf(preparedAt)]
}
