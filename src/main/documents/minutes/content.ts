import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { JournalHead } from '#shared/domain/journal/journal-entry.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import type { Contribution } from '#shared/domain/meetings/contribution.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { formatDate, formatDateLong } from '#shared/wording/dates.ts'
import { heading, list, paragraph, plain, when } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import { resolvedBy, type SittingBody } from '../meeting/sitting-bodies.ts'
import type { OwnTemplate } from '../own-templates/make-from-template.ts'
import { attendanceBlocks } from './attendance.ts'
import { itemBlocks } from './items.ts'
import { meetingFacts } from './meeting-part.ts'

/** Everything that the Niederschrift of a sitting says: results, not the course of debate. */
export interface MinutesInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly meeting: Meeting
  /** The bodies that sat, with their quorum when the sitting was opened; each vote has its own in its proof (R30, R43). */
  readonly bodies: readonly SittingBody[]
  readonly chair: Officer
  readonly minuteTaker: Officer
  readonly invitedOn: LocalDate | null
  readonly attendance: readonly AttendedBy[]
  /** Members that sent their apologies, and those that did not come. */
  readonly excused: readonly string[]
  readonly absent: readonly string[]
  readonly items: readonly MinutesItem[]
  readonly attachments: readonly string[]
  readonly distribution: readonly string[]
  readonly objectionUntil: LocalDate | null
  readonly signedOn: LocalDate
  readonly preparedAt: Instant
  readonly draft: boolean
  /** For others than the members. */
  readonly forPublic: boolean
  /** How far the journal was when they were approved; null before. */
  readonly journalHead: JournalHead | null
  /** The alliance's own template that held at that moment; null for the built-in one. */
  readonly template: OwnTemplate | null
}

export interface Officer {
  readonly name: string
  readonly organization: string
}

/** A stay with the name of the member as it was on the day; null for guests. */
export interface AttendedBy {
  readonly memberName: string | null
  readonly stay: Attendance
}

export interface MinutesItem {
  readonly item: AgendaItem
  readonly resolution: Resolution | null
  readonly recusals: readonly {
    readonly memberName: string
    readonly reason: string
    readonly leftRoom: boolean
    readonly leftAt: Instant | null
  }[]
  readonly motions: readonly Contribution[]
  /** Votes that ended in a tie and were repeated, in words. */
  readonly tiedVotes: readonly string[]
  /** Whether the vote was by acclamation, with the yes votes derived. */
  readonly byAcclamation: boolean
  /** „S-2026-003 am 16.09.2026“, one per meeting that put it off before. */
  readonly deferrals: readonly string[]
  readonly tasks: readonly MinutesTask[]
  /** Personal declarations on request. */
  readonly declarations: readonly { readonly personName: string; readonly text: string }[]
}

export interface MinutesTask {
  readonly what: string
  readonly who: string
  readonly dueOn: LocalDate | null
}

/** The minutes as a paper. */
export function minutesPaper(input: MinutesInput): Paper {
  const { alliance, meeting } = input
  return {
    title: `Niederschrift ${meeting.number}`,
    subject: meeting.title,
    creator: alliance.name,
    fileReference: meeting.number,
    issuedAt: input.preparedAt,
    imprint: { ...PLAIN_IMPRINT, journalHead: input.journalHead },
    draft: input.draft,
    orientation: 'portrait',
    blocks: minutesBlocks(input),
  }
}

/** The minutes as blocks (domain § 3; VwVfG § 93 as model: place, day, names, subjects, resolutions, signatures). */
export function minutesBlocks(input: MinutesInput): readonly Block[] {
  const { alliance, meeting } = input
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Niederschrift', subtitle: `Ergebnisprotokoll der Sitzung ${meeting.number}: ${meeting.title}` },
    meetingFacts(input),
    ...attendanceBlocks(input),
    ...input.items.flatMap((entry) => itemBlocks(entry, resolvedBy(input.bodies, entry.item))),
    ...when(input.attachments.length > 0, () => [heading('Anlagen'), list(input.attachments)]),
    ...closingBlocks(input),
    {
      kind: 'signatures',
      lead: 'Für die Richtigkeit der Niederschrift',
      placeAndDate: `${alliance.placeOfSignature}, ${formatDateLong(input.signedOn)}`,
      signatures: [
        { name: input.chair.name, lines: [input.chair.organization, 'Sitzungsleitung'].filter((line) => line !== '') },
        { name: input.minuteTaker.name, lines: [input.minuteTaker.organization, 'Schriftführung'].filter((line) => line !== '') },
      ],
    },
  ]
}

function closingBlocks({ meeting, distribution, objectionUntil }: MinutesInput): readonly Block[] {
  const sentences = [
    distribution.length === 0 ? '' : `Verteiler: ${distribution.join('; ')}.`,
    objectionUntil === null
      ? ''
      : `Einwendungen gegen die Niederschrift können bis zum ${formatDate(objectionUntil)} in Textform erhoben werden.`,
    meeting.minutesApprovedOn === null
      ? 'Die Niederschrift wird in der nächsten Sitzung zur Genehmigung vorgelegt.'
      : `Die Niederschrift wurde am ${formatDate(meeting.minutesApprovedOn)} genehmigt.`,
  ].filter((sentence) => sentence !== '')
  return [heading('Verteiler und Genehmigung'), ...sentences.map((sentence) => paragraph(plain(sentence)))]
}

/** Parts of the file name. */
export function minutesFileParts({ meeting, draft, forPublic }: MinutesInput): readonly string[] {
  return [shortNumber(meeting.number), draft ? 'Entwurf' : '', 'Niederschrift', forPublic ? 'oeffentlich' : '']
}
