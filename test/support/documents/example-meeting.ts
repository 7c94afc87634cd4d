import type { AttendanceListInput } from '#main/documents/attendance-list/content.ts'
import type { CancellationInput } from '#main/documents/cancellation/content.ts'
import type { InvitationInput } from '#main/documents/invitation/content.ts'
import type { SittingBody } from '#main/documents/meeting/sitting-bodies.ts'
import type { MinutesInput, MinutesItem } from '#main/documents/minutes/content.ts'
import type { MinutesCorrectionInput } from '#main/documents/minutes-correction/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { type AgendaItem, type AgendaItemKind, type AgendaItemState, USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { ERZGEBIRGE, exampleMember, JOURNAL_HEAD, MEMBERS } from './example-alliance.ts'
import { CIRCULAR_LETTER_INPUT } from './example-circular-letter.ts'
import { exampleResolution, PROJECT } from './example-decision.ts'

export const MEETING: Meeting = {
  id: toId('meeting-1'),
  number: 'FKA-ERZ/2026/S-004',
  title: '4. Sitzung 2026',
  kind: 'regular',
  format: 'hybrid',
  startsAt: instant('2026-12-09T09:00:00Z'),
  endsAt: instant('2026-12-09T11:00:00Z'),
  place: 'Beratungsraum 2, Musterstraße 16, 09456 Annaberg-Buchholz',
  dialIn: 'https://video.example.org/fka-erz, Kennwort in der E-Mail',
  state: 'minutes-drafted',
  chairPersonId: null,
  minuteTakerPersonId: null,
  openedAt: instant('2026-12-09T09:04:00Z'),
  closedAt: instant('2026-12-09T10:52:00Z'),
  lateNoticeReason: '',
  minutesSentAt: null,
  minutesApprovedOn: null,
  calendarSequence: 0,
  approvedInMeetingId: null,
  movedFrom: null,
  cancellationReason: '',
}

/** The alliance alone, before the sitting. */
export const ALLIANCE_SITS: SittingBody = {
  id: 'alliance-1',
  name: ERZGEBIRGE.name,
  isAlliance: true,
  needed: 7,
  entitled: 13,
  present: null,
}

/** The alliance and a steering group, as they sit together. */
export const BOTH_SIT: readonly SittingBody[] = [
  { ...ALLIANCE_SITS, present: 9 },
  { id: 'body-2', name: 'Lenkungsgruppe Fachkräftegewinnung', isAlliance: false, needed: 3, entitled: 5, present: 2 },
]

export const AGENDA: readonly AgendaItem[] = [
  item(
    1,
    'Eröffnung, Feststellung der Ladung und der Beschlussfähigkeit',
    'information',
    'noted',
    'Die Sitzungsleitung eröffnet die Sitzung und begrüßt die Mitglieder.',
    '',
  ),
  item(
    2,
    'Bekanntgabe von Umlaufergebnissen',
    'information',
    'noted',
    'Der Beschluss FKA-ERZ/2026/B-014 aus dem Umlaufverfahren FKA-ERZ/2026/U-003 wird bekanntgegeben.',
    '',
  ),
  item(
    3,
    'Befürwortung des Projekts „NAFKA II“ & weitere Schritte',
    'resolution',
    'adopted',
    'Der Träger stellt das Projekt vor und beantwortet Fragen zur Fortführung der Wissensdatenbank.',
    exampleResolution('j').text,
  ),
  item(
    4,
    'Befürwortung des Projekts „Übergänge gestalten“',
    'resolution',
    'rejected',
    '',
    'Die Fachkräfteallianz Erzgebirge befürwortet das Projekt „Übergänge gestalten“.',
  ),
  item(5, 'Regionalbudget 2027', 'consultation', 'deferred', 'Der Bescheid des Landes liegt noch nicht vor.', ''),
  item(6, 'Sonstiges', 'information', 'open', '', ''),
]

