import type { Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { type AgendaItem, itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { publicItem } from '#shared/wording/public-item.ts'
import { column, fact, facts, heading, row } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { MEETING_FORMAT_LABELS, MEETING_KIND_LABELS, meetingTime } from '../meeting/words.ts'

/** A Tagesordnung that anybody may read. */
export interface PublicAgendaInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
  readonly preparedAt: Instant
}

/** The public agenda as a paper. */
export function publicAgendaPaper(input: PublicAgendaInput): Paper {
  const { alliance, meeting } = input
  return {
    title: `Tagesordnung ${meeting.number}`,
    subject: meeting.title,
    creator: alliance.name,
    fileReference: meeting.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: publicAgendaBlocks(input),
  }
}

/** The public agenda as blocks: no proposal, no dial-in, and of what is not public only that it is there. */
export function publicAgendaBlocks({ alliance, managingMembers, meeting, agenda }: PublicAgendaInput): readonly Block[] {
  const items = agenda.map(publicItem)
  const table = (title: string, shown: readonly AgendaItem[]): readonly Block[] =>
    shown.length === 0
      ? []
      : [
          heading(title),
          {
            kind: 'table',
            caption: title,
            columns: [column('TOP', 10), column('Gegenstand', 90)],
            rows: shown.map((item) => row([itemNumber(item), item.title])),
            rowHeight: null,
          },
        ]
  return [
    letterheadOf(
      alliance,
      managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Tagesordnung', subtitle: `der Sitzung ${meeting.number}: ${meeting.title}` },
    facts('Zeit und Ort', [
      fact('Sitzung', `${MEETING_KIND_LABELS[meeting.kind]} ${MEETING_FORMAT_LABELS[meeting.format]}`),
      fact('Zeit', meetingTime(meeting)),
      fact('Ort', meeting.place),
    ]),
    ...table(
      'Öffentlicher Teil',
      items.filter(({ isPublic }) => isPublic),
    ),
    ...table(
      'Nichtöffentlicher Teil',
      items.filter(({ isPublic }) => !isPublic),
    ),
  ]
}

/** Parts of the file name. */
export function publicAgendaFileParts({ meeting }: PublicAgendaInput): readonly string[] {
  return [shortNumber(meeting.number), 'Tagesordnung', 'oeffentlich']
}
