import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { ActionPlan, FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import type { JournalHead } from '#shared/domain/journal/journal-entry.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { heading, list, note, paragraph, plain, rich, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { addressOf, attachmentName, type Contact, letterDetails, letterheadOf } from '../letterhead/alliance-letterhead.ts'
import type { OwnTemplate } from '../own-templates/make-from-template.ts'
import { projectFacts } from './project-facts.ts'
import { reasonBlocks } from './reasons.ts'
import { resolutionBlocks } from './resolution-part.ts'
import { disclosureBlocks, signatureBlock } from './signatures.ts'
import { KIND_WORDS, voteSentence } from './words.ts'

/** Everything that a Stellungnahme says. Names are as they were on the day of the resolution. */
export interface StatementInput {
  readonly alliance: Alliance
  /** On the day of signing; two sign side by side (R20). */
  readonly managingMembers: readonly Member[]
  /** Address of the receiver, line by line; `addresseeLines` knows the usual ones. */
  readonly addressee: readonly string[]
  readonly contact: Contact
  readonly project: Project
  readonly fieldOfAction: FieldOfAction
  readonly actionPlan: ActionPlan
  /** „15. Projektaufruf“; null when the project came outside a call. */
  readonly projectCall: string | null
  readonly ranking: ProjectRanking | null
  readonly resolution: Resolution
  /** Number of the Umlaufverfahren or the sitting in which it was resolved. */
  readonly procedureNumber: string
  readonly statement: Statement
  readonly attachments: readonly string[]
  /** Moment of issue, or of the preview for a draft. */
  readonly preparedAt: Instant
  readonly draft: boolean
  /** How far the journal was when it was issued; null for a draft. */
  readonly journalHead: JournalHead | null
  /** The alliance's own template that held at that moment; null for the built-in one. */
  readonly template: OwnTemplate | null
}

export interface ProjectRanking {
  readonly rank: number
  readonly of: number
  /** Points reached and points possible; null without an assessment. */
  readonly points: { readonly reached: string; readonly possible: string } | null
}

/** The statement as a paper: letter to the funder, with head and foot. */
export function statementPaper(input: StatementInput): Paper {
  const number = statementNumber(input)
  const title = `${KIND_WORDS[input.statement.kind].title} zum Projekt „${input.project.shortTitle}“`
  return {
    title,
    subject: `Stellungnahme ${number}, Beschluss ${input.resolution.number}`,
    creator: input.alliance.name,
    fileReference: number,
    issuedAt: input.preparedAt,
    imprint: { version: null, recordSha256: input.resolution.snapshotSha256, journalHead: input.journalHead },
    draft: input.draft,
    orientation: 'portrait',
    blocks: statementBlocks(input),
  }
}

/** The statement as blocks, for the file and for the page on screen (domain § 3, R19, R20, R36, R37). */
export function statementBlocks(input: StatementInput): readonly Block[] {
  const { alliance, project, statement, resolution } = input
  const words = KIND_WORDS[statement.kind]
  const signedOn = statement.signedOn ?? dateOf(input.preparedAt)
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    addressOf(
      alliance,
      input.addressee,
      letterDetails(statementNumber(input), project.funderReference, input.contact, formatDateLong(signedOn)),
    ),
    {
      kind: 'subject',
      text: `${words.title} der regionalen ${alliance.name} zum Projekt „${project.title}“ nach Fachkräfterichtlinie`,
    },
    paragraph(plain('Sehr geehrte Damen und Herren,')),
    paragraph(plain(openingSentence(input))),
    projectFacts(input),
    { kind: 'result', tone: words.tone, label: words.vote, lines: [plain(voteSentence(input)), plain(resolution.sentence)] },
    ...reasonBlocks(input),
    ...resolutionBlocks(input),
    ...conditionBlocks(statement),
    ...disclosureBlocks(input),
    signatureBlock(input, signedOn),
    ...when(input.attachments.length > 0, () => [note(`Anlagen: ${input.attachments.map(attachmentName).join('; ')}`)]),
    ...when(alliance.fundingNote !== '', () => [note(alliance.fundingNote)]),
  ]
}

/** „FKA-ERZ/2026/ST-007“; a draft has none yet. */
export function statementNumber(input: Pick<StatementInput, 'statement'>): string {
  return input.statement.number ?? 'Nummer bei Ausfertigung'
}

/** Parts of the file name; a draft says so first. */
export function statementFileParts({ statement, project, draft }: StatementInput): readonly string[] {
  const start = statement.number === null || draft ? 'Entwurf-ST' : shortNumber(statement.number)
  return [start, project.shortTitle, KIND_WORDS[statement.kind].fileWord]
}

function openingSentence({ alliance, resolution, procedureNumber }: StatementInput): string {
  const way = resolution.procedure === 'circular' ? `im Umlaufverfahren ${procedureNumber}` : `in der Sitzung ${procedureNumber}`
  return `die ${alliance.name} hat am ${formatDateLong(resolution.resolvedOn)} ${way} über das Projekt beschlossen und nimmt dazu wie folgt Stellung.`
}

/** One condition a line, without the dash somebody may have typed before it. */
export function conditionLines({ conditions }: Pick<Statement, 'conditions'>): readonly string[] {
  return conditions
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => line !== '')
}

export function conditionBlocks(statement: Statement): readonly Block[] {
  const lines = conditionLines(statement)
  if (lines.length === 0) return []
  const isCondition = statement.kind === 'endorsed-with-conditions'
  const lead = 'Die Befürwortung gilt unter der Voraussetzung, dass folgende Auflagen erfüllt werden:'
  return [heading(isCondition ? 'Auflagen' : 'Hinweise'), ...when(isCondition, () => [paragraph(rich(lead))]), list(lines)]
}
