import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { StoredFile } from '../circular-procedures/circular-procedure.ts'

/** Tagesordnungspunkt of one meeting; one with kind `resolution` carries the text that is voted on. */
export interface AgendaItem {
  readonly id: Id<'agenda-item'>
  readonly meetingId: Id<'meeting'>
  readonly position: number
  readonly title: string
  readonly kind: AgendaItemKind
  /** Which majority decides it (§ 2.3). */
  readonly matter: AgendaMatter
  readonly reportedBy: string
  readonly projectId: Id<'project'> | null
  readonly proposedText: string
  /** What the minutes say about it. */
  readonly resultText: string
  readonly state: AgendaItemState
  /** Why it was put off to another meeting; null when it was not. */
  readonly deferredFor: DeferralKind | null
  /** The item put off by an earlier meeting that is taken up again here (R31). */
  readonly continuesItemId: Id<'agenda-item'> | null
  /** The number as it went out with the invitation, „5“, or „5a“ for a late one; empty until then. */
  readonly label: string
  /** Whether others than the members may learn what it is about. */
  readonly isPublic: boolean
  /** What others may read in place of the title of an item that is not public; empty for the usual words. */
  readonly publicTitle: string
  readonly plannedMinutes: number | null
  /** When it was last taken up; null when it never was. */
  readonly calledAt: Instant | null
  /** Sachverhalt und Begründung of the proposal. */
  readonly rationale: string
  readonly financialEffect: string
  /** Fills itself with the results of circular procedures that were not announced yet. */
  readonly announcesResults: boolean
  /** Fills itself with the tasks of earlier meetings that were open. */
  readonly reviewsTasks: boolean
  /** Which body resolves it where several sit together; null for the first one. */
  readonly bodyId: Id<'body'> | null
}

/** What a new item says beyond its title: it is public, and nothing is planned or explained. */
export const USUAL_DETAILS = {
  isPublic: true,
  publicTitle: '',
  plannedMinutes: null,
  rationale: '',
  financialEffect: '',
  announcesResults: false,
  reviewsTasks: false,
  bodyId: null,
} as const

/** „5a“: the number that went out, or the place on the agenda as long as nothing did. */
export function itemNumber({ label, position }: Pick<AgendaItem, 'label' | 'position'>): string {
  return label === '' ? String(position) : label
}

export const AGENDA_ITEM_KINDS = ['information', 'consultation', 'resolution', 'election'] as const
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number]

/** Fundamental are Handlungskonzept, admission, expulsion and rules of procedure (R24, R35). */
export const AGENDA_MATTERS = ['project-assessment', 'procedural', 'fundamental'] as const
export type AgendaMatter = (typeof AGENDA_MATTERS)[number]

export const DEFERRAL_KINDS = ['lack-of-quorum', 'decision'] as const
export type DeferralKind = (typeof DEFERRAL_KINDS)[number]

/** offen → in Beratung → one of the others; `provisional` waits for subsequent votes (R32). */
export const AGENDA_ITEM_STATES = [
  'open',
  'under-consultation',
  'adopted',
  'rejected',
  'noted',
  'deferred',
  'removed',
  'provisional',
] as const
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number]

/** A member that takes no part in one agenda item (R14, R15, R43). */
export interface AgendaRecusal {
  readonly agendaItemId: Id<'agenda-item'>
  readonly memberId: Id<'member'>
  readonly kind: 'declared' | 'found' | 'decided'
  readonly reason: string
  readonly leftRoom: boolean
  /** When; null when nobody noted it. */
  readonly leftAt: Instant | null
}

/** A paper that belongs to an item, with its bytes stored. */
export interface AgendaPaper extends StoredFile {
  readonly agendaItemId: Id<'agenda-item'>
}
