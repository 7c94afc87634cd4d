import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import { INVITATION_REPLIES } from '../domain/meetings/meeting.ts'
import { SIGNING_PARTS } from '../domain/meetings/minutes-record.ts'
import type { TaskOfMeeting } from '../domain/meetings/task.ts'
import { UPLOAD_CODES } from './file-refusals.ts'
import type { MeetingChoices, MeetingPage, MeetingRow, MeetingTemplates } from './meeting-page.ts'
import type { MeetingRoom } from './meeting-room.ts'
import {
  agenda,
  agendaEntry,
  arrival,
  dispatchPlan,
  invitationDispatch,
  meetingContent,
  newBallot,
  newContribution,
  newObjectionToMinutes,
  newSubsequentVote,
  newTask,
  newVoteTransfer,
  templateItem,
} from './meeting-shapes.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, instant, line, localDate, sha256, text, uploadedFile, version } from './shapes.ts'

const meetingId = z.object({ meetingId: idOf('meeting') })
const itemId = meetingId.extend({ agendaItemId: idOf('agenda-item') })
const page = answer<MeetingPage>()
const inState = ['NOT_FOUND', 'WRONG_MEETING_STATE'] as const
const inItemState = [...inState, 'WRONG_ITEM_STATE'] as const
const ofContent = [
  'NOT_FOUND',
  'PROJECT_NOT_OPEN',
  'ENDS_BEFORE_START',
  'BODY_WITHOUT_SHORT_NAME',
  'PROJECT_OF_ALLIANCE_ONLY',
] as const

