import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { AgendaItem, AgendaPaper, AgendaRecusal, DeferralKind } from '../domain/meetings/agenda-item.ts'
import type { AgendaTemplate, TextModule } from '../domain/meetings/agenda-template.ts'
import type { Attendance } from '../domain/meetings/attendance.ts'
import type { Ballot } from '../domain/meetings/ballot.ts'
import type { Contribution } from '../domain/meetings/contribution.ts'
import type { Invitation, Meeting, MeetingFormat, MeetingKind, MeetingState } from '../domain/meetings/meeting.ts'
import type { MeetingDispatch } from '../domain/meetings/meeting-dispatch.ts'
import type { CorrectionOfMinutes, MinutesSignature, ObjectionToMinutes, SigningPart } from '../domain/meetings/minutes-record.ts'
import type { SubsequentVote } from '../domain/meetings/subsequent-vote.ts'
import type { Task } from '../domain/meetings/task.ts'
import type { Body } from '../domain/members/body.ts'
import type { Verdict } from '../domain/resolutions/verdict.ts'
import type { VoterRole } from '../domain/resolutions/vote.ts'
import type { MeetingMajority, RuleOptions } from '../domain/rules-of-procedure/rule-options.ts'
import type { SkippedDay } from '../rules/deadlines/working-days.ts'
import type { Threshold } from '../rules/majority/threshold.ts'
import type { InviteProblem } from '../rules/meeting/may-invite.ts'
import type { NextAct } from '../rules/meeting/next-act.ts'
import type { Secrecy } from '../rules/meeting/secret-ballot.ts'
import type { Quorum } from '../rules/quorum/quorum.ts'

export interface MeetingRow {
  readonly id: Id<'meeting'>
  readonly number: string
  readonly title: string
  readonly kind: MeetingKind
  readonly format: MeetingFormat
  readonly startsAt: Instant
  readonly place: string
  readonly state: MeetingState
  readonly items: number
  readonly resolutions: number
  /** Whether everybody signed the minutes who has to. */
  readonly minutesSigned: boolean
}

export interface MeetingPage {
  readonly meeting: Meeting
  readonly version: number
  readonly now: Instant
  readonly chair: OfficerName | null
  readonly minuteTaker: OfficerName | null
  readonly agenda: readonly AgendaLine[]
  readonly notice: NoticeState
  readonly invitations: readonly (Invitation & { readonly memberName: string })[]
  /** What still forbids the invitation; empty when members may be invited. */
  readonly inviteProblems: readonly InviteProblem[]
  /** One per member with a vote or in an advisory role on the day of the meeting, in German order. */
  readonly seats: readonly Seat[]
  readonly attendances: readonly Attendance[]
  /** Whether the body can resolve at `now`, leaving recusals aside (R30). */
  readonly quorum: Quorum & { readonly entitled: number }
  /** The bodies that sit together, each with its own electorate and quorum; the alliance alone in general. */
  readonly bodies: readonly MeetingBody[]
  readonly next: NextAct
  /** The edition in force on the day, so that a screen can show what a vote would come to. */
  readonly rules: RuleOptions
  /** What went to whom, when and how, with the hash of every file. */
  readonly dispatches: readonly (MeetingDispatch & { readonly memberName: string })[]
  readonly objections: readonly ObjectionToMinutes[]
  readonly corrections: readonly CorrectionOfMinutes[]
  /** Who signs the minutes, and who did (VwVfG § 93). */
  readonly signers: readonly {
    readonly part: SigningPart
    readonly name: string
    readonly signature: MinutesSignature | null
  }[]
}

export interface MeetingBody {
  readonly id: Id<'body'>
  readonly name: string
  readonly shortName: string
  readonly isAlliance: boolean
  readonly quorum: Quorum & { readonly entitled: number }
}

export interface OfficerName {
  readonly personId: Id<'person'>
  readonly name: string
  readonly memberName: string
}

/** F07, F08: by when the invitation has to arrive, and what sending it now would mean. */
export interface NoticeState {
  readonly noticeDays: number
  readonly counting: 'full-days' | 'from-dispatch'
  readonly meetingOn: LocalDate
  readonly latestReceipt: LocalDate
  readonly unshifted: LocalDate
  readonly shifted: boolean
  readonly because: readonly SkippedDay[]
  /** When an invitation sent now would count as received. */
  readonly receivedIfSentNow: { readonly email: LocalDate; readonly letter: LocalDate }
  /** Sent or not: whether it is, or would be by e-mail now, too late. */
  readonly isLate: boolean
  readonly lateMembers: readonly string[]
}

