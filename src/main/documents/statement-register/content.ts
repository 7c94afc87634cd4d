import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import type { StatementDispatch } from '#shared/domain/statements/statement-dispatch.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { ADDRESSEE_LABELS, DISPATCH_WAYS, KIND_LABELS, STATEMENT_STATES } from '#shared/wording/screens/statements.ts'
import { type Book, date, moment, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import { byFileReference } from '../numbering/by-file-reference.ts'

/** Every issued statement, and everything that left. */
export interface StatementRegisterInput {
  readonly alliance: Alliance
  readonly statements: readonly RegisteredStatement[]
  readonly preparedAt: Instant
}

export interface RegisteredStatement {
  readonly statement: Statement
  readonly projectNumber: string
  readonly projectTitle: string
  readonly sponsorName: string
  readonly resolutionNumber: string
  readonly dispatches: readonly StatementDispatch[]
  /** Number of the statement that came in its place. */
  readonly supersededBy: string | null
}

/** The register as sheets: statements in the order of their numbers, and the dispatches. Drafts have no number and are left out. */
export function statementRegisterBook(input: StatementRegisterInput): Book {
  const issued = input.statements
    .filter(({ statement }) => statement.number !== null)
    .toSorted((a, b) => byFileReference(a.statement.number ?? '', b.statement.number ?? ''))
  const asOf = formatDate(dateOf(input.preparedAt))
  return {
    properties: {
      title: `Register der Stellungnahmen ${input.alliance.name}`,
      subject: `Stellungnahmen, Stand ${asOf}`,
      creator: input.alliance.name,
      issuedAt: input.preparedAt,
    },
    printTitle: `Register der Stellungnahmen ${input.alliance.name}`,
    printNote: `Stand ${asOf}`,
    sheets: [statementSheet(issued), dispatchSheet(issued)],
  }
}

function statementSheet(issued: readonly RegisteredStatement[]): Sheet {
  return {
    name: 'Stellungnahmen',
    hasSums: false,
    pageBreakAfter: 'Stand',
    columns: [
      sheetColumn('Nr.', 22),
      sheetColumn('Datum', 11, 'date'),
      sheetColumn('Art', 24),
      sheetColumn('Projekt-Nr.', 22),
      sheetColumn('Projekt', 36),
      sheetColumn('Träger', 28),
      sheetColumn('Beschluss-Nr.', 22),
      sheetColumn('Empfänger', 24),
      sheetColumn('Stand', 13),
      sheetColumn('versandt am', 16, 'instant'),
      sheetColumn('ersetzt durch', 22),
      sheetColumn('Grund', 30),
      sheetColumn('Datei', 36),
      sheetColumn('SHA-256', 40),
    ],
    rows: issued.map(({ statement, projectNumber, projectTitle, sponsorName, resolutionNumber, dispatches, supersededBy }) => [
      text(statement.number),
      date(statement.signedOn),
      text(KIND_LABELS[statement.kind]),
      text(projectNumber),
      text(projectTitle),
      text(sponsorName),
      text(resolutionNumber),
      text(ADDRESSEE_LABELS[statement.addressee]),
      text(STATEMENT_STATES[statement.state]),
      moment(dispatches[0]?.sentAt ?? null),
      text(supersededBy),
      text(statement.state === 'superseded' ? '' : statement.endReason),
      text(statement.issued?.fileName ?? ''),
      text(statement.issued?.sha256 ?? ''),
    ]),
  }
}

function dispatchSheet(issued: readonly RegisteredStatement[]): Sheet {
  return {
    name: 'Versand',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Nr.', 22),
      sheetColumn('versandt am', 16, 'instant'),
      sheetColumn('Weg', 18),
      sheetColumn('an', 40),
      sheetColumn('Bemerkung', 40),
      sheetColumn('eingetragen am', 16, 'instant'),
    ],
    rows: issued.flatMap(({ statement, dispatches }) =>
      dispatches.map((dispatch) => [
        text(statement.number),
        moment(dispatch.sentAt),
        text(DISPATCH_WAYS[dispatch.way]),
        text(dispatch.receiver),
        text(dispatch.remark),
        moment(dispatch.recordedAt),
      ]),
    ),
  }
}

/** Parts of the file name. */
export function statementRegisterFileParts({ alliance, preparedAt }: StatementRegisterInput): readonly string[] {
  return ['Stellungnahmen', alliance.shortName, dateOf(preparedAt)]
}
