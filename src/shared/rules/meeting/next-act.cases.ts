import type { AgendaItemKind, AgendaItemState } from '../../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../../domain/meetings/meeting.ts'
import type { NextAct } from './next-act.ts'

interface NextActCase {
  readonly title: string
  readonly state: MeetingState
  readonly agenda: readonly (readonly [kind: AgendaItemKind, state: AgendaItemState])[]
  /** Whether everybody signed the minutes; left out: no. */
  readonly signed?: boolean
  readonly act: NextAct['act']
  /** Index of the item that the act concerns; null where it concerns the whole meeting. */
  readonly item: number | null
}

export const NEXT_ACTS: readonly NextActCase[] = [
  { title: 'ein Entwurf wird vorbereitet (§ 4)', state: 'draft', agenda: [], act: 'prepare', item: null },
  {
    title: 'eine terminierte Sitzung wird einberufen (§ 4)',
    state: 'scheduled',
    agenda: [['information', 'open']],
    act: 'invite',
    item: null,
  },
  {
    title: 'eine einberufene wird eröffnet (§ 4)',
    state: 'invited',
    agenda: [['information', 'open']],
    act: 'open',
    item: null,
  },
  {
    title: 'der erste offene Punkt wird aufgerufen (§ 4)',
    state: 'running',
    agenda: [
      ['information', 'noted'],
      ['resolution', 'open'],
    ],
    act: 'call-item',
    item: 1,
  },
  {
    title: 'von mehreren offenen der erste (§ 4)',
    state: 'running',
    agenda: [
      ['information', 'open'],
      ['resolution', 'open'],
    ],
    act: 'call-item',
    item: 0,
  },
  {
    title: 'über eine aufgerufene Wahl ebenso wie über einen Beschluss wird abgestimmt (R30, § 4)',
    state: 'running',
    agenda: [['election', 'under-consultation']],
    act: 'take-ballot',
    item: 0,
  },
  {
    title: 'über einen aufgerufenen Beschluss wird abgestimmt (R30, § 4)',
    state: 'running',
    agenda: [
      ['information', 'open'],
      ['resolution', 'under-consultation'],
    ],
    act: 'take-ballot',
    item: 1,
  },
  {
    title: 'eine aufgerufene Information wird festgehalten (§ 4)',
    state: 'running',
    agenda: [['information', 'under-consultation']],
    act: 'note-item',
    item: 0,
  },
  {
    title: 'sind alle Punkte erledigt, wird geschlossen, auch mit einem vorbehaltlichen Beschluss (R32, § 4)',
    state: 'running',
    agenda: [
      ['resolution', 'adopted'],
      ['resolution', 'provisional'],
    ],
    act: 'close',
    item: null,
  },
  {
    title: 'danach kommt die Niederschrift (§ 4)',
    state: 'ended',
    agenda: [['resolution', 'provisional']],
    act: 'draft-minutes',
    item: null,
  },
  {
    title: 'vor ihrem Versand wird das Nachvotum festgestellt (R32)',
    state: 'minutes-drafted',
    agenda: [['resolution', 'provisional']],
    act: 'declare-subsequent',
    item: 0,
  },
  {
    title: 'von mehreren vorbehaltlichen zuerst der erste (R32)',
    state: 'minutes-drafted',
    agenda: [
      ['resolution', 'provisional'],
      ['resolution', 'provisional'],
    ],
    act: 'declare-subsequent',
    item: 0,
  },
  {
    title: 'ist nichts mehr vorbehaltlich, wird sie versandt (R32, § 4)',
    state: 'minutes-drafted',
    agenda: [['resolution', 'adopted']],
    act: 'send-minutes',
    item: null,
  },
  {
    title: 'die versandte wird genehmigt (§ 4)',
    state: 'minutes-sent',
    agenda: [['resolution', 'adopted']],
    act: 'approve-minutes',
    item: null,
  },
  {
    title: 'die genehmigte wird unterschrieben (§ 3, § 4)',
    state: 'minutes-approved',
    agenda: [['resolution', 'adopted']],
    act: 'sign-minutes',
    item: null,
  },
  {
    title: 'ist sie unterschrieben, bleibt nichts zu tun (§ 3, § 4)',
    state: 'minutes-approved',
    agenda: [['resolution', 'adopted']],
    signed: true,
    act: 'none',
    item: null,
  },
  {
    title: 'eine abgesagte Sitzung ist zu Ende (§ 4)',
    state: 'cancelled',
    agenda: [['resolution', 'open']],
    act: 'none',
    item: null,
  },
]
