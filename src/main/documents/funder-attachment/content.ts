import type { Block } from '#shared/domain/documents/block.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { column, heading, note, paragraph, plain, row } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { conditionBlocks, type StatementInput, statementNumber } from '../statement/content.ts'
import { projectFacts } from '../statement/project-facts.ts'
import { resolutionBlocks } from '../statement/resolution-part.ts'
import { disclosureBlocks, signatureBlock } from '../statement/signatures.ts'
import { KIND_WORDS, voteSentence } from '../statement/words.ts'

/** One criterion as the members rated it; numbers as they are read. */
export interface RatedCriterion {
  readonly title: string
  readonly weight: number
  readonly mean: string
  readonly most: number
  readonly minimum: number | null
}

/** What goes with an application: the same facts as the statement, with the points instead of the reasons. */
export interface FunderAttachmentInput {
  readonly statement: StatementInput
  /** Empty where nobody rated the project. */
  readonly criteria: readonly RatedCriterion[]
}

/** Anlage 2 of an application by the Fachkräfterichtlinie: Befürwortung and Priorisierung (domain § 2.1, § 3). */
export function funderAttachmentPaper(input: FunderAttachmentInput): Paper {
  const { alliance, project, resolution, preparedAt, draft, journalHead } = input.statement
  return {
    title: `Anlage\u00a02 zum Antrag „${project.shortTitle}“`,
    subject: `Befürwortung und Priorisierung, Beschluss ${resolution.number}`,
    creator: alliance.name,
    fileReference: statementNumber(input.statement),
    issuedAt: preparedAt,
    imprint: { version: null, recordSha256: resolution.snapshotSha256, journalHead },
    draft,
    orientation: 'portrait',
    blocks: funderAttachmentBlocks(input),
  }
}

export function funderAttachmentBlocks({ statement: input, criteria }: FunderAttachmentInput): readonly Block[] {
  const { alliance, project, resolution, statement } = input
  const words = KIND_WORDS[statement.kind]
  const signedOn = statement.signedOn ?? resolution.resolvedOn
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map(({ name }) => name),
    ),
    {
      kind: 'title',
      text: 'Anlage\u00a02 zum Antrag: Befürwortung und Priorisierung',
      subtitle: `Projekt „${project.title}“, Förderung nach Fachkräfterichtlinie Teil B Ziffer I`,
    },
    projectFacts(input),
    { kind: 'result', tone: words.tone, label: words.vote, lines: [plain(voteSentence(input)), plain(resolution.sentence)] },
    heading('Bewertung nach Kriterien'),
    ...criteriaBlocks(criteria),
    ...resolutionBlocks(input),
    ...conditionBlocks(statement),
    ...disclosureBlocks(input),
    signatureBlock(input, signedOn),
    note(
      `Die Begründung steht in der Stellungnahme ${statementNumber(input)} vom ${formatDateLong(signedOn)}. Der Antragsteller fügt diese Anlage seinem Antrag bei.`,
    ),
  ]
}

function criteriaBlocks(criteria: readonly RatedCriterion[]): readonly Block[] {
  if (criteria.length === 0) return [paragraph(plain('Das Projekt wurde nicht nach Kriterien bewertet.'))]
  return [
    {
      kind: 'table',
      caption: 'Bewertung nach Kriterien',
      columns: [
        column('Kriterium', 58),
        column('Gewicht', 12, 'right'),
        column('Mindestens', 14, 'right'),
        column('Punkte im Mittel', 16, 'right'),
      ],
      rows: criteria.map(({ title, weight, mean, most, minimum }) =>
        row([title, String(weight), minimum === null ? '–' : String(minimum), `${mean} von ${most}`]),
      ),
      rowHeight: null,
    },
  ]
}

/** Parts of the file name. */
export function funderAttachmentFileParts({ statement: { statement, project } }: FunderAttachmentInput): readonly string[] {
  return ['Anlage-2', statement.number === null ? 'Entwurf' : shortNumber(statement.number), project.shortTitle]
}
