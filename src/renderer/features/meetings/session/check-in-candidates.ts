import type { Id } from '#shared/basics/id.ts'
import type { Seat } from '#shared/contract/meeting-page.ts'
import type { Attendance, AttendanceRole } from '#shared/domain/meetings/attendance.ts'
import { plainLetters } from './seat-codes.ts'

/** Something that Enter can do in the check-in field. */
export type Candidate =
  | {
      readonly kind: 'arrive'
      readonly key: string
      readonly memberId: Id<'member'> | null
      readonly memberName: string
      readonly personId: Id<'person'> | null
      readonly personName: string
      readonly role: AttendanceRole
    }
  | { readonly kind: 'leave'; readonly key: string; readonly memberName: string; readonly stay: Attendance }

const MOST = 8
const SHORTEST_GUEST = 3

/**
 * What the letters typed may mean, the likeliest first: the member with this code, then members and people whose name has a word
 * that begins so. Who is there can leave, who is not can come; last, somebody of that name comes as a guest.
 */
export function candidatesFor(
  typed: string,
  seats: readonly Seat[],
  codes: ReadonlyMap<string, string>,
  guests: readonly Attendance[],
): readonly Candidate[] {
  const letters = plainLetters(typed.trim())
  if (letters === '') return []
  const byCode = seats.filter(({ memberId }) => codes.get(memberId) === letters)
  const byName = seats.filter((seat) => !byCode.includes(seat) && beginsSo(seat.name, letters))
  const rest = seats.filter((seat) => !byCode.includes(seat) && !byName.includes(seat))
  const byPerson = rest.flatMap((seat) => movesOf(seat).filter((move) => beginsSo(personOf(move), letters)))
  const leaving = guests
    .filter(({ until, personName }) => until === null && beginsSo(personName, letters))
    .map((stay): Candidate => ({ kind: 'leave', key: stay.id, memberName: '', stay }))
  const found = [...byCode.flatMap(movesOf), ...byName.flatMap(movesOf), ...byPerson, ...leaving].slice(0, MOST)
  return letters.length < SHORTEST_GUEST ? found : [...found, guestOf(typed.trim())]
}

/** What can happen at a seat: the one who speaks for it goes, or the representative comes, then the deputies. */
export function movesOf(seat: Seat): readonly Candidate[] {
  const { memberId, name: memberName, present, people, isVoting } = seat
  const leaving = present.map((stay): Candidate => ({ kind: 'leave', key: stay.id, memberName, stay }))
  const arriving = people
    .filter(({ personId }) => !present.some((stay) => stay.personId === personId))
    .map(
      ({ personId, name: personName, role }): Candidate => ({
        kind: 'arrive',
        key: personId,
        memberId,
        memberName,
        personId,
        personName,
        role: isVoting ? role : 'advisory',
      }),
    )
  return [...leaving, ...arriving]
}

export function personOf(candidate: Candidate): string {
  return candidate.kind === 'leave' ? candidate.stay.personName : candidate.personName
}

function guestOf(personName: string): Candidate {
  return { kind: 'arrive', key: 'guest', memberId: null, memberName: '', personId: null, personName, role: 'guest' }
}

function beginsSo(name: string, letters: string): boolean {
  const plain = plainLetters(name)
  return plain.startsWith(letters) || plain.split(/[^a-z0-9]+/).some((word) => word.startsWith(letters))
}
