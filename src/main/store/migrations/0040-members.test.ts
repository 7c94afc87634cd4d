import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createMembers } from './0040-members.ts'

function withMembers(): ReturnType<typeof databaseAt> {
  const database = databaseAt(30)
  createMembers(database)
  fillWithSamples(database)
  return database
}

test('members, periods and people are kept', () => {
  const database = withMembers()
  expect(database.prepare('select name, valid_from, valid_until from member join membership using (member_id)').all()).toEqual([
    { name: 'Wirtschaftsförderung Erzgebirge GmbH', valid_from: '2014-01-16', valid_until: null },
    { name: 'Große Kreisstadt Stollberg', valid_from: '2016-04-01', valid_until: '2026-12-31' },
  ])
  expect(database.prepare('select last_name, role from person join representation using (person_id)').all()).toEqual([
    { last_name: 'Morgner', role: 'representative' },
    { last_name: 'Uhlig', role: 'deputy' },
  ])
  expect(planOf(database, "select * from membership where member_id = 'm1' order by valid_from")).toContain(
    'membership_by_member',
  )
})

test.each([
  ['membership', 'ms9', 'die Frist schließt an', '2027-01-01', null, true],
  ['membership', 'ms9', 'am letzten Tag', '2026-12-31', null, false],
  ['membership', 'ms9', 'mittendrin', '2020-01-01', '2020-12-31', false],
  ['membership', 'ms9', 'darüber hinweg', '2010-01-01', null, false],
  ['membership', 'ms9', 'davor', '2010-01-01', '2016-03-31', true],
  ['membership', 'ms9', 'rückwärts', '2028-01-01', '2027-12-31', false],
])('%s %s %s: %s bis %s → %s', (_table, id, _title, from, until, fits) => {
  const row = { membership_id: id, member_id: 'm2', kind: 'voting', valid_from: from, valid_until: until }
  const insert = () => insertRow(withMembers(), 'membership', row)
  if (fits) expect(insert).not.toThrow()
  else expect(insert).toThrow(/overlap|CHECK/)
})

test('two members may manage at once, one member not twice', () => {
  const term = { ...sampleRow('managing_term'), managing_term_id: 'mt2' }
  expect(() => insertRow(withMembers(), 'managing_term', { ...term, member_id: 'm2' })).not.toThrow()
  expect(() => insertRow(withMembers(), 'managing_term', term)).toThrow('overlap')
})

test.each([
  "update membership set valid_until = null, valid_from = '2026-06-01', member_id = 'm2' where membership_id = 'ms1'",
  "insert or replace into membership values ('ms2', 'm1', 'voting', '2015-01-01', null)",
])('refused: overlapping by %s', (sql) => {
  expect(() => withMembers().exec(sql)).toThrow('overlap')
})

test('refused: a person who speaks for a member it does not work for', () => {
  const row = { ...sampleRow('representation'), representation_id: 'rp9', member_id: 'm2' }
  expect(() => insertRow(withMembers(), 'representation', row)).toThrow('FOREIGN KEY')
})
