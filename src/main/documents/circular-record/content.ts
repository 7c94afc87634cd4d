import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { CircularItem, CircularProcedure, RollMember } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import type { JournalHead } from '#shared/domain/journal/journal-entry.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong, formatInstant } from '#shared/wording/dates.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { decisionBlocks } from './decisions.ts'
import { type EvidenceLine, evidenceBlocks, type PaperLine } from './evidence-part.ts'
import { dispatchBlocks, procedureBlocks } from './procedure-part.ts'
import { type ItemRating, ratingBlocks } from './rating-part.ts'

/** Everything that the record of a finished Umlaufverfahren says. */
export interface CircularRecordInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly procedure: CircularProcedure
  /** The frozen roll with the proof of dispatch per member (R22, R25). */
  readonly roll: readonly RollMember[]
  /** One per item that was decided; none when the procedure was aborted. */
  readonly decisions: readonly CircularDecision[]
  /** Timely objections to the procedure; one is enough to end it (R26). */
  readonly objections: readonly ProceduralObjection[]
  readonly reminders: readonly Reminder[]
  readonly extensions: readonly DeadlineExtension[]
  /** Votes that were replaced or outranked, by member (R10, R11). */
  readonly replacedVotes: readonly ReplacedVote[]
  /** Every response that is kept, in the order of arrival. */
  readonly evidence: readonly EvidenceLine[]
  /** Points that came with the ballots, project by project; they were no votes (R40). */
  readonly ratings: readonly ItemRating[]
  readonly papers: readonly PaperLine[]
  /** Number of the sitting in which the result is announced; null while none is known. */
  readonly announcedIn: string | null
  readonly signatories: readonly Signatory[]
  readonly signedOn: LocalDate
  readonly preparedAt: Instant
  /** The entry of the journal with which the procedure ended: whenever the record is made, it is the same. */
  readonly journalHead: JournalHead | null
  readonly draft: boolean
}

export interface CircularDecision {
  readonly item: CircularItem
  readonly resolution: Resolution
}

export interface ProceduralObjection {
  readonly memberName: string
  readonly personName: string
  readonly receivedAt: Instant
}

export interface Reminder {
  readonly sentAt: Instant
  /** How many members it went to. */
  readonly count: number
}

export interface DeadlineExtension {
  readonly extendedAt: Instant
  readonly endsAt: Instant
  readonly reason: string
}

export interface ReplacedVote {
  readonly memberName: string
  readonly remark: string
}

/** The record as a paper. */
export function circularRecordPaper(input: CircularRecordInput): Paper {
  const { alliance, procedure } = input
  const [first] = input.decisions
  return {
    title: `Ergebnisniederschrift ${procedure.number}`,
    subject: procedure.subject,
    creator: alliance.name,
    fileReference: procedure.number,
    issuedAt: input.preparedAt,
    imprint: {
      version: null,
      recordSha256: input.decisions.length === 1 ? (first?.resolution.snapshotSha256 ?? null) : null,
      journalHead: input.journalHead,
    },
    draft: input.draft,
    orientation: 'portrait',
    blocks: circularRecordBlocks(input),
  }
}

/** The record as blocks: result first, then how it came about, member by member, and the proof (domain § 3, R25, R28, R44). */
export function circularRecordBlocks(input: CircularRecordInput): readonly Block[] {
  const { alliance, procedure } = input
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Ergebnisniederschrift', subtitle: `Umlaufverfahren ${procedure.number}: ${procedure.subject}` },
    ...resultBlocks(input),
    ...procedureBlocks(input),
    ...dispatchBlocks(input.roll),
    ...input.decisions.flatMap((decision) => decisionBlocks(decision, input)),
    ...ratingBlocks(input.ratings),
    ...evidenceBlocks(input.evidence, input.papers),
    {
      kind: 'signatures',
      lead: declarationSentence(input),
      placeAndDate: `${alliance.placeOfSignature}, ${formatDateLong(input.signedOn)}`,
      signatures: input.signatories.map((signatory) => ({
        name: signatory.name,
        lines: [signatory.position, signatory.organization].filter((line) => line !== ''),
      })),
    },
  ]
}

function resultBlocks({ decisions, procedure, objections }: CircularRecordInput): readonly Block[] {
  if (decisions.length === 0) {
    const lines = objections.map(
      ({ memberName, personName, receivedAt }) =>
        `Widerspruch von ${memberName} (${personName}), eingegangen am ${formatInstant(receivedAt)}.`,
    )
    const end = procedure.abortedAt === null ? '' : ` am ${formatInstant(procedure.abortedAt)}`
    const sentence = `Das Verfahren endete${end} durch Widerspruch gegen das Verfahren. Die bis dahin abgegebenen Stimmen haben keine Wirkung; der Gegenstand geht in die nächste Sitzung (R26).`
    return [
      {
        kind: 'result',
        tone: 'negative',
        label: 'Abgebrochen',
        lines: [...lines, sentence].map((text) => [{ text, bold: false }]),
      },
    ]
  }
  return decisions.map(({ item, resolution }) => ({
    kind: 'result' as const,
    tone: resolution.outcome === 'adopted' ? ('positive' as const) : ('negative' as const),
    label: decisions.length > 1 ? `${item.position}. ${item.subject}` : `Beschluss ${resolution.number}`,
    lines: [[{ text: resolution.sentence, bold: false }]],
  }))
}

/** R28: only the declaration makes the resolution. */
function declarationSentence({ decisions, procedure }: CircularRecordInput): string {
  if (decisions.length === 0) return 'Für die Richtigkeit der Niederschrift'
  const numbers = decisions.map(({ resolution }) => resolution.number)
  const at = procedure.declaredAt === null ? '' : ` am ${formatDateLong(dateOf(procedure.declaredAt))}`
  const by = procedure.declaredBy === null ? '' : ` von ${procedure.declaredBy}`
  const what = numbers.length === 1 ? `der Beschluss ${numbers[0]}` : `die Beschlüsse ${numbers.join(', ')}`
  return `Das Ergebnis wurde${at}${by} festgestellt. Mit der Feststellung ${numbers.length === 1 ? 'ist' : 'sind'} ${what} gefasst (R28).`
}

/** Parts of the file name. */
export function circularRecordFileParts({ procedure, draft }: CircularRecordInput): readonly string[] {
  return [shortNumber(procedure.number), draft ? 'Entwurf' : '', 'Ergebnisniederschrift']
}
