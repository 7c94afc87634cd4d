import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createVotesFromOthers } from './0600-votes-from-others.ts'

function withOthers(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  fillWithSamples(database)
  createVotesFromOthers(database)
  return database
}

const LETTER = { ...sampleRow('response'), response_id: 're9', way: 'letter', corrects_response_id: null, correction_reason: '' }

test('responses of before have no postmark and were given by the member itself', () => {
  const found = withOthers().prepare('select distinct posted_on, held_by_member_id from response').all()
  expect(found).toEqual([{ posted_on: null, held_by_member_id: null }])
})

test('a letter keeps its postmark, and the member that gave it is found by the index', () => {
  const database = withOthers()
  insertRow(database, 'response', { ...LETTER, posted_on: '2026-11-18', held_by_member_id: 'm1', member_id: 'm2' })
  expect(database.prepare("select posted_on from response where held_by_member_id = 'm1'").pluck().all()).toEqual(['2026-11-18'])
  expect(planOf(database, "select * from response where held_by_member_id = 'm1'")).toContain('response_by_holder')
})

test.each([
  ['kein Tag', { posted_on: '18.11.2026' }, 'CHECK'],
  ['Poststempel einer E-Mail', { posted_on: '2026-11-18', way: 'email' }, 'CHECK'],
  ['auf sich selbst übertragen', { member_id: 'm1', held_by_member_id: 'm1' }, 'CHECK'],
  ['auf niemanden übertragen', { held_by_member_id: 'nobody' }, 'FOREIGN KEY'],
])('refused: %s', (_title, change, because) => {
  expect(() => insertRow(withOthers(), 'response', { ...LETTER, ...change })).toThrow(because)
})
