import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { type AgendaItem, itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { formatDateLongWithWeekday } from '#shared/wording/dates.ts'
import { fact, facts, heading, list, paragraph, paragraphs, plain, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { attachmentName, letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { ITEM_KIND_LABELS } from '../meeting/words.ts'

/** Everything that a Beschlussvorlage says about one agenda item. */
export interface ProposalInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly meeting: Meeting
  readonly item: AgendaItem
  /** „P-2026-003, Netzwerk …“; null when it concerns no project. */
  readonly project: string | null
  /** „7 von 13 Ja nötig“ as it stands on the day of the meeting. */
  readonly requirement: string
  /** Members that take no part (R14). */
  readonly recused: readonly { readonly memberName: string; readonly reason: string }[]
  /** „S-2026-003 am 16.09.2026“, one per meeting that put it off. */
  readonly deferrals: readonly string[]
  readonly papers: readonly string[]
  readonly preparedAt: Instant
}

/** The proposal as a paper. */
export function proposalPaper(input: ProposalInput): Paper {
  const { alliance, meeting, item } = input
  return {
    title: `Beschlussvorlage zu TOP ${itemNumber(item)}`,
    subject: item.title,
    creator: alliance.name,
    fileReference: `${meeting.number}, TOP ${itemNumber(item)}`,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: item.label === '',
    orientation: 'portrait',
    blocks: proposalBlocks(input),
  }
}

/** The proposal as blocks: what is to be resolved, why, what it costs, and what it takes (domain § 3, „further useful“). */
export function proposalBlocks(input: ProposalInput): readonly Block[] {
  const { alliance, meeting, item } = input
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Beschlussvorlage', subtitle: item.title },
    facts('Angaben zur Vorlage', [
      fact('Sitzung', `${meeting.number}, ${meeting.title}, ${formatDateLongWithWeekday(dateOf(meeting.startsAt))}`),
      fact('Tagesordnung', `TOP ${itemNumber(item)}, ${ITEM_KIND_LABELS[item.kind]}${item.isPublic ? '' : ', nichtöffentlich'}`),
      fact('Bericht', item.reportedBy),
      fact('Projekt', input.project ?? ''),
      fact('Mehrheit', input.requirement),
      fact('Nicht dabei', input.recused.map(({ memberName, reason }) => `${memberName} (${reason})`).join('\n')),
      fact('Vertagt', input.deferrals.join('\n')),
    ]),
    heading('Beschlussvorschlag'),
    { kind: 'result', tone: 'neutral', label: 'Zur Abstimmung', lines: [plain(item.proposedText)] },
    ...when(item.rationale.trim() !== '', () => [heading('Sachverhalt und Begründung'), ...paragraphs(item.rationale)]),
    heading('Finanzielle Auswirkungen'),
    ...(item.financialEffect.trim() === '' ? [paragraph(plain('keine'))] : paragraphs(item.financialEffect)),
    ...when(input.papers.length > 0, () => [heading('Anlagen'), list(input.papers.map(attachmentName))]),
  ]
}

/** Parts of the file name. */
export function proposalFileParts({ meeting, item }: ProposalInput): readonly string[] {
  return [shortNumber(meeting.number), `TOP-${itemNumber(item)}`, 'Beschlussvorlage', item.title]
}