function item(
  position: number,
  title: string,
  kind: AgendaItemKind,
  state: AgendaItemState,
  resultText: string,
  proposedText: string,
): AgendaItem {
  return {
    id: toId(`agenda-item-${position}`),
    meetingId: MEETING.id,
    position,
    title,
    kind,
    matter: kind === 'resolution' ? 'project-assessment' : 'procedural',
    reportedBy: position === 3 ? 'Kim Beispiel-13' : '',
    projectId: position === 3 ? PROJECT.id : null,
    proposedText,
    resultText,
    state,
    deferredFor: state === 'deferred' ? 'decision' : null,
    continuesItemId: null,
    ...USUAL_DETAILS,
    label: String(position),
    calledAt: null,
  }
}

function inMeeting(letters: string, number: string, text: string, outcome: Resolution['outcome']): Resolution {
  const circular = exampleResolution(letters, outcome)
  return {
    ...circular,
    number,
    text,
    procedure: 'meeting',
    circularProcedureId: null,
    meetingId: MEETING.id,
    verdict: { ...circular.verdict, procedure: 'meeting' },
    sentence: circular.sentence.replace('ohne Rückmeldung', 'ohne Stimmabgabe'),
    proofSentences: [
      'Stimmberechtigt: 13 (R21)',
      'anwesend und stimmberechtigt: 9, nötig 7 (R30, R43)',
      'nötig: ⌊13/2⌋+1 = 7 (R02)',
    ],
  }
}

export function resolutionOf(position: number): Resolution | null {
  const text = AGENDA[position - 1]?.proposedText ?? ''
  if (position === 3) return inMeeting('jjjjjkkjjekkb', 'FKA-ERZ/2026/B-015', text, 'adopted')
  return position === 4 ? inMeeting('jjnnnkkjekkkj', 'FKA-ERZ/2026/B-016', text, 'rejected') : null
}

const ITEMS: readonly MinutesItem[] = AGENDA.map((one) => ({
  item: one,
  resolution: resolutionOf(one.position),
  recusals:
    one.position === 3
      ? [
          {
            memberName: exampleMember(13).name,
            reason: 'Träger des Projekts',
            leftRoom: true,
            leftAt: instant('2026-12-09T09:20:00Z'),
          },
        ]
      : [],
  motions:
    one.position === 3
      ? [
          {
            id: toId('contribution-1'),
            agendaItemId: one.id,
            kind: 'motion',
            personName: 'Kim Beispiel-8',
            text: 'Die Befürwortung gilt vorbehaltlich der Kofinanzierung.',
            outcome: 'rejected',
            madeAt: instant('2026-12-09T09:25:00Z'),
          },
        ]
      : [],
  tiedVotes: [],
  byAcclamation: one.position === 4,
  deferrals: one.position === 4 ? ['S-2026-003 am 16.09.2026'] : [],
  tasks:
    one.position === 3
      ? [{ what: 'Stellungnahme an die SAB ausfertigen', who: 'Koordination', dueOn: localDate('2026-12-15') }]
      : [],
  declarations:
    one.position === 4
      ? [{ personName: 'Kim Beispiel-3', text: 'Ich halte das Vorhaben für förderwürdig, sobald die Finanzierung steht.' }]
      : [],
}))

/** A sitting with two resolutions, somebody who came back, one recused member and a guest. */
export const MINUTES_INPUT: MinutesInput = {
  template: null,
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  meeting: MEETING,
  bodies: [{ ...ALLIANCE_SITS, present: 9 }],
  chair: { name: 'Alex Muster', organization: exampleMember(6).name },
  minuteTaker: { name: 'Robin Beispiel', organization: exampleMember(13).name },
  invitedOn: localDate('2026-11-20'),
  attendance: [
    ...[1, 2, 3, 4, 5, 8, 9, 10, 13].map((number) =>
      stay(number, '2026-12-09T09:04:00Z', number === 5 ? '2026-12-09T09:40:00Z' : null),
    ),
    stay(5, '2026-12-09T09:55:00Z', null),
    {
      memberName: null,
      stay: {
        id: toId('attendance-guest'),
        meetingId: MEETING.id,
        memberId: null,
        personId: null,
        personName: 'Toni Gast',
        role: 'guest',
        mode: 'on-site',
        from: instant('2026-12-09T09:04:00Z'),
        until: instant('2026-12-09T09:30:00Z'),
      },
    },
  ],
  excused: [exampleMember(6).name, exampleMember(7).name],
  absent: [exampleMember(11).name, exampleMember(12).name],
  items: ITEMS,
  attachments: ['Anwesenheitsliste', 'Präsentation NAFKA II'],
  distribution: ['alle Mitglieder'],
  objectionUntil: localDate('2027-01-06'),
  signedOn: localDate('2026-12-14'),
  preparedAt: instant('2026-12-14T09:00:00Z'),
  journalHead: JOURNAL_HEAD,
  draft: false,
  forPublic: false,
}

