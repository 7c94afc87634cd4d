import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { fact, facts, heading, note, paragraph, plain, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { votesOf } from '../votes/votes-of.ts'

/** What an extract says about one resolution; nothing else of the meeting is in it. */
export interface ResolutionExtractInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly resolution: Resolution
  readonly source: ExtractSource
  /** Whether the minutes that it is taken from are approved; null for an Umlauf, which needs none. */
  readonly isApproved: boolean | null
  /** Of an item that others than the members may read about. */
  readonly isPublic: boolean
  readonly signatory: Signatory
  readonly preparedAt: Instant
}

/** The minutes of a meeting with the number of the item, or the record of an Umlauf. */
export type ExtractSource =
  | { readonly kind: 'minutes'; readonly number: string; readonly on: LocalDate; readonly itemNumber: string }
  | { readonly kind: 'circular-record'; readonly number: string }

/** The extract as a paper. */
export function resolutionExtractPaper(input: ResolutionExtractInput): Paper {
  const { alliance, resolution } = input
  return {
    title: `Auszug: Beschluss ${resolution.number}`,
    subject: resolution.subject,
    creator: alliance.name,
    fileReference: resolution.number,
    issuedAt: input.preparedAt,
    imprint: { ...PLAIN_IMPRINT, recordSha256: resolution.snapshotSha256 },
    draft: false,
    orientation: 'portrait',
    blocks: resolutionExtractBlocks(input),
  }
}

/** The extract as blocks: the resolution in its wording, its votes as sums, and that it agrees with the original. */
export function resolutionExtractBlocks(input: ResolutionExtractInput): readonly Block[] {
  const { alliance, resolution, isApproved, signatory } = input
  const isAdopted = resolution.outcome === 'adopted'
  const recused = resolution.roll.filter((line) => line.recused).map(({ memberName }) => memberName)
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Auszug', subtitle: `aus der ${sourceWords(input.source)}` },
    facts('Angaben zum Beschluss', [
      fact('Beschluss', resolution.number),
      fact('Gegenstand', resolution.subject),
      fact('Beschlossen am', formatDateLong(resolution.resolvedOn)),
    ]),
    ...when(!input.isPublic, () => [
      note(
        'Vertraulich: Der Beschluss wurde nichtöffentlich gefasst. Dieser Auszug ist nur für die Mitglieder und die Beteiligten bestimmt.',
      ),
    ]),
    heading('Beschluss im Wortlaut'),
    {
      kind: 'result',
      tone: isAdopted ? 'positive' : 'negative',
      label: `Beschluss ${resolution.number}: ${isAdopted ? 'angenommen' : 'abgelehnt'}`,
      lines: [plain(resolution.text)],
    },
    votesOf(resolution.verdict),
    paragraph(plain(resolution.sentence)),
    ...when(recused.length > 0, () => [paragraph(plain(`Nicht mitgewirkt wegen Befangenheit: ${recused.join('; ')}.`))]),
    ...when(isApproved === false, () => [note('Die Niederschrift, aus der dieser Auszug stammt, ist noch nicht genehmigt.')]),
    {
      kind: 'signatures',
      lead: 'Der Auszug stimmt mit dem Original überein',
      placeAndDate: `${alliance.placeOfSignature}, ${formatDateLong(dateOf(input.preparedAt))}`,
      signatures: [{ name: signatory.name, lines: [signatory.position, signatory.organization].filter((line) => line !== '') }],
    },
  ]
}

function sourceWords(source: ExtractSource): string {
  if (source.kind === 'circular-record') return `Ergebnisniederschrift des Umlaufverfahrens ${source.number}`
  return `Niederschrift der Sitzung ${source.number} vom ${formatDateLong(source.on)}, TOP ${source.itemNumber}`
}

/** Parts of the file name. */
export function resolutionExtractFileParts({ resolution, isPublic }: ResolutionExtractInput): readonly string[] {
  return [shortNumber(resolution.number), 'Auszug', isPublic ? resolution.subject : 'vertraulich']
}
