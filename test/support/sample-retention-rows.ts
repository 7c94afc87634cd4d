import type { SampleTable } from './sample-table.ts'

const T1 = '2026-11-04T08:30:00.000Z'
const T2 = '2026-11-20T08:00:00.000Z'
const HASH_B = 'b'.repeat(64)

/** Rules, a review, forms, and marks of what was erased. */
export const RETENTION_ROWS: readonly SampleTable[] = [
  ['retention_rule', [{ kind: 'ballot-evidence', months: 24, reason: 'Wunsch des Rechnungsprüfungsamts', changed_at: T1 }]],
  ['retention_review', [{ retention_review_id: 'rr1', held_on: '2026-11-20', held_by: 'Juliane Morgner', held_at: T2 }]],
  [
    'retention_review_line',
    [
      {
        retention_review_id: 'rr1',
        position: 1,
        kind: 'contact-details',
        subject_id: 'p1',
        title: 'Kim Beispiel',
        due_on: '2026-07-01',
        outcome: 'keep',
        reason: 'Rückfragen zum laufenden Projekt',
        keep_until: '2027-06-30',
      },
    ],
  ],
  ['processing_record', [{ only: 1, content: '{}', saved_at: T1 }]],
  ['handover_note', [{ only: 1, content: '{}', saved_at: T1 }]],
  ['erased_entry', [{ sequence: 1, erased_at: T2 }]],
  ['erased_blob', [{ sha256: HASH_B, erased_at: T2 }]],
]
