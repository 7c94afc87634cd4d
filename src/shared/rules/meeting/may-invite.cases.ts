import { winter } from '#test/support/rule-facts.ts'
import type { InviteFacts, InviteProblem } from './may-invite.ts'

interface InviteCase {
  readonly title: string
  readonly facts: Partial<Omit<InviteFacts, 'meeting'>>
  readonly meeting?: Partial<InviteFacts['meeting']>
  readonly problems: readonly InviteProblem['code'][]
}

/** A meeting on Mi 25.11.2026 to which may be invited on Mi 04.11.2026. */
export const SOUND_INVITATION: InviteFacts = {
  meeting: { format: 'in-person', place: 'Landratsamt', dialIn: '', startsAt: winter('2026-11-25 10:00') },
  agendaItems: 3,
  votingMembers: 13,
  now: winter('2026-11-04 10:00'),
}

export const INVITATIONS: readonly InviteCase[] = [
  { title: 'alles da: es kann eingeladen werden (F07, R30)', facts: {}, problems: [] },
  { title: 'ohne Tagesordnung nicht (§ 4)', facts: { agendaItems: 0 }, problems: ['AGENDA_EMPTY'] },
  { title: 'in Präsenz nicht ohne Ort (§ 3)', facts: {}, meeting: { place: ' ' }, problems: ['PLACE_MISSING'] },
  {
    title: 'hybrid braucht Ort und Einwahl (BGB § 32 Abs. 2)',
    facts: {},
    meeting: { format: 'hybrid', place: '' },
    problems: ['PLACE_MISSING', 'DIAL_IN_MISSING'],
  },
  {
    title: 'virtuell braucht nur die Einwahl (BGB § 32 Abs. 2)',
    facts: {},
    meeting: { format: 'virtual', place: '' },
    problems: ['DIAL_IN_MISSING'],
  },
  {
    title: 'Leerzeichen sind keine Einwahl (BGB § 32 Abs. 2)',
    facts: {},
    meeting: { format: 'virtual', dialIn: ' ' },
    problems: ['DIAL_IN_MISSING'],
  },
  {
    title: 'nach dem Beginn nicht mehr (F07)',
    facts: { now: SOUND_INVITATION.meeting.startsAt },
    problems: ['START_PASSED'],
  },
  { title: 'ohne Stimmberechtigte nicht (R30)', facts: { votingMembers: 0 }, problems: ['ELECTORATE_EMPTY'] },
]
