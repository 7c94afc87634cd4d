import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createPowersOfAttorney } from './0220-powers-of-attorney.ts'

function withPowers(): ReturnType<typeof databaseAt> {
  const database = databaseAt(210)
  fillWithSamples(database)
  createPowersOfAttorney(database)
  fillWithSamples(database, ['power_of_attorney'])
  return database
}

test('rights from before stay, and a power of attorney belongs to one', () => {
  expect(
    withPowers()
      .prepare('select role, name from representation left join power_of_attorney using (representation_id) order by 1')
      .all(),
  ).toEqual([
    { role: 'deputy', name: 'vollmacht.pdf' },
    { role: 'representative', name: null },
  ])
  expect(planOf(withPowers(), "select * from power_of_attorney where sha256 = 'a'")).toContain('power_of_attorney_by_sha256')
})

const REPRESENTATIVE = sampleRow('representation')

test.each([
  ['eine zweite Vertretung zur selben Zeit', { representation_id: 'rp9', person_id: 'p9' }, 'overlap'],
  [
    'dieselbe Stellvertretung noch einmal',
    { representation_id: 'rp9', member_id: 'm2', person_id: 'p2', role: 'deputy' },
    'overlap',
  ],
  [
    'Ende vor Anfang',
    { representation_id: 'rp9', role: 'deputy', valid_from: '2020-02-01', valid_until: '2020-01-31' },
    'CHECK|ends before',
  ],
])('refused: %s', (_title, change, because) => {
  const database = withPowers()
  insertRow(database, 'person', { ...sampleRow('person'), person_id: 'p9' })
  expect(() => insertRow(database, 'representation', { ...REPRESENTATIVE, ...change })).toThrow(new RegExp(because))
})

test('a second deputy with a rank of its own and a later representative fit', () => {
  const database = withPowers()
  insertRow(database, 'person', { ...sampleRow('person'), person_id: 'p9' })
  const deputy = { ...REPRESENTATIVE, representation_id: 'rp8', person_id: 'p9', role: 'deputy', rank: 2 }
  insertRow(database, 'representation', deputy)
  database.exec("update representation set valid_until = '2026-12-31' where representation_id = 'rp1'")
  insertRow(database, 'representation', {
    ...REPRESENTATIVE,
    representation_id: 'rp9',
    person_id: 'p9',
    valid_from: '2027-01-01',
  })
  expect(() => database.exec("update representation set valid_until = null where representation_id = 'rp1'")).toThrow('overlap')
})
