import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow } from '#test/support/sample-rows.ts'
import { createInTheSitting } from './0310-in-the-sitting.ts'

const AT = '2026-11-25T10:00:00.000Z'

function inTheSitting(): ReturnType<typeof databaseAt> {
  const database = databaseAt(300)
  fillWithSamples(database)
  createInTheSitting(database)
  const motion = { contribution_id: 'co1', agenda_item_id: 'ai1', kind: 'motion', person_name: 'Matthes Uhlig', made_at: AT }
  insertRow(database, 'contribution', { ...motion, text: 'Der Eigenanteil wird erhöht.', outcome: 'open' })
  const task = { task_id: 'ta1', agenda_item_id: 'ai1', what: 'Bescheid anfordern', owner: 'Juliane Morgner', created_at: AT }
  insertRow(database, 'task', { ...task, due_on: '2026-12-15', done_on: null })
  return database
}

test('votes of before were by roll call, and nobody noted when somebody left the room', () => {
  const database = inTheSitting()
  expect(database.prepare('select distinct form from ballot').pluck().all()).toEqual(['roll-call'])
  expect(database.prepare('select is_derived from ballot_vote').pluck().all()).toEqual([0])
  expect(database.prepare('select left_at from agenda_recusal').pluck().all()).toEqual([null])
})

test('motions and tasks stand with their item, found by the index', () => {
  const database = inTheSitting()
  expect(database.prepare('select text, outcome from contribution').all()).toEqual([
    { text: 'Der Eigenanteil wird erhöht.', outcome: 'open' },
  ])
  expect(database.prepare('select what, owner, due_on from task').all()).toEqual([
    { what: 'Bescheid anfordern', owner: 'Juliane Morgner', due_on: '2026-12-15' },
  ])
  expect(planOf(database, 'select * from task where done_on is null')).toContain('task_by_done')
})

test.each([
  ["update contribution set outcome = 'forgotten'", 'CHECK'],
  ["update task set owner = ''", 'CHECK'],
  ["update task set agenda_item_id = 'nowhere'", 'FOREIGN KEY'],
  ["update agenda_recusal set left_at = 'eben'", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => inTheSitting().exec(sql)).toThrow(message)
})
