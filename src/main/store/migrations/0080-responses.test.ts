import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import type { Row } from '#test/support/sample-table.ts'
import { createResponses } from './0080-responses.ts'

function withResponse(): ReturnType<typeof databaseAt> {
  const database = databaseAt(70)
  createResponses(database)
  fillWithSamples(database)
  return database
}

/** Votes first, then the response that seals them, as one transaction. */
function record(database: ReturnType<typeof databaseAt>, response: Row, vote: Row): void {
  database.transaction(() => {
    insertRow(database, 'response_vote', vote)
    insertRow(database, 'response', response)
  })()
}

test('responses are kept with votes and evidence, also of a stranger, also twice at the same instant (R45)', () => {
  const database = withResponse()
  const stranger = { ...sampleRow('response'), response_id: 're2', member_id: null, person_id: null, person_name: 'Unbekannt' }
  record(database, stranger, { ...sampleRow('response_vote'), response_id: 're2', choice: 'no' })
  record(
    database,
    { ...sampleRow('response'), response_id: 're3' },
    { ...sampleRow('response_vote'), response_id: 're3', choice: 'no' },
  )
  expect(database.prepare('select person_name, choice from response join response_vote using (response_id)').all()).toEqual([
    { person_name: 'Matthes Uhlig', choice: 'yes' },
    { person_name: 'Unbekannt', choice: 'no' },
    { person_name: 'Matthes Uhlig', choice: 'no' },
  ])
  const query = "select * from response where circular_procedure_id = 'cp1' order by received_at"
  expect(planOf(database, query)).toContain('response_by_procedure')
})

test.each([
  ["update response set received_at = '2026-11-01T09:00:00.000Z'", 'never changed'],
  ['delete from response', 'never removed'],
  ["update response_vote set choice = 'no'", 'never changed'],
  ['delete from response_vote', 'never removed'],
  ["update response_evidence set name = 'x'", 'never changed'],
  ['delete from response_evidence', 'never removed'],
  ["insert into response_vote values ('re1', 'ci1', 'cp1', 'no')", 'sealed'],
  ["insert or replace into response_vote values ('re1', 'ci1', 'cp1', 'no')", 'sealed'],
])('refused: %s', (sql, message) => {
  expect(() => withResponse().exec(sql)).toThrow(message)
})

test.each([
  ['evidence added later', 'response_evidence', { position: 2 }, 'sealed'],
  ['the same response again', 'response', {}, 'already recorded'],
  ['a vote without a response', 'response_vote', { response_id: 're9' }, 'FOREIGN KEY'],
  [
    'a vote on an item of another procedure',
    'response_vote',
    { response_id: 're9', circular_procedure_id: 'cp9' },
    'FOREIGN KEY',
  ],
])('refused: %s', (_title, table, change, message) => {
  expect(() => insertRow(withResponse(), table, { ...sampleRow(table), ...change })).toThrow(message)
})