export const meetingsContract = {
  /** Every meeting, the latest first. */
  list: oc.output(answer<readonly MeetingRow[]>()),

  /** One meeting with everything that belongs to it, as it stands by the clock. */
  show: oc.input(meetingId).errors(mayRefuse('NOT_FOUND')).output(page),

  /** The meeting as everybody in the room may see it. */
  showRoom: oc.input(meetingId).errors(mayRefuse('NOT_FOUND')).output(answer<MeetingRoom>()),

  choices: oc.output(answer<MeetingChoices>()),

  /** Enters a meeting under the next number; `draft` until agenda and place are there, then `scheduled`. */
  prepare: oc
    .input(meetingContent.extend({ agenda }))
    .errors(mayRefuse(...ofContent))
    .output(answer<{ readonly meetingId: Id<'meeting'>; readonly number: string }>()),

  /** Changes when, where and by whom, while nobody was invited. */
  change: oc
    .input(meetingId.extend({ version, content: meetingContent }))
    .errors(mayRefuse(...ofContent, 'WRONG_MEETING_STATE', 'CHANGED_MEANWHILE'))
    .output(page),

  /** Puts the agenda as it is given in the place of the old one, while nobody was invited. */
  changeAgenda: oc
    .input(meetingId.extend({ version, agenda }))
    .errors(mayRefuse(...ofContent, 'WRONG_MEETING_STATE', 'CHANGED_MEANWHILE'))
    .output(page),

  /** Adds papers to the proposal of an item, or takes one away, until the meeting is closed. */
  changePapers: oc
    .input(itemId.extend({ add: z.array(uploadedFile).max(20), remove: z.array(sha256).max(100) }))
    .errors(mayRefuse(...inItemState, ...UPLOAD_CODES))
    .output(page),

  /** Adds an item after members were invited: „5a“ behind „5“. It is voted on only where the rules let it (§ 2.3). */
  addLateItem: oc
    .input(meetingId.extend({ behindItemId: idOf('agenda-item'), entry: agendaEntry, consent: text }))
    .errors(mayRefuse(...inState, 'PROJECT_NOT_OPEN', 'LATE_ITEM_NOT_ALLOWED', 'PROJECT_OF_ALLIANCE_ONLY'))
    .output(page),

  /** Names who chairs and who takes the minutes, until the meeting is closed. */
  nameChair: oc
    .input(meetingId.extend({ chairPersonId: idOf('person').nullable(), minuteTakerPersonId: idOf('person').nullable() }))
    .errors(mayRefuse(...inState))
    .output(page),

  /** Records that everybody was invited. Too late is refused until a reason is given, then recorded (F07, F08). */
  sendInvitations: oc
    .input(meetingId.extend({ dispatch: invitationDispatch }))
    .errors(mayRefuse(...inState, 'CANNOT_INVITE', 'INVITED_TOO_LATE', 'SENT_IN_FUTURE', 'PROJECT_NOT_OPEN', 'CHANGED_MEANWHILE'))
    .output(page),

  /** Records whether an invited member will come, and who in the place of its representative. */
  recordReply: oc
    .input(meetingId.extend({ memberId: idOf('member'), reply: z.enum(INVITATION_REPLIES), deputyName: line }))
    .errors(mayRefuse(...inState))
    .output(page),

  /** Opens the meeting and enters the recusals that the projects themselves cause (R14). */
  open: oc
    .input(meetingId.extend({ at: instant.nullable() }))
    .errors(mayRefuse(...inState, 'CHAIR_MISSING', 'IN_FUTURE', 'NOT_ON_MEETING_DAY'))
    .output(page),

  recordArrival: oc
    .input(meetingId.extend({ arrival }))
    .errors(
      mayRefuse(
        ...inState,
        'IN_FUTURE',
        'NOT_ON_MEETING_DAY',
        'BALLOT_SINCE',
        'PRESENT_TWICE',
        'NO_VOTING_RIGHT',
        'DEPUTY_NOT_ALLOWED',
        'VOTES_FOR_ANOTHER_MEMBER',
      ),
    )
    .output(page),

  recordDeparture: oc
    .input(meetingId.extend({ attendanceId: idOf('attendance'), at: instant.nullable() }))
    .errors(mayRefuse(...inState, 'IN_FUTURE', 'BALLOT_SINCE', 'DEPARTURE_BEFORE_ARRIVAL', 'ALREADY_LEFT'))
    .output(page),

  /** Takes back the last thing recorded about a stay: its end, or the stay itself. Refused once a vote was taken since. */
  undoAttendance: oc
    .input(meetingId.extend({ attendanceId: idOf('attendance') }))
    .errors(mayRefuse(...inState, 'BALLOT_SINCE'))
    .output(page),

  /** Records a conflict of interest, and whether the member left the room (R14, R15, R43). */
  recuseMember: oc
    .input(
      itemId.extend({
        memberId: idOf('member'),
        kind: z.enum(['declared', 'found', 'decided']),
        reason: filledLine,
        leftRoom: z.boolean(),
      }),
    )
    .errors(mayRefuse(...inItemState, 'NO_VOTING_RIGHT'))
    .output(page),

  /** Takes an item up; the one that was taken up before waits again. */
  callItem: oc
    .input(itemId)
    .errors(mayRefuse(...inItemState))
    .output(page),

  /** Records that a member lets another one vote for it in this meeting, or no longer (R12). */
  transferVote: oc
    .input(meetingId.extend({ transfer: newVoteTransfer }))
    .errors(mayRefuse(...inState, 'NO_VOTING_RIGHT', 'TRANSFER_NOT_POSSIBLE'))
    .output(page),

  /** Records a vote by name, or the sums of a secret one, and what it results in (R30–R34, R43): a resolution, an item left provisional, or deferred. */
  takeBallot: oc
    .input(meetingId.extend({ ballot: newBallot }))
    .errors(
      mayRefuse(
        ...inItemState,
        'NOT_VOTABLE',
        'RESOLUTION_TEXT_MISSING',
        'IN_FUTURE',
        'NOT_ON_MEETING_DAY',
        'BALLOT_SINCE',
        'NO_VOTING_RIGHT',
        'NOT_PRESENT',
        'RECUSED',
        'VOTED_TWICE',
        'SECRET_VOTE_DOES_NOT_FIT',
        'MORE_PAPERS_THAN_PRESENT',
        'NOT_QUORATE',
        'UNREACHABLE',
        'SUBSEQUENT_VOTES_NOT_POSSIBLE',
        'SUBSEQUENT_DEADLINE_PASSED',
      ),
    )
    .output(answer<{ readonly resolutionId: Id<'resolution'> | null; readonly page: MeetingPage }>()),

  /** Records what an absent member sent after the meeting. Late ones are kept and never count (R32, R09). */
  recordSubsequentVote: oc
    .input(meetingId.extend({ vote: newSubsequentVote }))
    .errors(mayRefuse(...inItemState, 'NO_VOTING_RIGHT', 'RECUSED', 'RECEIVED_IN_FUTURE', 'RECEIVED_BEFORE_START'))
    .output(page),

  /** Declares the result of a provisional item after the set day (R32). */
  declareSubsequentResult: oc
    .input(itemId)
    .errors(mayRefuse(...inItemState, 'DEADLINE_NOT_REACHED', 'RESOLUTION_TEXT_MISSING'))
    .output(answer<{ readonly resolutionId: Id<'resolution'> | null; readonly page: MeetingPage }>()),

  /** Enters a motion, a point of order or a declaration, or what became of it. */
  saveContribution: oc
    .input(itemId.extend({ contribution: newContribution }))
    .errors(mayRefuse(...inState))
    .output(page),

  removeContribution: oc
    .input(meetingId.extend({ contributionId: idOf('contribution') }))
    .errors(mayRefuse(...inState))
    .output(page),

  /** Enters who does what by when, or changes it. */
  saveTask: oc
    .input(itemId.extend({ task: newTask }))
    .errors(mayRefuse(...inState))
    .output(page),

  removeTask: oc
    .input(meetingId.extend({ taskId: idOf('task') }))
    .errors(mayRefuse(...inState))
    .output(page),

  /** Every task of every meeting, the open ones first. */
  listTasks: oc.output(answer<readonly TaskOfMeeting[]>()),

  /** Records that a task is done, or with null that it is open again; at any time. */
  finishTask: oc
    .input(z.object({ taskId: idOf('task'), doneOn: localDate.nullable() }))
    .errors(mayRefuse('NOT_FOUND', 'IN_FUTURE'))
    .output(answer<null>()),

  /** Puts an item off to another meeting; its project waits again. */
  deferItem: oc
    .input(itemId.extend({ because: z.enum(['lack-of-quorum', 'decision']), note: text }))
    .errors(mayRefuse(...inItemState))
    .output(page),

  /** Writes what the minutes say about an item; `noted` also ends an item on which nothing is voted. */
  noteItem: oc
    .input(itemId.extend({ resultText: text, noted: z.boolean() }))
    .errors(mayRefuse(...inItemState))
    .output(page),

  /** Closes the meeting; who is present leaves. Refused while items are open, unless they are put off. */
  close: oc
    .input(meetingId.extend({ at: instant.nullable(), deferRest: z.boolean() }))
    .errors(mayRefuse(...inState, 'IN_FUTURE', 'BALLOT_SINCE', 'AGENDA_UNFINISHED'))
    .output(page),

  /** Begins the minutes, or takes up sent ones again after an objection. */
  draftMinutes: oc
    .input(meetingId.extend({ reason: text }))
    .errors(mayRefuse(...inState, 'REASON_MISSING'))
    .output(page),

  /** Records that the minutes went to everybody; every item with a vote is resolved or put off by then (domain § 4). */
  sendMinutes: oc
    .input(meetingId.extend({ plan: dispatchPlan }))
    .errors(mayRefuse(...inState, 'AGENDA_UNFINISHED', 'SENT_IN_FUTURE', 'CHANGED_MEANWHILE'))
    .output(page),

  /** Approves the minutes; from then on their text is frozen. */
  approveMinutes: oc
    .input(meetingId.extend({ approvedOn: localDate, inMeetingId: idOf('meeting').nullable() }))
    .errors(
      mayRefuse(...inState, 'APPROVED_BEFORE_SENT', 'IN_FUTURE', 'CHANGED_MEANWHILE', 'OBJECTION_OPEN', 'APPROVED_ELSEWHERE'),
    )
    .output(page),

  /** Records that approved minutes were signed by hand, with a scan as evidence. Digitally they are signed by `documents.sign`. */
  signMinutes: oc
    .input(
      meetingId.extend({
        parts: z.array(z.enum(SIGNING_PARTS)).min(1).max(2),
        signedOn: localDate,
        scan: uploadedFile,
      }),
    )
    .errors(
      mayRefuse(
        ...inState,
        ...UPLOAD_CODES,
        'FILE_TYPE_MISMATCH',
        'IN_FUTURE',
        'SIGNED_BEFORE_APPROVED',
        'PART_NOT_SIGNING',
        'PART_SIGNED',
      ),
    )
    .output(page),

  /** Records an objection to the minutes, also a late one, or what became of one. */
  recordObjection: oc
    .input(meetingId.extend({ objection: newObjectionToMinutes }))
    .errors(mayRefuse(...inState, 'RECEIVED_IN_FUTURE', 'REASON_MISSING'))
    .output(page),

  /** Corrects approved minutes by a record of its own; their text and file stay. */
  correctMinutes: oc
    .input(meetingId.extend({ text, reason: text }))
    .errors(mayRefuse(...inState, 'REASON_MISSING'))
    .output(page),

  /** Records that everybody who was invited was told of the cancellation. */
  sendCancellation: oc
    .input(meetingId.extend({ plan: dispatchPlan }))
    .errors(mayRefuse(...inState, 'SENT_IN_FUTURE', 'CHANGED_MEANWHILE', 'NOBODY_TO_TELL', 'ALREADY_TOLD'))
    .output(page),

  /** Moves a meeting that members were invited to: a new invitation with a new notice period. */
  move: oc
    .input(meetingId.extend({ startsAt: instant, endsAt: instant.nullable(), place: line, reason: text }))
    .errors(mayRefuse(...inState, 'REASON_MISSING', 'ENDS_BEFORE_START', 'IN_PAST'))
    .output(page),

  /** Usual agendas of the bodies, and texts for the minutes. */
  templates: oc.output(answer<MeetingTemplates>()),

  saveTemplate: oc
    .input(z.object({ bodyId: idOf('body'), name: filledLine, items: z.array(templateItem).max(100) }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<MeetingTemplates>()),

  removeTemplate: oc.input(z.object({ agendaTemplateId: idOf('agenda-template') })).output(answer<MeetingTemplates>()),

  saveTextModule: oc.input(z.object({ title: filledLine, text: text.min(1) })).output(answer<MeetingTemplates>()),

  removeTextModule: oc.input(z.object({ textModuleId: idOf('text-module') })).output(answer<MeetingTemplates>()),

  /** Cancels a meeting that did not begin; its projects wait again. */
  cancel: oc
    .input(meetingId.extend({ reason: text }))
    .errors(mayRefuse(...inState, 'REASON_MISSING'))
    .output(page),
}
