import type { ProposalInput } from '#main/documents/proposal/content.ts'
import type { PublicAgendaInput } from '#main/documents/public-agenda/content.ts'
import type { ResolutionExtractInput } from '#main/documents/resolution-extract/content.ts'
import type { VoteListInput } from '#main/documents/vote-list/content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { first } from '../sample-records.ts'
import { ERZGEBIRGE, exampleMember, MEMBERS } from './example-alliance.ts'
import { AGENDA, INVITATION_INPUT, MEETING, MINUTES_INPUT, resolutionOf } from './example-meeting.ts'

const ITEM = first(AGENDA.filter(({ position }) => position === 3))
const RESOLUTION = first([resolutionOf(3)].flatMap((resolution) => resolution ?? []))

export const PROPOSAL_INPUT: ProposalInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  meeting: MEETING,
  item: {
    ...ITEM,
    rationale:
      'Das Netzwerk läuft im Februar 2027 aus. Der Träger will es um ein Jahr verlängern und die Wissensdatenbank pflegen.\n\nDer regionale Bedarf ist belegt; andere Programme fördern das Vorhaben nicht.',
    financialEffect: 'Aus dem Regionalbudget 2027 werden 45.000,00 € gebunden.',
  },
  project: 'FKA-ERZ/2026/P-003, NAFKA II: Netzwerk zur Anwerbung internationaler Fachkräfte',
  requirement: '7 von 13 Ja nötig; 12 können abstimmen (1 befangen)',
  recused: [{ memberName: exampleMember(13).name, reason: 'Träger des Projekts' }],
  deferrals: ['FKA-ERZ/2026/S-003 am 16.09.2026'],
  papers: ['Projektskizze.pdf', 'Finanzierungsplan.xlsx'],
  preparedAt: instant('2026-11-20T08:00:00Z'),
}

export const RESOLUTION_EXTRACT_INPUT: ResolutionExtractInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  resolution: RESOLUTION,
  source: { kind: 'minutes', number: 'FKA-ERZ/2026/S-004', on: localDate('2026-12-09'), itemNumber: '3' },
  isPublic: true,
  isApproved: false,
  signatory: INVITATION_INPUT.signatory,
  preparedAt: instant('2026-12-14T09:00:00Z'),
}

/** Item 5 is not public; its title must not appear. */
export const PUBLIC_AGENDA_INPUT: PublicAgendaInput = {
  alliance: ERZGEBIRGE,
  managingMembers: [exampleMember(13)],
  meeting: MEETING,
  agenda: AGENDA.map((item) => ({ ...item, isPublic: item.position !== 5 })),
  preparedAt: instant('2026-11-20T08:00:00Z'),
}

export const VOTE_LIST_INPUT: VoteListInput = {
  alliance: ERZGEBIRGE,
  meeting: MEETING,
  members: MEMBERS.map(({ id, name }) => ({ memberId: id, name })),
  ballots: [
    {
      itemNumber: '3',
      title: ITEM.title,
      ballot: {
        id: toId('ballot-1'),
        agendaItemId: ITEM.id,
        takenAt: instant('2026-12-09T09:41:00Z'),
        text: ITEM.proposedText,
        repeatedForLackOfQuorum: false,
        repeatedAfterTie: false,
        secret: null,
        withoutQuorumReason: '',
        subsequentUntil: null,
        form: 'acclamation',
        votes: RESOLUTION.roll.flatMap(({ memberId, memberName, choice, personName, role }) =>
          choice === null
            ? []
            : [
                {
                  memberId,
                  memberName,
                  personName: personName ?? '',
                  role: role ?? 'representative',
                  choice,
                  isDerived: choice === 'yes',
                  heldBy: null,
                },
              ],
        ),
      },
      verdict: RESOLUTION.verdict,
      present: 9,
      recused: RESOLUTION.roll.filter(({ recused }) => recused).map(({ memberId }) => memberId),
      resolutionNumber: RESOLUTION.number,
    },
  ],
  attendance: MINUTES_INPUT.attendance.map(({ memberName, stay }) => ({ memberName: memberName ?? '', stay })),
  preparedAt: instant('2026-12-14T09:00:00Z'),
}
