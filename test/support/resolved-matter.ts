import { listMeetingChoices } from '#main/usecases/meetings/list-choices.ts'
import { openMeeting } from '#main/usecases/meetings/open-meeting.ts'
import { prepareMeeting } from '#main/usecases/meetings/prepare-meeting.ts'
import { recordArrival } from '#main/usecases/meetings/record-arrival.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import type { Id } from '#shared/basics/id.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { berlin, type Erzgebirge, granted } from './erzgebirge.ts'
import { arrivalOf, vote } from './meeting-of-thirteen.ts'

interface Matter {
  readonly title: string
  readonly proposedText: string
  readonly invitedOn: string
  readonly heldOn: string
}

/** What a sitting resolves on, and how it votes. */
interface ResolvedItem {
  readonly title: string
  readonly proposedText: string
  readonly projectId: Id<'project'> | null
  readonly votes: { readonly yes?: number; readonly no?: number }
}

/** A sitting at 10:00 of a day in which all 13 members resolve on one fundamental matter. */
export function resolveMatter(
  alliance: Pick<Erzgebirge, 'deps' | 'at'>,
  { title, proposedText, ...days }: Matter,
): Promise<void> {
  return resolveItems(alliance, days, [{ title, proposedText, projectId: null, votes: { yes: 13 } }])
}

/** A sitting at 10:00 of a day in which all 13 members resolve on one item after the other; what is no project is fundamental. */
export async function resolveItems(
  { deps, at }: Pick<Erzgebirge, 'deps' | 'at'>,
  { invitedOn, heldOn }: Pick<Matter, 'invitedOn' | 'heldOn'>,
  items: readonly ResolvedItem[],
): Promise<void> {
  at(invitedOn)
  const { people } = await listMeetingChoices(deps)
  const entry = { ...USUAL_DETAILS, id: null, reportedBy: '', continuesItemId: null, kind: 'resolution' } as const
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
      agenda: items.map(({ title, proposedText, projectId }) => ({
        ...entry,
        title,
        proposedText,
        projectId,
        matter: projectId === null ? ('fundamental' as const) : ('procedural' as const),
      })),
    }),
  )
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  at(heldOn, '09:55')
  const pageOfMeeting = async () => granted(await showMeeting(deps, { meetingId }))
  const { seats } = await pageOfMeeting()
  for (const seat of seats) granted(await recordArrival(deps, { meetingId, arrival: arrivalOf(seat) }))
  at(heldOn, '10:00')
  granted(await openMeeting(deps, { meetingId, at: null }))
  for (const [index, { votes }] of items.entries()) {
    at(heldOn, `10:${String(5 * (index + 1)).padStart(2, '0')}`)
    granted(await vote({ deps, page: pageOfMeeting }, meetingId, index + 1, votes))
  }
}
