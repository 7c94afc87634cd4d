import type { Database } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { sampleRecords } from '#test/support/sample-records.ts'
import { fillWithSamples, SAMPLE_ROWS } from '#test/support/sample-rows.ts'
import { emptyWorkspace, sampleWorkspace } from '#test/support/sample-workspace.ts'
import { storeRecords } from '#test/support/store-records.ts'

/** Tables that repositories do not write record by record. */
const WITHOUT_RECORDS = [
  'journal_entry',
  'journal_subject',
  'number_sequence',
  'form_draft',
  'content_seal',
  'blob',
  'sealed_contact',
  'member_import',
  'measurement_import',
  // no longer written
  'project_indicator',
  'project_measurement',
  'retention_rule',
  'processing_record',
  'handover_note',
  'erased_entry',
  'erased_blob',
]

function rowsOf(database: Database, table: string): readonly unknown[] {
  return database.prepare(`select * from ${table} order by 1, 2`).all()
}

test('what is read from one file and written to another one gives the same rows, in every table', async () => {
  const from = sampleWorkspace()
  const to = emptyWorkspace()
  fillWithSamples(to.database, ['blob', 'measurement_import'])
  const records = await from.store.read(sampleRecords)
  await to.store.scribble((tx) => storeRecords(tx, records))
  for (const [table] of SAMPLE_ROWS) {
    if (WITHOUT_RECORDS.includes(table)) continue
    expect({ table, rows: rowsOf(to.database, table) }).toEqual({ table, rows: rowsOf(from.database, table) })
  }
  expect(await to.store.read(sampleRecords)).toEqual(records)
})

test('records are read as the domain names them', async () => {
  const records = await sampleWorkspace().store.read(sampleRecords)
  expect(records.projects[0]).toEqual({
    id: 'pr1',
    number: 'P-001',
    title: 'Netzwerk zur Anwerbung von Fachkräften',
    shortTitle: 'NAFKA II',
    sponsor: { memberId: 'm1', name: 'WFE' },
    partners: [{ memberId: 'm2', name: 'Stollberg', role: 'without-funds', contribution: 'Räume' }],
    fieldOfActionId: 'fa1',
    eligibleActivity: 7,
    startsOn: '2027-03-01',
    endsOn: '2028-02-29',
    finances: {
      totalCost: 5_000_000,
      staffCost: 4_000_000,
      materialCost: 1_000_000,
      grant: 4_500_000,
      ownContribution: 500_000,
      thirdPartyFunds: 0,
    },
    summary: '',
    targetGroup: '',
    funderReference: '',
    receivedOn: '2026-10-30',
    projectCallId: null,
    budgetTitle: 'regional',
    fundingSource: '',
    goals: '',
    region: '',
    staffPositions: [],
    contact: { name: '', email: '', phone: '' },
    predecessorId: null,
    needsDeMinimis: false,
    completeOn: null,
    checklist: [],
    jointOverride: null,
    state: 'in-decision',
    createdAt: '2026-11-04T08:30:00.000Z',
    version: 1,
  })
  expect(records.responses).toEqual([
    {
      id: 're1',
      circularProcedureId: 'cp1',
      memberId: 'm2',
      personId: 'p2',
      personName: 'Matthes Uhlig',
      role: 'representative',
      way: 'email',
      receivedAt: '2026-11-10T09:15:00.000Z',
      postedOn: null,
      heldBy: null,
      recordedAt: '2026-11-10T09:15:00.000Z',
      recordedBy: 'Juliane Morgner',
      votes: [{ itemId: 'ci1', choice: 'yes' }],
      points: [{ itemId: 'ci1', criterionId: 'sustainability', points: 3 }],
      objectsToProcedure: false,
      conflicts: [{ itemId: 'ci1', reason: 'Sitz im Vorstand des Trägers' }],
      remark: '',
      onBehalfReason: '',
      corrects: null,
      correctionReason: '',
      evidence: [{ sha256: 'b'.repeat(64), name: 'antwort.eml', mediaType: 'message/rfc822', size: 0 }],
      signed: {
        answerSha256: 'a'.repeat(64),
        signedBy: 'pack',
        keyX: 'k'.repeat(43),
        receiptCode: '7K2QM-4TR9X',
        claimedAt: '2026-11-10T09:15:00.000Z',
      },
    },
  ])
  expect(records.roll).toEqual([
    {
      memberId: 'm1',
      memberName: 'Wirtschaftsförderung Erzgebirge GmbH',
      dispatch: { sentAt: '2026-11-04T08:30:00.000Z', way: 'email', receivedOn: '2026-11-04' },
    },
    { memberId: 'm2', memberName: 'Große Kreisstadt Stollberg', dispatch: null },
  ])
  expect(records.procedure.deadline).toEqual({
    endsAt: '2026-11-19T23:00:00.000Z',
    endsOn: '2026-11-19',
    countedFrom: '2026-11-04',
    sentence: '14 Tage ab Mi, 04.11.2026',
  })
  expect(records.statements.map(({ number, issued }) => ({ number, issued }))).toEqual([
    { number: null, issued: null },
    {
      number: 'ST-001',
      issued: { issuedAt: '2026-11-10T09:15:00.000Z', fileName: 'ST-001.docx', sha256: 'a'.repeat(64) },
    },
  ])
})
