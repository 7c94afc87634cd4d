import type { Result } from '#shared/basics/result.ts'
import type { Deps } from '../../usecases/deps.ts'
import { addLateItem } from '../../usecases/meetings/add-late-item.ts'
import { approveMinutes } from '../../usecases/meetings/approve-minutes.ts'
import { callItem } from '../../usecases/meetings/call-item.ts'
import { cancelMeeting } from '../../usecases/meetings/cancel-meeting.ts'
import { changeAgenda } from '../../usecases/meetings/change-agenda.ts'
import { changeMeeting } from '../../usecases/meetings/change-meeting.ts'
import { changePapers } from '../../usecases/meetings/change-papers.ts'
import { closeMeeting } from '../../usecases/meetings/close-meeting.ts'
import { declareSubsequentResult } from '../../usecases/meetings/declare-subsequent-result.ts'
import { deferItem } from '../../usecases/meetings/defer-item.ts'
import { draftMinutes } from '../../usecases/meetings/draft-minutes.ts'
import { listMeetingChoices } from '../../usecases/meetings/list-choices.ts'
import { listMeetingRows } from '../../usecases/meetings/list-meetings.ts'
import { withNotices } from '../../usecases/meetings/make-notices.ts'
import {
  keepTemplate,
  keepTextModule,
  listTemplates,
  removeTemplate,
  removeTextModule,
} from '../../usecases/meetings/meeting-templates.ts'
import { correctMinutes, recordObjection } from '../../usecases/meetings/minutes-records.ts'
import { moveMeeting } from '../../usecases/meetings/move-meeting.ts'
import { nameChair } from '../../usecases/meetings/name-chair.ts'
import { noteItem } from '../../usecases/meetings/note-item.ts'
import { openMeeting } from '../../usecases/meetings/open-meeting.ts'
import { prepareMeeting } from '../../usecases/meetings/prepare-meeting.ts'
import { recordArrival } from '../../usecases/meetings/record-arrival.ts'
import { recordContribution, removeContribution } from '../../usecases/meetings/record-contribution.ts'
import { recordDeparture } from '../../usecases/meetings/record-departure.ts'
import { recordReply } from '../../usecases/meetings/record-reply.ts'
import { recordSubsequentVote } from '../../usecases/meetings/record-subsequent-vote.ts'
import { finishTask, recordTask, removeTask } from '../../usecases/meetings/record-task.ts'
import { recuseMember } from '../../usecases/meetings/recuse-member.ts'
import { listTaskRows } from '../../usecases/meetings/review-tasks.ts'
import { sendCancellation } from '../../usecases/meetings/send-cancellation.ts'
import { sendInvitations } from '../../usecases/meetings/send-invitations.ts'
import { sendMinutes } from '../../usecases/meetings/send-minutes.ts'
import { showMeeting } from '../../usecases/meetings/show-meeting.ts'
import { showRoom } from '../../usecases/meetings/show-room.ts'
import { signMinutesByHand } from '../../usecases/meetings/sign-minutes.ts'
import { takeBallot } from '../../usecases/meetings/take-ballot.ts'
import { transferVote } from '../../usecases/meetings/transfer-vote.ts'
import { undoAttendance } from '../../usecases/meetings/undo-attendance.ts'
import { answerOr } from '../answer-or.ts'
import { procedures } from '../procedures.ts'

const { meetings } = procedures

