import { callItem } from '#main/usecases/meetings/call-item.ts'
import { listMeetingChoices } from '#main/usecases/meetings/list-choices.ts'
import { openMeeting } from '#main/usecases/meetings/open-meeting.ts'
import { prepareMeeting } from '#main/usecases/meetings/prepare-meeting.ts'
import { recordArrival } from '#main/usecases/meetings/record-arrival.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import { takeBallot } from '#main/usecases/meetings/take-ballot.ts'
import type { Id } from '#shared/basics/id.ts'
import type { AgendaEntry, MeetingContent } from '#shared/contract/meeting-shapes.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { berlin, type Erzgebirge, granted } from './erzgebirge.ts'

/** The sitting in which the alliance gives itself rules of procedure: Thursday, 22.10.2026, nine present, all in favor. */
export async function resolveRules({ deps, at }: Pick<Erzgebirge, 'deps' | 'at'>): Promise<Id<'resolution'>> {
  at('2026-10-01')
  const chairPersonId = (await listMeetingChoices(deps)).people[0]?.personId ?? null
  const { meetingId } = granted(await prepareMeeting(deps, { ...CONTENT, chairPersonId, agenda: [RULES] }))
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  at('2026-10-22', '09:50')
  const { seats, agenda } = granted(await showMeeting(deps, { meetingId }))
  const present = seats.filter(({ isVoting }) => isVoting).slice(0, 9)
  for (const { memberId, people } of present) {
    const [person] = people
    if (person === undefined) throw new Error('nobody for this seat')
    const { personId, name: personName, role } = person
    const arrival = { memberId, personId, personName, role, mode: 'on-site' as const, at: null }
    granted(await recordArrival(deps, { meetingId, arrival }))
  }
  at('2026-10-22', '10:00')
  granted(await openMeeting(deps, { meetingId, at: null }))
  const agendaItemId = agenda[0]?.item.id
  if (agendaItemId === undefined) throw new Error('no agenda')
  granted(await callItem(deps, { meetingId, agendaItemId }))
  at('2026-10-22', '10:20')
  const votes = present.map(({ memberId }) => ({ memberId, choice: 'yes' as const }))
  const ballot = {
    agendaItemId,
    text: null,
    votes,
    takenAt: null,
    secret: null,
    withoutQuorumReason: '',
    subsequentUntil: null,
    form: 'roll-call',
  } as const
  const { resolutionId } = granted(await takeBallot(deps, { meetingId, ballot }))
  if (resolutionId === null) throw new Error('no resolution')
  return resolutionId
}

const CONTENT: MeetingContent = {
  title: 'Herbstsitzung',
  kind: 'regular',
  format: 'in-person',
  startsAt: berlin('2026-10-22', '10:00'),
  endsAt: null,
  place: 'Landratsamt, Raum 105',
  dialIn: '',
  chairPersonId: null,
  minuteTakerPersonId: null,
  bodyIds: [],
}

const RULES: AgendaEntry = {
  id: null,
  title: 'Geschäftsordnung der Allianz',
  kind: 'resolution',
  matter: 'fundamental',
  reportedBy: '',
  projectId: null,
  proposedText: 'Die Allianz gibt sich die vorgelegte Geschäftsordnung.',
  continuesItemId: null,
  ...USUAL_DETAILS,
}
