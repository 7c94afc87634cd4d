import type { SampleTable } from './sample-table.ts'

const T1 = '2026-11-04T08:30:00.000Z'
const T2 = '2026-11-10T09:15:00.000Z'
const HASH_A = 'a'.repeat(64)

/** Rows of what is sent and written about a meeting, and of what follows from its resolutions. */
export const MEETING_RECORD_ROWS: readonly SampleTable[] = [
  [
    'subsequent_vote',
    [
      {
        subsequent_vote_id: 'sv1',
        ballot_id: 'ba1',
        member_id: 'm1',
        person_name: 'Juliane Morgner',
        role: 'deputy',
        choice: 'abstain',
        way: 'letter',
        received_at: '2026-11-30T10:00:00.000Z',
        recorded_at: '2026-11-30T11:00:00.000Z',
      },
    ],
  ],
  [
    'vote_transfer',
    [
      {
        meeting_id: 'me1',
        member_id: 'm2',
        holder_member_id: 'm1',
        proof: 'E-Mail vom 24.11.2026',
        recorded_at: '2026-11-25T09:10:00.000Z',
      },
    ],
  ],
  [
    'meeting_dispatch',
    [
      {
        meeting_dispatch_id: 'md1',
        meeting_id: 'me1',
        member_id: 'm2',
        kind: 'invitation',
        way: 'letter',
        sent_at: T1,
        received_on: '2026-11-06',
        files: JSON.stringify([{ name: 'S-001_Einladung.docx', sha256: HASH_A }]),
        recorded_at: T1,
      },
    ],
  ],
  [
    'objection_to_minutes',
    [
      {
        objection_to_minutes_id: 'om1',
        meeting_id: 'me1',
        person_name: 'Matthes Uhlig',
        text: 'Die Uhrzeit stimmt nicht.',
        received_at: T2,
        outcome: 'open',
        answer: '',
        recorded_at: T2,
      },
    ],
  ],
  [
    'correction_of_minutes',
    [
      {
        correction_of_minutes_id: 'cm1',
        meeting_id: 'me1',
        text: 'Beginn war um 10:05 Uhr.',
        reason: 'Übertragungsfehler',
        made_at: T2,
        made_by: 'Juliane Morgner',
      },
    ],
  ],
  [
    'minutes_signature',
    [
      {
        minutes_signature_id: 'mi1',
        meeting_id: 'me1',
        part: 'chair',
        person_name: 'Juliane Morgner',
        way: 'by-hand',
        signed_on: '2026-12-03',
        evidence_sha256: HASH_A,
        evidence_name: 'Unterschriften.pdf',
        recorded_at: T2,
      },
    ],
  ],
  ['meeting_body', [{ meeting_id: 'me1', position: 1, body_id: 'bo1' }]],
  ['follow_up', [{ resolution_id: 'rs1', owner: 'Juliane Morgner', due_on: '2026-12-15', done_on: null }]],
  [
    'replaced_resolution',
    [{ resolution_id: 'rs1', replaced_by_id: 'rs2', reason: 'Schreibfehler', recorded_at: '2026-12-01T08:00:00.000Z' }],
  ],
  ['announcement', [{ circular_procedure_id: 'cp1', agenda_item_id: 'ai1', announced_at: '2026-11-25T09:10:00.000Z' }]],
  [
    'agenda_template',
    [
      {
        agenda_template_id: 'at1',
        body_id: 'bo1',
        name: 'Herbstsitzung',
        items: JSON.stringify([{ reviewsTasks: false, title: 'Eröffnung' }]),
      },
    ],
  ],
  ['text_module', [{ text_module_id: 'tm1', title: 'Beschlussfähig', text: 'Die Leitung stellt die Beschlussfähigkeit fest.' }]],
]