export function meetingsRouter(deps: Deps) {
  return meetings.router({
    list: meetings.list.handler(() => listMeetingRows(deps)),
    show: meetings.show.handler(async ({ input, errors }) => answerOr(errors, await showMeeting(deps, input))),
    showRoom: meetings.showRoom.handler(async ({ input, errors }) => answerOr(errors, await showRoom(deps, input))),
    choices: meetings.choices.handler(() => listMeetingChoices(deps)),
    prepare: meetings.prepare.handler(async ({ input, errors }) => answerOr(errors, await prepareMeeting(deps, input))),
    change: meetings.change.handler(async ({ input, errors }) => answerOr(errors, await changeMeeting(deps, input))),
    changeAgenda: meetings.changeAgenda.handler(async ({ input, errors }) => answerOr(errors, await changeAgenda(deps, input))),
    changePapers: meetings.changePapers.handler(async ({ input, errors }) => answerOr(errors, await changePapers(deps, input))),
    addLateItem: meetings.addLateItem.handler(async ({ input, errors }) => answerOr(errors, await addLateItem(deps, input))),
    nameChair: meetings.nameChair.handler(async ({ input, errors }) => answerOr(errors, await nameChair(deps, input))),
    sendInvitations: meetings.sendInvitations.handler(async ({ input, errors }) =>
      answerOr(
        errors,
        await withNotices(deps, { ...input, kind: 'invitation', plan: input.dispatch }, (notices) =>
          sendInvitations(deps, input, notices),
        ),
      ),
    ),
    recordReply: meetings.recordReply.handler(async ({ input, errors }) => answerOr(errors, await recordReply(deps, input))),
    open: meetings.open.handler(async ({ input, errors }) => answerOr(errors, await openMeeting(deps, input))),
    recordArrival: meetings.recordArrival.handler(async ({ input, errors }) =>
      answerOr(errors, await recordArrival(deps, input)),
    ),
    recordDeparture: meetings.recordDeparture.handler(async ({ input, errors }) =>
      answerOr(errors, await recordDeparture(deps, input)),
    ),
    undoAttendance: meetings.undoAttendance.handler(async ({ input, errors }) =>
      answerOr(errors, await undoAttendance(deps, input)),
    ),
    recuseMember: meetings.recuseMember.handler(async ({ input, errors }) => answerOr(errors, await recuseMember(deps, input))),
    callItem: meetings.callItem.handler(async ({ input, errors }) => answerOr(errors, await callItem(deps, input))),
    transferVote: meetings.transferVote.handler(async ({ input, errors }) => answerOr(errors, await transferVote(deps, input))),
    takeBallot: meetings.takeBallot.handler(async ({ input, errors }) => answerOr(errors, await takeBallot(deps, input))),
    recordSubsequentVote: meetings.recordSubsequentVote.handler(async ({ input, errors }) =>
      answerOr(errors, await recordSubsequentVote(deps, input)),
    ),
    declareSubsequentResult: meetings.declareSubsequentResult.handler(async ({ input, errors }) =>
      answerOr(errors, await declareSubsequentResult(deps, input)),
    ),
    saveContribution: meetings.saveContribution.handler(async ({ input, errors }) =>
      answerOr(errors, await recordContribution(deps, input)),
    ),
    removeContribution: meetings.removeContribution.handler(async ({ input, errors }) =>
      answerOr(errors, await removeContribution(deps, input)),
    ),
    saveTask: meetings.saveTask.handler(async ({ input, errors }) => answerOr(errors, await recordTask(deps, input))),
    removeTask: meetings.removeTask.handler(async ({ input, errors }) => answerOr(errors, await removeTask(deps, input))),
    listTasks: meetings.listTasks.handler(() => listTaskRows(deps)),
    finishTask: meetings.finishTask.handler(async ({ input, errors }) => answerOr(errors, await finishTask(deps, input))),
    deferItem: meetings.deferItem.handler(async ({ input, errors }) => answerOr(errors, await deferItem(deps, input))),
    noteItem: meetings.noteItem.handler(async ({ input, errors }) => answerOr(errors, await noteItem(deps, input))),
    close: meetings.close.handler(async ({ input, errors }) => answerOr(errors, await closeMeeting(deps, input))),
    draftMinutes: meetings.draftMinutes.handler(async ({ input, errors }) => answerOr(errors, await draftMinutes(deps, input))),
    sendMinutes: meetings.sendMinutes.handler(async ({ input, errors }) =>
      answerOr(
        errors,
        await withNotices(deps, { ...input, kind: 'minutes' }, (notices) =>
          sendMinutes(deps, { meetingId: input.meetingId, ...input.plan }, notices),
        ),
      ),
    ),
    approveMinutes: meetings.approveMinutes.handler(async ({ input, errors }) =>
      answerOr(errors, await approveMinutes(deps, input)),
    ),
    signMinutes: meetings.signMinutes.handler(async ({ input, errors }) =>
      answerOr(errors, await signMinutesByHand(deps, input)),
    ),
    recordObjection: meetings.recordObjection.handler(async ({ input, errors }) =>
      answerOr(errors, await recordObjection(deps, input)),
    ),
    correctMinutes: meetings.correctMinutes.handler(async ({ input, errors }) =>
      answerOr(errors, await correctMinutes(deps, input)),
    ),
    sendCancellation: meetings.sendCancellation.handler(async ({ input, errors }) =>
      answerOr(
        errors,
        await withNotices(deps, { ...input, kind: 'cancellation' }, (notices) => sendCancellation(deps, input, notices)),
      ),
    ),
    move: meetings.move.handler(async ({ input, errors }) => answerOr(errors, await moveMeeting(deps, input))),
    templates: meetings.templates.handler(() => listTemplates(deps)),
    saveTemplate: meetings.saveTemplate.handler(async ({ input, errors }) => answerOr(errors, await keepTemplate(deps, input))),
    removeTemplate: meetings.removeTemplate.handler(async ({ input }) => taken(await removeTemplate(deps, input))),
    saveTextModule: meetings.saveTextModule.handler(async ({ input }) => taken(await keepTextModule(deps, input))),
    removeTextModule: meetings.removeTextModule.handler(async ({ input }) => taken(await removeTextModule(deps, input))),
    cancel: meetings.cancel.handler(async ({ input, errors }) => answerOr(errors, await cancelMeeting(deps, input))),
  })
}

/** The value of what is never refused. */
function taken<T>(result: Result<T, never>): T {
  if (result.ok) return result.value
  throw new Error('Refused without a refusal')
}
