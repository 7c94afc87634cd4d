import { listMeetingChoices } from '#main/usecases/meetings/list-choices.ts'
import { openMeeting } from '#main/usecases/meetings/open-meeting.ts'
import { prepareMeeting } from '#main/usecases/meetings/prepare-meeting.ts'
import { recordArrival } from '#main/usecases/meetings/record-arrival.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { berlin, type Erzgebirge, granted } from './erzgebirge.ts'
import { arrivalOf, vote } from './meeting-of-thirteen.ts'

interface Matter {
  readonly title: string
  readonly proposedText: string
  readonly invitedOn: string
  readonly heldOn: string
}

/** A sitting at 10:00 of a day in which all 13 members resolve on one fundamental matter. */
export async function resolveMatter(
  { deps, at }: Pick<Erzgebirge, 'deps' | 'at'>,
  { title, proposedText, invitedOn, heldOn }: Matter,
): Promise<void> {
  at(invitedOn)
  const { people } = await listMeetingChoices(deps)
  const entry = { ...USUAL_DETAILS, id: null, reportedBy: '', projectId: null, continuesItemId: null } as const
  const { meetingId } = granted(
    await prepareMeeting(deps, {
      title: 'Herbstsitzung',
      kind: 'regular',
      format: 'in-person',
      startsAt: berlin(heldOn, '10:00'),
      endsAt: null,
      place: 'Landratsamt',
      dialIn: '',
      chairPersonId: people[0]?.personId ?? null,
      minuteTakerPersonId: null,
      bodyIds: [],
      agenda: [{ ...entry, title, kind: 'resolution', matter: 'fundamental', proposedText }],
    }),
  )
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  at(heldOn, '09:55')
  const pageOfMeeting = async () => granted(await showMeeting(deps, { meetingId }))
  const { seats } = await pageOfMeeting()
  for (const seat of seats) granted(await recordArrival(deps, { meetingId, arrival: arrivalOf(seat) }))
  at(heldOn, '10:00')
  granted(await openMeeting(deps, { meetingId, at: null }))
  at(heldOn, '10:05')
  granted(await vote({ deps, page: pageOfMeeting }, meetingId, 1, { yes: 13 }))
}
