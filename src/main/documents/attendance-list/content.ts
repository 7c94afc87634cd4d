import { type Instant, timeOf } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { column, fact, facts, heading, note, row } from '../kit/blocks.ts'
import { shortNumber } from '../kit/file-name.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'
import type { SittingBody } from '../meeting/sitting-bodies.ts'
import { meetingPlace, meetingTime } from '../meeting/words.ts'

/** Everything that an Anwesenheitsliste holds; before the sitting the times are blank. */
export interface AttendanceListInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
  readonly meeting: Meeting
  readonly seats: readonly AttendanceSeat[]
  readonly guests: readonly AttendanceGuest[]
  readonly bodies: readonly SittingBody[]
  readonly preparedAt: Instant
}

export interface AttendanceSeat {
  readonly memberName: string
  readonly representative: string
  readonly deputies: readonly string[]
  /** „ja“ or „nein“; of several bodies those in which it has a vote. */
  readonly vote: string
  readonly stays: readonly AttendanceStay[]
}

export interface AttendanceStay {
  readonly from: Instant
  readonly until: Instant | null
  readonly mode: 'on-site' | 'remote'
}

export interface AttendanceGuest {
  readonly name: string
  readonly organization: string
  readonly stays: readonly AttendanceStay[]
}

/** Empty lines for guests who come unannounced. */
const BLANK_GUESTS = 4

/** The list as a paper, in landscape. */
export function attendanceListPaper(input: AttendanceListInput): Paper {
  const { alliance, meeting } = input
  return {
    title: `Anwesenheitsliste ${meeting.number}`,
    subject: meeting.title,
    creator: alliance.name,
    fileReference: meeting.number,
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'landscape',
    blocks: attendanceListBlocks(input),
  }
}

/** The list as blocks: members, guests apart, sums and quorum, note on data protection (domain § 3). */
export function attendanceListBlocks(input: AttendanceListInput): readonly Block[] {
  const { alliance, meeting } = input
  return [
    letterheadOf(
      alliance,
      input.managingMembers.map((member) => member.name),
    ),
    { kind: 'title', text: 'Anwesenheitsliste', subtitle: `Sitzung ${meeting.number}: ${meeting.title}` },
    facts('Angaben zur Sitzung', [fact('Zeit', meetingTime(meeting)), fact('Ort', meetingPlace(meeting))]),
    memberTable(input.seats, input.bodies.length > 1),
    heading('Gäste'),
    guestTable(input.guests),
    heading('Beschlussfähigkeit'),
    ...input.bodies.map((body) => facts('Beschlussfähigkeit', quorumFacts(input.bodies, body))),
    note(
      'Datenschutz: Die Angaben dienen dem Nachweis von Anwesenheit und Beschlussfähigkeit und werden mit der Niederschrift aufbewahrt. Verantwortlich ist das geschäftsführende Mitglied.',
    ),
  ]
}

function memberTable(seats: readonly AttendanceSeat[], isJoint: boolean): Block {
  return {
    kind: 'table',
    caption: 'Mitglieder',
    columns: [
      column('Mitglied', isJoint ? 53 : 66),
      column('Vertretung', 38),
      column('Stellvertretung', 38),
      column('Stimme', isJoint ? 28 : 15, 'center'),
      column('von', 14, 'center'),
      column('bis', 14, 'center'),
      column('Teilnahme', 19, 'center'),
      column('Unterschrift', 48),
    ],
    rows: seats.map((seat) =>
      row([seat.memberName, seat.representative, seat.deputies.join('\n'), seat.vote, ...stayCells(seat.stays), '']),
    ),
    rowHeight: 9,
  }
}

function guestTable(guests: readonly AttendanceGuest[]): Block {
  const known = guests.map(({ name, organization, stays }) => row([name, organization, ...stayCells(stays), '']))
  const blank = Array.from({ length: BLANK_GUESTS }, () => row(['', '', '', '', '', '']))
  return {
    kind: 'table',
    caption: 'Gäste',
    columns: [
      column('Name', 66),
      column('Organisation', 91),
      column('von', 14, 'center'),
      column('bis', 14, 'center'),
      column('Teilnahme', 19, 'center'),
      column('Unterschrift', 48),
    ],
    rows: [...known, ...blank],
    rowHeight: 9,
  }
}

function stayCells(stays: readonly AttendanceStay[]): readonly string[] {
  const modes = [...new Set(stays.map(({ mode }) => (mode === 'on-site' ? 'vor Ort' : 'Video')))]
  return [
    stays.map(({ from }) => timeOf(from)).join('\n'),
    stays.map(({ until }) => (until === null ? '' : timeOf(until))).join('\n'),
    modes.join('\n'),
  ]
}

function quorumFacts(bodies: readonly SittingBody[], { name, needed, entitled, present }: SittingBody) {
  const least = needed === 0 ? 'keine Mindestzahl' : `mindestens ${needed} von ${entitled} stimmberechtigten Mitgliedern`
  const result = present !== null && present >= needed ? 'beschlussfähig' : 'nicht beschlussfähig'
  return [
    fact('Gremium', bodies.length < 2 ? '' : name),
    fact('Nötig', least),
    fact(
      'Anwesend',
      present === null ? '______  beschlussfähig: ☐ ja  ☐ nein' : `${present} stimmberechtigte Mitglieder; ${result}`,
    ),
  ]
}

/** Parts of the file name. */
export function attendanceListFileParts({ meeting }: AttendanceListInput): readonly string[] {
  return [shortNumber(meeting.number), 'Anwesenheitsliste']
}
