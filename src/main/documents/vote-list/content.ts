import type { Instant } from '#shared/basics/instant.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { CHOICE_LABELS } from '#shared/wording/screens/votes.ts'
import { type Book, count, moment, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import { shortNumber } from '../kit/file-name.ts'
import { ATTENDANCE_ROLE_LABELS } from '../meeting/words.ts'

/** The votes of one meeting by member, for the members only. */
export interface VoteListInput {
  readonly alliance: Alliance
  readonly meeting: Meeting
  readonly members: readonly { readonly memberId: string; readonly name: string }[]
  readonly ballots: readonly ListedBallot[]
  readonly attendance: readonly { readonly memberName: string; readonly stay: Attendance }[]
  readonly preparedAt: Instant
}

export interface ListedBallot {
  /** „3“ or „5a“. */
  readonly itemNumber: string
  readonly title: string
  readonly ballot: Ballot
  readonly verdict: Verdict
  readonly present: number
  readonly recused: readonly string[]
  readonly resolutionNumber: string | null
}

/** The vote list as sheets: one row per vote, one column per vote with a row for each member, and who was there when. */
export function voteListBook(input: VoteListInput): Book {
  const { alliance, meeting } = input
  const title = `Abstimmungen der Sitzung ${meeting.number}`
  return {
    properties: { title, subject: meeting.title, creator: alliance.name, issuedAt: input.preparedAt },
    printTitle: title,
    printNote: `${meeting.title}, ${formatDate(dateOf(meeting.startsAt))}, nur für die Mitglieder`,
    sheets: [ballotSheet(input.ballots), voteSheet(input), attendanceSheet(input)],
  }
}

function ballotSheet(ballots: readonly ListedBallot[]): Sheet {
  return {
    name: 'Abstimmungen',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('TOP', 7),
      sheetColumn('Gegenstand', 40),
      sheetColumn('Zeitpunkt', 17, 'instant'),
      sheetColumn('Art', 14),
      sheetColumn('anwesend', 10, 'count'),
      ...['N', 'J', 'Ne', 'E', 'U', 'K', 'B'].map((header) => sheetColumn(header, 5, 'count')),
      sheetColumn('Schwelle', 9.5, 'count'),
      sheetColumn('Ergebnis', 20),
      sheetColumn('Beschluss-Nr.', 22),
    ],
    rows: ballots.map(({ itemNumber, title, ballot, verdict, present, resolutionNumber }) => {
      const { counts } = verdict
      return [
        text(itemNumber),
        text(title),
        moment(ballot.takenAt),
        text(recordWords.forms[ballot.form]),
        count(present),
        ...[counts.entitled, counts.yes, counts.no, counts.abstain, counts.invalid, counts.silent, counts.recused].map(count),
        count(verdict.required),
        text(ballot.subsequentUntil === null ? OUTCOMES[verdict.outcome] : 'vorbehaltlich (Nachvotum)'),
        text(resolutionNumber),
      ]
    }),
  }
}

const OUTCOMES: Readonly<Record<Verdict['outcome'], string>> = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  'not-quorate': 'nicht beschlussfähig',
  aborted: 'abgebrochen',
  open: 'offen',
  'adopted-early': 'angenommen',
  'rejected-early': 'abgelehnt',
  unreachable: 'unerreichbar',
}

function voteSheet({ members, ballots }: VoteListInput): Sheet {
  return {
    name: 'Stimmen',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Mitglied', 46),
      ...ballots.map(({ itemNumber }, index) => sheetColumn(`TOP ${itemNumber} (${index + 1})`, 20)),
    ],
    rows: members.map(({ memberId, name }) => [text(name), ...ballots.map((listed) => text(voteWord(listed, memberId)))]),
  }
}

function voteWord({ ballot, recused }: ListedBallot, memberId: string): string {
  if (recused.includes(memberId)) return 'befangen'
  const vote = ballot.votes.find((cast) => cast.memberId === memberId)
  if (ballot.secret !== null) return 'geheim'
  if (vote === undefined) return 'keine Stimmabgabe'
  const word = vote.isDerived ? recordWords.derivedYes : CHOICE_LABELS[vote.choice]
  return vote.role === 'deputy' ? `${word}, Stellvertretung` : word
}

function attendanceSheet({ attendance }: VoteListInput): Sheet {
  return {
    name: 'Anwesenheit',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Mitglied', 46),
      sheetColumn('Person', 28),
      sheetColumn('Rolle', 16),
      sheetColumn('Teilnahme', 14),
      sheetColumn('von', 17, 'instant'),
      sheetColumn('bis', 17, 'instant'),
    ],
    rows: attendance.map(({ memberName, stay }) => [
      text(memberName),
      text(stay.personName),
      text(ATTENDANCE_ROLE_LABELS[stay.role]),
      text(stay.mode === 'remote' ? 'zugeschaltet' : 'vor Ort'),
      moment(stay.from),
      moment(stay.until),
    ]),
  }
}

/** Parts of the file name. */
export function voteListFileParts({ meeting }: VoteListInput): readonly string[] {
  return [shortNumber(meeting.number), 'Abstimmungen']
}
