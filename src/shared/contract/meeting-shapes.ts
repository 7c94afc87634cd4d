import { z } from 'zod'
import { AGENDA_ITEM_KINDS } from '../domain/meetings/agenda-item.ts'
import { ATTENDANCE_ROLES } from '../domain/meetings/attendance.ts'
import { BALLOT_FORMS } from '../domain/meetings/ballot.ts'
import { CONTRIBUTION_KINDS, CONTRIBUTION_OUTCOMES } from '../domain/meetings/contribution.ts'
import { MEETING_FORMATS, MEETING_KINDS } from '../domain/meetings/meeting.ts'
import { OBJECTION_TO_MINUTES_OUTCOMES } from '../domain/meetings/minutes-record.ts'
import { filledLine, idOf, instant, line, localDate, text } from './shapes.ts'

/** When, where and by whom; everything but the agenda. */
export const meetingContent = z.object({
  title: filledLine,
  kind: z.enum(MEETING_KINDS),
  format: z.enum(MEETING_FORMATS),
  startsAt: instant,
  endsAt: instant.nullable(),
  place: line,
  dialIn: text,
  chairPersonId: idOf('person').nullable(),
  minuteTakerPersonId: idOf('person').nullable(),
  /** Who sits together, in this order; none for the alliance alone. */
  bodyIds: z.array(idOf('body')).max(5),
})

export type MeetingContent = z.infer<typeof meetingContent>

/** One line of an agenda that is being written; `id` is null for a new one. A project settles the matter by itself. */
export const agendaEntry = z.object({
  id: idOf('agenda-item').nullable(),
  title: filledLine,
  kind: z.enum(AGENDA_ITEM_KINDS),
  matter: z.enum(['procedural', 'fundamental']),
  reportedBy: line,
  projectId: idOf('project').nullable(),
  proposedText: text,
  continuesItemId: idOf('agenda-item').nullable(),
  isPublic: z.boolean(),
  /** What stands for the title where others read along; empty for the usual words. */
  publicTitle: line,
  plannedMinutes: z.int().min(1).max(600).nullable(),
  rationale: text,
  financialEffect: text,
  announcesResults: z.boolean(),
  reviewsTasks: z.boolean(),
  /** Which of the bodies resolves it; null for the first one. */
  bodyId: idOf('body').nullable(),
})

export type AgendaEntry = z.infer<typeof agendaEntry>

/** A line of a usual agenda. */
export const templateItem = agendaEntry.pick({
  title: true,
  kind: true,
  matter: true,
  reportedBy: true,
  proposedText: true,
  plannedMinutes: true,
  isPublic: true,
  publicTitle: true,
  announcesResults: true,
  reviewsTasks: true,
})

export const agenda = z.array(agendaEntry).max(100)

const way = z.enum(['email', 'letter'])

/** One sending for all members, and the members that were invited otherwise. */
export const invitationDispatch = z.object({
  sentAt: instant.nullable(),
  way,
  others: z.array(z.object({ memberId: idOf('member'), sentAt: instant, way })).max(500),
  /** Why it goes out although it is too late (F07); empty otherwise. */
  lateReason: text,
})

export const dispatchPlan = invitationDispatch.omit({ lateReason: true })

/** One sending for all members, and those that got it otherwise; null means now. */
export type DispatchPlan = z.infer<typeof dispatchPlan>

export type InvitationDispatch = z.infer<typeof invitationDispatch>

/** Somebody comes in; `at` null means now. */
export const arrival = z.object({
  memberId: idOf('member').nullable(),
  personId: idOf('person').nullable(),
  personName: filledLine,
  role: z.enum(ATTENDANCE_ROLES),
  mode: z.enum(['on-site', 'remote']),
  at: instant.nullable(),
})

export type Arrival = z.infer<typeof arrival>

const papers = z.int().min(0).max(500)

/** A vote by name, or the sums of a secret one. Who is present and not named gave no vote; `takenAt` null means now. */
export const newBallot = z.object({
  agendaItemId: idOf('agenda-item'),
  /** The text as resolved; null when it is the proposed one. */
  text: text.nullable(),
  /** By acclamation, who is present and not named said Yes; by roll call, nothing. */
  form: z.enum(BALLOT_FORMS),
  votes: z.array(z.object({ memberId: idOf('member'), choice: z.enum(['yes', 'no', 'abstain', 'invalid']) })).max(500),
  /** What a secret ballot came to; null of an open one. */
  secret: z.object({ yes: papers, no: papers, abstain: papers, invalid: papers }).nullable().default(null),
  takenAt: instant.nullable(),
  /** Why it is taken although too few are present (R30); empty otherwise. */
  withoutQuorumReason: text,
  /** Collect the votes of absent members until then, should the vote fail for want of them (R32); null: do not. */
  subsequentUntil: instant.nullable(),
})

export type NewBallot = z.infer<typeof newBallot>

/** A member lets another one vote for it; with no holder it no longer does. */
export const newVoteTransfer = z.object({
  memberId: idOf('member'),
  holderMemberId: idOf('member').nullable(),
  proof: line,
})

export type NewVoteTransfer = z.infer<typeof newVoteTransfer>

export const newSubsequentVote = z.object({
  agendaItemId: idOf('agenda-item'),
  memberId: idOf('member'),
  personName: filledLine,
  role: z.enum(['representative', 'deputy']),
  choice: z.enum(['yes', 'no', 'abstain', 'invalid']),
  way: z.enum(['email', 'letter', 'form', 'telephone', 'meeting']),
  receivedAt: instant,
})

export type NewSubsequentVote = z.infer<typeof newSubsequentVote>

/** A motion, point of order or declaration; `id` null for a new one. */
export const newContribution = z.object({
  id: idOf('contribution').nullable(),
  kind: z.enum(CONTRIBUTION_KINDS),
  personName: filledLine,
  text: text.min(1),
  outcome: z.enum(CONTRIBUTION_OUTCOMES),
})

export type NewContribution = z.infer<typeof newContribution>

/** A task; `id` null for a new one. */
export const newTask = z.object({
  id: idOf('task').nullable(),
  what: filledLine,
  owner: filledLine,
  dueOn: localDate.nullable(),
})

export type NewTask = z.infer<typeof newTask>

/** An objection to the minutes, or what became of it; `id` null for a new one. */
export const newObjectionToMinutes = z.object({
  id: idOf('objection-to-minutes').nullable(),
  personName: filledLine,
  text: text.min(1),
  receivedAt: instant,
  outcome: z.enum(OBJECTION_TO_MINUTES_OUTCOMES),
  answer: text,
})

export type NewObjectionToMinutes = z.infer<typeof newObjectionToMinutes>
