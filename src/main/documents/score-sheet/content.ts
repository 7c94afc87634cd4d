import type { Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { CriteriaCatalogue, ScoreSheet } from '#shared/domain/projects/assessment.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { type Book, count, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import { shortNumber } from '../kit/file-name.ts'
import { SHEET_WORDS } from './words.ts'

/** What one member is asked to fill in on one project; `filled` is what is known already. */
export interface ScoreSheetInput {
  readonly alliance: Alliance
  readonly project: Project
  readonly catalogue: CriteriaCatalogue
  readonly member: { readonly id: string; readonly name: string }
  readonly filled: ScoreSheet | null
  readonly preparedAt: Instant
}

/** The sheet to fill in, and a second one by which the program recognizes it when it comes back. */
export function scoreSheetBook(input: ScoreSheetInput): Book {
  const { alliance, project, member, preparedAt } = input
  const title = `Bewertungsbogen ${project.number} ${project.shortTitle}`
  return {
    properties: { title, subject: member.name, creator: alliance.name, issuedAt: preparedAt },
    printTitle: title,
    printNote: member.name,
    sheets: [criteriaSheet(input), markSheet(input)],
  }
}

function criteriaSheet({ catalogue, filled }: ScoreSheetInput): Sheet {
  return {
    name: SHEET_WORDS.criteria,
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Nr.', 5, 'count'),
      sheetColumn('Kriterium', 30),
      sheetColumn('Worauf es ankommt', 50),
      sheetColumn('Gewicht', 9, 'count'),
      sheetColumn('höchstens', 10, 'count'),
      sheetColumn('mindestens', 11, 'count'),
      sheetColumn(SHEET_WORDS.points, 9, 'count'),
      sheetColumn(SHEET_WORDS.reason, 50),
    ],
    rows: catalogue.criteria.map((criterion, index) => {
      const score = filled?.scores.find(({ criterionId }) => criterionId === criterion.id)
      return [
        count(index + 1),
        text(criterion.title),
        text(criterion.help),
        count(criterion.weight),
        count(criterion.scaleMax),
        count(criterion.minimum),
        count(score?.points ?? null),
        text(score?.reason ?? null),
      ]
    }),
  }
}

function markSheet({ project, catalogue, member, filled }: ScoreSheetInput): Sheet {
  const rows: readonly (readonly [string, string])[] = [
    [SHEET_WORDS.project, project.number],
    [SHEET_WORDS.projectMark, project.id],
    [SHEET_WORDS.member, member.name],
    [SHEET_WORDS.memberMark, member.id],
    [SHEET_WORDS.edition, String(catalogue.edition)],
    [SHEET_WORDS.catalogueMark, catalogue.id],
    [SHEET_WORDS.person, filled?.personName ?? ''],
  ]
  return {
    name: SHEET_WORDS.marks,
    hasSums: false,
    pageBreakAfter: null,
    columns: [sheetColumn('Angabe', 26), sheetColumn('Wert', 50)],
    rows: rows.map(([label, value]) => [text(label), text(value)]),
  }
}

/** Parts of the file name. */
export function scoreSheetFileParts({ project, member }: ScoreSheetInput): readonly string[] {
  return ['Bewertungsbogen', shortNumber(project.number), project.shortTitle, member.name]
}
