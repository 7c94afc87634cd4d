import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createRegisterAndTemplates } from './0330-register-and-templates.ts'

const TABLES = ['follow_up', 'replaced_resolution', 'announcement', 'agenda_template', 'text_module']

function withRegister(): ReturnType<typeof databaseAt> {
  const database = databaseAt(320)
  fillWithSamples(database)
  createRegisterAndTemplates(database)
  for (const table of TABLES) insertRow(database, table, sampleRow(table))
  return database
}

test('what follows from a resolution, what replaces it and where it was announced are kept', () => {
  const database = withRegister()
  expect(database.prepare('select owner, due_on, done_on from follow_up').all()).toEqual([
    { owner: 'Juliane Morgner', due_on: '2026-12-15', done_on: null },
  ])
  expect(database.prepare('select replaced_by_id from replaced_resolution').pluck().all()).toEqual(['rs2'])
  expect(database.prepare('select agenda_item_id from announcement').pluck().all()).toEqual(['ai1'])
})

test.each([
  ["update replaced_resolution set reason = 'anders'", 'never changed'],
  ['delete from replaced_resolution', 'never removed'],
  ["update agenda_template set items = '{}'", 'CHECK'],
  ["update text_module set text = ''", 'CHECK'],
  ["insert into replaced_resolution values ('rs2', 'rs2', '', '2026-12-01T08:00:00.000Z')", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withRegister().exec(sql)).toThrow(message)
})
