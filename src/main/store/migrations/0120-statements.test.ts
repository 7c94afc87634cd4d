import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createStatements } from './0120-statements.ts'

function withStatements(): ReturnType<typeof databaseAt> {
  const database = databaseAt(110)
  createStatements(database)
  fillWithSamples(database)
  return database
}

test('drafts and issued statements are kept; a draft can be changed and removed', () => {
  const database = withStatements()
  database.exec("update statement set conditions = 'Bericht nach sechs Monaten' where state = 'draft'")
  expect(database.prepare('select number, state, conditions from statement order by number').all()).toEqual([
    { number: null, state: 'draft', conditions: 'Bericht nach sechs Monaten' },
    { number: 'ST-001', state: 'issued', conditions: '' },
  ])
  expect(planOf(database, "select * from statement where resolution_id = 'rs1'")).toContain('statement_by_resolution')
  database.exec("delete from statement where state = 'draft'")
})

test('an issued statement moves on', () => {
  const database = withStatements()
  database.exec("update statement set state = 'sent', version = 2 where number = 'ST-001'")
  expect(database.prepare("select state from statement where number = 'ST-001'").pluck().get()).toBe('sent')
})

test.each([
  ["update statement set conditions = 'anders' where number = 'ST-001'", 'once issued'],
  ["update statement set exception_reason = 'anders' where number = 'ST-001'", 'once issued'],
  ["update statement set signatories = '[1]' where number = 'ST-001'", 'once issued'],
  ["update statement set number = 'ST-002' where number = 'ST-001'", 'once issued'],
  [`update statement set issued_sha256 = '${'b'.repeat(64)}' where number = 'ST-001'`, 'once issued'],
  ["update statement set signed_on = '2026-11-20' where number = 'ST-001'", 'once issued'],
  ["update statement set state = 'draft', issued_at = null where number = 'ST-001'", 'once issued'],
  ["delete from statement where number = 'ST-001'", 'once issued'],
  ["update statement set state = 'issued' where number is null", 'CHECK'],
  ["update statement set number = 'ST-002' where number is null", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withStatements().exec(sql)).toThrow(message)
})

test('refused: an issued statement whose bytes are not stored', () => {
  const issued = {
    ...sampleRow('statement'),
    statement_id: 'st9',
    number: 'ST-009',
    state: 'issued',
    issued_at: '2026-11-20T08:00:00.000Z',
    issued_file_name: 'ST-009.docx',
    issued_sha256: 'f'.repeat(64),
  }
  expect(() => insertRow(withStatements(), 'statement', issued)).toThrow('FOREIGN KEY')
})