export interface AgendaLine {
  readonly item: AgendaItem
  /** The body that resolves it. */
  readonly bodyId: Id<'body'>
  readonly project: { readonly id: Id<'project'>; readonly number: string; readonly title: string } | null
  readonly recusals: readonly (AgendaRecusal & { readonly memberName: string })[]
  /** Members that the project itself recuses and that are not entered yet (R14). */
  readonly foundRecusals: readonly { readonly memberId: Id<'member'>; readonly memberName: string; readonly reason: string }[]
  /** Null where nothing is voted on. */
  readonly vote: ItemVoteState | null
  readonly ballots: readonly BallotLine[]
  readonly resolution: ItemResolution | null
  readonly papers: readonly AgendaPaper[]
  readonly contributions: readonly Contribution[]
  readonly tasks: readonly Task[]
  /** The meetings that put the item off before it came here, the latest first. */
  readonly deferrals: readonly EarlierDeferral[]
}

export interface EarlierDeferral {
  readonly meetingId: Id<'meeting'>
  readonly meetingNumber: string
  readonly on: LocalDate
  readonly deferredFor: DeferralKind
  readonly note: string
}

/** What a vote on the item would need and have, at `now` (R30, R43). */
export interface ItemVoteState {
  readonly majority: MeetingMajority
  readonly quorum: Quorum
  readonly threshold: Threshold
  readonly entitled: number
  readonly recused: number
  /** Taken up again after a lack of quorum, so that it can be resolved whatever the number present (R31). */
  readonly repeatedForLackOfQuorum: boolean
  /** The first vote was a tie (§ 2.3, stichentscheid). */
  readonly repeatedAfterTie: boolean
  readonly secrecy: Secrecy
}

export interface BallotLine {
  readonly ballot: Ballot
  /** As it stood in the meeting. */
  readonly verdict: Verdict
  readonly subsequentVotes: readonly SubsequentVote[]
  /** With the Nachvoten, by the clock of the answer; null where none are collected (R32). */
  readonly completed: Verdict | null
}

export interface ItemResolution {
  readonly id: Id<'resolution'>
  readonly number: string
  readonly outcome: 'adopted' | 'rejected'
  readonly text: string
  readonly sentence: string
}

/** A member at the table: who may speak for it, and who is there. */
export interface Seat {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly shortName: string
  readonly isVoting: boolean
  /** The bodies of this meeting in which it has a vote. */
  readonly votesIn: readonly Id<'body'>[]
  readonly people: readonly { readonly personId: Id<'person'>; readonly name: string; readonly role: VoterRole }[]
  /** Stays that last at `now`; the one who votes for the member first (R11). */
  readonly present: readonly Attendance[]
  /** To whom it transferred its vote in this meeting (R12); null where it votes itself. */
  readonly transfer: { readonly holderMemberId: Id<'member'>; readonly proof: string } | null
}

/** A usual agenda: `isStandard` came with the application, until the body keeps another of that name. */
export interface OfferedTemplate extends AgendaTemplate {
  readonly isStandard: boolean
  /** Kept in the place of the standard one, which comes back when it is taken away. */
  readonly replacesStandard: boolean
}

/** Usual agendas and texts, each with what it is for. */
export interface MeetingTemplates {
  readonly bodies: readonly { readonly id: Id<'body'>; readonly name: string }[]
  readonly templates: readonly OfferedTemplate[]
  readonly textModules: readonly TextModule[]
}

/** What the form of a meeting offers. */
export interface MeetingChoices {
  readonly people: readonly OfficerName[]
  readonly openProjects: readonly { readonly id: Id<'project'>; readonly number: string; readonly title: string }[]
  /** Items put off by earlier meetings that wait to be taken up again. */
  readonly deferredItems: readonly (AgendaItem & { readonly meetingNumber: string })[]
  /** What the rules of today say about the notice period (F07). */
  readonly notice: { readonly noticeDays: number; readonly corpusChristi: boolean }
  /** Bodies that may sit: the alliance first. */
  readonly bodies: readonly Pick<Body, 'id' | 'kind' | 'name' | 'shortName'>[]
  /** Place, dial-in and people of the latest meeting, to begin with. */
  readonly latest: Pick<Meeting, 'place' | 'dialIn' | 'format' | 'chairPersonId' | 'minuteTakerPersonId'> | null
}
