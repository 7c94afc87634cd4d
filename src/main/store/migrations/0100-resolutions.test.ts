import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createResolutions } from './0100-resolutions.ts'

function withResolutions(): ReturnType<typeof databaseAt> {
  const database = databaseAt(90)
  createResolutions(database)
  fillWithSamples(database)
  return database
}

test('resolutions of both procedures are kept', () => {
  const database = withResolutions()
  expect(database.prepare('select number, procedure, outcome from resolution order by number').all()).toEqual([
    { number: 'B-001', procedure: 'circular', outcome: 'adopted' },
    { number: 'B-002', procedure: 'meeting', outcome: 'adopted' },
  ])
  expect(planOf(database, "select * from resolution where project_id = 'pr1'")).toContain('resolution_by_project')
})

test.each([
  ["update resolution set outcome = 'rejected'", 'never changed'],
  ['update resolution set verdict = \'{"required":6}\'', 'never changed'],
  ['delete from resolution', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withResolutions().exec(sql)).toThrow(message)
})

test.each([
  ['a second resolution on the same item', { resolution_id: 'rs9', number: 'B-009' }, 'already declared'],
  ['a number that is taken', { resolution_id: 'rs9', circular_item_id: 'ci9' }, 'already declared'],
  [
    'one that came about both ways',
    { resolution_id: 'rs9', number: 'B-009', circular_item_id: 'ci9', meeting_id: 'me1' },
    'CHECK',
  ],
  [
    'one that came about no way',
    { resolution_id: 'rs9', number: 'B-009', circular_item_id: null, circular_procedure_id: null },
    'CHECK',
  ],
  ['one on an item of another procedure', { resolution_id: 'rs9', number: 'B-009', circular_item_id: 'ci9' }, 'FOREIGN KEY'],
])('refused: %s', (_title, change, message) => {
  expect(() => insertRow(withResolutions(), 'resolution', { ...sampleRow('resolution'), ...change })).toThrow(message)
})
