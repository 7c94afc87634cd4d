import type { SampleTable } from './sample-table.ts'

const T1 = '2026-11-04T08:30:00.000Z'
const T2 = '2026-11-10T09:15:00.000Z'
const HASH_A = 'a'.repeat(64)
const HASH_B = 'b'.repeat(64)

/** Rows of what goes out with an Umlaufverfahren, what comes back signed, and what happens on its way. */
export const BALLOT_PACK_ROWS: readonly SampleTable[] = [
  [
    'signed_answer',
    [
      {
        response_id: 're1',
        answer_sha256: HASH_A,
        signed_by: 'pack',
        key_x: 'k'.repeat(43),
        receipt_code: '7K2QM-4TR9X',
        claimed_at: T2,
      },
    ],
  ],
  ['ballot_credential', [{ key_x: 'k'.repeat(43), circular_procedure_id: 'cp1', member_id: 'm2', made_at: T1 }]],
  [
    'member_key',
    [
      {
        key_x: 'd'.repeat(43),
        member_id: 'm2',
        person_name: 'Matthes Uhlig',
        fingerprint: '90FA CAFE 0123 4567 89AB CDEF 0011 2233',
        first_seen_at: T2,
        confirmed_at: null,
        confirmed_by: null,
      },
    ],
  ],
  [
    'refused_answer',
    [
      {
        refused_answer_id: 'ra1',
        circular_procedure_id: 'cp1',
        sha256: HASH_B,
        name: 'Antwort.jws',
        code: 'ANSWER_SIGNATURE_INVALID',
        arrived_at: T2,
      },
    ],
  ],
  [
    'circular_extension',
    [
      {
        circular_procedure_id: 'cp1',
        extended_at: T2,
        extended_by: 'Juliane Morgner',
        reason: 'Zwei Mitglieder sind verreist.',
        former_ends_at: '2026-11-19T23:00:00.000Z',
        former_ends_on: '2026-11-19',
        former_sentence: '14 Tage ab Mi, 04.11.2026',
        notices: '[{"memberId":"m2","sentAt":"2026-11-10T09:15:00.000Z","way":"email"}]',
      },
    ],
  ],
  [
    'circular_ending',
    [
      {
        circular_procedure_id: 'cp1',
        kind: 'moved-to-meeting',
        ended_at: T2,
        ended_by: 'Juliane Morgner',
        reason: 'Beratungsbedarf',
      },
    ],
  ],
  [
    'circular_continuation',
    [
      {
        circular_procedure_id: 'cp1',
        continued_at: T2,
        continued_by: 'Juliane Morgner',
        reason: 'Die Liste des Stichtags bleibt.',
        changes: '[{"memberId":"m2","change":"leaves"}]',
      },
    ],
  ],
  [
    'reminder',
    [
      {
        reminder_id: 'rm1',
        circular_procedure_id: 'cp1',
        member_id: 'm2',
        stage: 1,
        made_at: T2,
        address: 'm.uhlig@example.org',
      },
    ],
  ],
  [
    'poll_approach',
    [{ poll_approach_id: 'pa1', opinion_poll_id: 'op1', position: 1, title: 'Ausbildungsmessen', explanation: '' }],
  ],
  ['poll_member', [{ opinion_poll_id: 'op1', member_id: 'm2', position: 1, member_name: 'Große Kreisstadt Stollberg' }]],
  [
    'opinion_poll',
    [
      {
        opinion_poll_id: 'op1',
        number: 'M-001',
        subject: 'Ansätze für 2027',
        question: 'Wie wichtig sind diese Ansätze?',
        steps: 5,
        lowest: 'gar nicht wichtig',
        highest: 'sehr wichtig',
        started_at: T1,
        ends_on: '2026-11-19',
        ends_at: '2026-11-19T23:00:00.000Z',
        withdrawn_at: null,
        withdrawn_by: null,
        withdrawn_reason: null,
      },
    ],
  ],
  ['poll_credential', [{ key_x: 'p'.repeat(43), opinion_poll_id: 'op1', member_id: 'm2', made_at: T1 }]],
  [
    'opinion',
    [
      {
        opinion_id: 'on1',
        opinion_poll_id: 'op1',
        member_id: 'm2',
        person_name: 'Matthes Uhlig',
        received_at: T2,
        recorded_at: T2,
        ratings: JSON.stringify([{ approachId: 'pa1', step: 4 }]),
        remark: '',
        answer_sha256: HASH_B,
        receipt_code: '4TR9X-7K2QM',
        claimed_at: T2,
        evidence: HASH_B,
      },
    ],
  ],
]
