import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createCircularProcedures } from './0070-circular-procedures.ts'

const DECLARED =
  "update circular_procedure set state = 'adopted', declared_at = '2026-11-20T08:00:00.000Z', declared_by = 'C. Oehme'"

function withProcedure(...statements: readonly string[]): ReturnType<typeof databaseAt> {
  const database = databaseAt(60)
  createCircularProcedures(database)
  fillWithSamples(database)
  for (const statement of statements) database.exec(statement)
  return database
}

test('a procedure is kept with items, roll, papers and recusals', () => {
  const database = withProcedure()
  expect(database.prepare('select member_name, received_on from circular_roll_member order by position').all()).toEqual([
    { member_name: 'Wirtschaftsförderung Erzgebirge GmbH', received_on: '2026-11-04' },
    { member_name: 'Große Kreisstadt Stollberg', received_on: null },
  ])
  expect(
    database.prepare('select count(*) from circular_item join circular_recusal using (circular_item_id)').pluck().get(),
  ).toBe(1)
  expect(database.prepare('select name from circular_paper').pluck().all()).toEqual(['Vorlage.pdf'])
  expect(planOf(database, "select * from circular_procedure where state = 'running' order by ends_at")).toContain(
    'circular_procedure_by_state',
  )
})

test('refused: items, roll members or papers without a procedure', () => {
  const database = databaseAt(60)
  createCircularProcedures(database)
  fillWithSamples(database, ['blob', 'member', 'action_plan', 'field_of_action', 'project'])
  for (const table of ['circular_item', 'circular_roll_member', 'circular_paper']) {
    expect(() => insertRow(database, table, sampleRow(table))).toThrow('FOREIGN KEY')
  }
})

test.each([
  ['circular_item', { circular_item_id: 'ci9', position: 9 }],
  ['circular_roll_member', { member_id: 'm9', position: 9 }],
  ['circular_paper', { position: 9 }],
])('sealed (R22): nothing is added to %s after the start', (table, change) => {
  expect(() => insertRow(withProcedure(), table, { ...sampleRow(table), ...change })).toThrow('frozen at the start')
})

test.each([
  ["update circular_item set proposed_text = 'anders'", 'frozen'],
  ['delete from circular_item', 'never removed'],
  ["update circular_roll_member set member_name = 'anders'", 'frozen'],
  ['delete from circular_roll_member', 'frozen'],
  ["update circular_paper set name = 'anders'", 'frozen'],
  ['delete from circular_paper', 'never removed'],
  ["update circular_recusal set reason = 'anders'", 'never changed'],
  ['delete from circular_recusal', 'never removed'],
  ['update circular_procedure set rules = \'{"silence":"consent"}\'', 'frozen'],
  ["update circular_procedure set roll_on = '2026-11-05'", 'frozen'],
  ["update circular_procedure set state = 'adopted'", 'CHECK'],
  ['delete from circular_procedure', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withProcedure().exec(sql)).toThrow(message)
})

test('the proof of dispatch can be completed, the deadline extended, the result declared and notified', () => {
  const database = withProcedure(
    "update circular_roll_member set sent_at = '2026-11-05T08:00:00.000Z', dispatch_way = 'letter', received_on = '2026-11-07' where member_id = 'm2'",
    "update circular_procedure set ends_at = '2026-11-26T23:00:00.000Z', ends_on = '2026-11-26'",
    DECLARED,
    "update circular_procedure set state = 'notified', notified_at = '2026-11-21T08:00:00.000Z'",
    "update circular_procedure set state = 'archived'",
  )
  expect(database.prepare('select state, ends_on from circular_procedure').get()).toEqual({
    state: 'archived',
    ends_on: '2026-11-26',
  })
})

test.each([
  "update circular_procedure set state = 'running', declared_at = null, declared_by = null",
  "update circular_procedure set declared_by = 'anders'",
  "update circular_procedure set state = 'rejected'",
  "update circular_procedure set ends_at = '2026-12-26T23:00:00.000Z'",
])('refused once the result is declared: %s', (sql) => {
  expect(() => withProcedure(DECLARED).exec(sql)).toThrow('no way back')
})

test('refused: recusing a member twice, or after the end', () => {
  const again = { ...sampleRow('circular_recusal'), kind: 'declared' }
  expect(() => insertRow(withProcedure(), 'circular_recusal', again)).toThrow('once, and while')
  expect(() => insertRow(withProcedure(DECLARED), 'circular_recusal', { ...again, member_id: 'm2' })).toThrow('once, and while')
})
