import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createMembershipLife } from './0210-membership-life.ts'

function withLife(): ReturnType<typeof databaseAt> {
  const database = databaseAt(200)
  fillWithSamples(database)
  createMembershipLife(database)
  fillWithSamples(database, ['suspension', 'membership_application', 'former_name'])
  return database
}

test('memberships from before have no history, and their rows stay', () => {
  const columns = 'membership_id, valid_from, admitted_on, admission_resolution_id, end_kind, end_declared_on, end_reason'
  const empty = { admitted_on: null, admission_resolution_id: null, end_kind: null, end_declared_on: null, end_reason: '' }
  expect(withLife().prepare(`select ${columns} from membership`).all()).toEqual([
    { membership_id: 'ms1', valid_from: '2014-01-16', ...empty },
    { membership_id: 'ms2', valid_from: '2016-04-01', ...empty },
  ])
})

test('suspensions of a membership are found by an index', () => {
  expect(planOf(withLife(), "select * from suspension where membership_id = 'ms2' order by valid_from")).toContain(
    'suspension_by_membership',
  )
})

const APPLICATION = "insert into membership_application values ('ma9', 'm2', 'voting', '2026-01-01', ''"

test.each([
  ["update membership set admitted_on = '2014-01-16' where membership_id = 'ms1'", 'CHECK'],
  ["update membership set end_kind = 'withdrawal' where membership_id = 'ms1'", 'CHECK'],
  ["insert into suspension values ('su9', 'ms2', '2020-05-31', null, 'noch einmal', null)", 'overlap'],
  ["insert into suspension values ('su9', 'ms2', '2016-03-31', '2016-03-31', 'davor', null)", 'outside'],
  ["insert into suspension values ('su9', 'ms2', '2027-01-01', null, 'danach', null)", 'outside'],
  ["update membership_application set note = 'anders'", 'never changed'],
  [`${APPLICATION}, 'admitted', null, null, null)`, 'CHECK'],
  [`${APPLICATION}, 'rejected', '2025-12-31', null, null)`, 'CHECK'],
  [`${APPLICATION}, 'rejected', '2026-02-01', null, 'ms2')`, 'CHECK'],
  [`${APPLICATION}, null, null, null, null); ${APPLICATION.replace('ma9', 'ma8')}, null, null, null, null)`, 'UNIQUE'],
  ["insert into former_name values ('fn9', 'm2', 'Stollberg', 'Stollberg', '2018-12-31')", 'UNIQUE'],
])('refused: %s', (sql, because) => {
  expect(() => withLife().exec(sql)).toThrow(because)
})
