import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { AgendaItemKind, AgendaItemState } from '../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../domain/meetings/meeting.ts'
import type { Quorum } from '../rules/quorum/quorum.ts'

/** What everybody in the room may see: never a name beside a vote, and of an item that is not public only that it is there. */
export interface MeetingRoom {
  readonly meetingId: Id<'meeting'>
  readonly title: string
  readonly state: MeetingState
  readonly startsAt: Instant
  readonly now: Instant
  readonly quorum: Quorum & { readonly entitled: number }
  /** The bodies that sit together, each with its own quorum; one in general. */
  readonly bodies: readonly { readonly name: string; readonly quorum: Quorum & { readonly entitled: number } }[]
  /** The item that is up, or the last one that was; null before the first. */
  readonly item: RoomItem | null
  /** What comes next; null at the end. */
  readonly next: Pick<RoomItem, 'number' | 'title'> | null
}

export interface RoomItem {
  readonly number: string
  readonly title: string
  readonly kind: AgendaItemKind
  readonly state: AgendaItemState
  readonly isPublic: boolean
  /** Who resolves it; null where only one body sits. */
  readonly body: string | null
  /** The text that is voted on, or was resolved. */
  readonly text: string
  /** Who is present and may vote on it, against what it needs; null where nothing is voted on. */
  readonly quorum: Quorum | null
  /** „7 von 13 Ja nötig“; null where nothing is voted on. */
  readonly requirement: string | null
  readonly result: { readonly outcome: AgendaItemState; readonly sentence: string } | null
}