function stay(number: number, from: string, until: string | null): MinutesInput['attendance'][number] {
  const member = exampleMember(number)
  return {
    memberName: member.name,
    stay: {
      id: toId(`attendance-${number}`),
      meetingId: MEETING.id,
      memberId: member.id,
      personId: null,
      personName: `Kim Beispiel-${number}`,
      role: number % 4 === 1 ? 'deputy' : 'representative',
      mode: number === 9 ? 'remote' : 'on-site',
      from: instant(from),
      until: until === null ? null : instant(until),
    },
  }
}

export const INVITATION_INPUT: InvitationInput = {
  template: null,
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  contact: CIRCULAR_LETTER_INPUT.contact,
  recipient: CIRCULAR_LETTER_INPUT.recipient,
  meeting: { ...MEETING, state: 'invited', openedAt: null, closedAt: null },
  agenda: AGENDA,
  rules: DEFAULT_RULES,
  bodies: [ALLIANCE_SITS],
  repeats: null,
  papers: ['Mitgliederfassungen der Projektanträge', 'Niederschrift der 3. Sitzung'],
  replyUntil: localDate('2026-12-02'),
  signatory: CIRCULAR_LETTER_INPUT.signatory,
  sentOn: localDate('2026-11-20'),
  preparedAt: instant('2026-11-20T13:05:00Z'),
}

export const ATTENDANCE_LIST_INPUT: AttendanceListInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  meeting: INVITATION_INPUT.meeting,
  seats: MEMBERS.map((member, index) => ({
    memberName: member.name,
    representative: `Kim Beispiel-${index + 1}`,
    deputies: index % 2 === 0 ? [`Änne Beispiel-${index + 1}`] : [`Änne Beispiel-${index + 1}`, `Toni Beispiel-${index + 1}`],
    vote: 'ja',
    stays: [],
  })),
  guests: [{ name: 'Toni Gast', organization: 'Sächsisches Staatsministerium', stays: [] }],
  bodies: [ALLIANCE_SITS],
  preparedAt: instant('2026-12-08T09:00:00Z'),
}

export const CANCELLATION_INPUT: CancellationInput = {
  alliance: INVITATION_INPUT.alliance,
  managingMembers: INVITATION_INPUT.managingMembers,
  contact: INVITATION_INPUT.contact,
  recipient: INVITATION_INPUT.recipient,
  meeting: { ...MEETING, state: 'cancelled', cancellationReason: 'Der Beratungsraum ist wegen eines Wasserschadens gesperrt.' },
  signatory: INVITATION_INPUT.signatory,
  sentOn: INVITATION_INPUT.sentOn,
  preparedAt: INVITATION_INPUT.preparedAt,
}

export const MINUTES_CORRECTION_INPUT: MinutesCorrectionInput = {
  alliance: MINUTES_INPUT.alliance,
  managingMembers: MINUTES_INPUT.managingMembers,
  meeting: MEETING,
  correction: {
    id: toId('correction-1'),
    meetingId: MEETING.id,
    text: 'Die Sitzung begann um 10:05 Uhr.',
    reason: 'Übertragungsfehler',
    madeAt: instant('2027-01-20T08:00:00Z'),
    madeBy: 'Robin Beispiel',
  },
  count: 1,
  approvedOn: localDate('2027-01-13'),
  minutesHash: '0123456789abcdef',
  signers: [
    { name: 'Kim Beispiel-13', part: 'Sitzungsleitung' },
    { name: 'Robin Beispiel', part: 'Schriftführung' },
  ],
  preparedAt: instant('2027-01-20T08:00:00Z'),
}
