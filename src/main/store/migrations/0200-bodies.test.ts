import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createBodies } from './0200-bodies.ts'

function withBodies(): ReturnType<typeof databaseAt> {
  const database = databaseAt(150)
  fillWithSamples(database)
  createBodies(database)
  fillWithSamples(database, ['body', 'body_membership'])
  return database
}

test('the alliance that was there is a body, and follows its name', () => {
  const database = withBodies()
  const alliance = () => database.prepare("select body_id, name, short_name from body where kind = 'alliance'").all()
  expect(alliance()).toEqual([{ body_id: 'al1', name: 'Fachkräfteallianz Erzgebirge', short_name: 'FKA Erzgebirge' }])
  database.exec("update alliance set name = 'Fachkräfteallianz Erzgebirgskreis'")
  expect(alliance()).toEqual([{ body_id: 'al1', name: 'Fachkräfteallianz Erzgebirgskreis', short_name: 'FKA Erzgebirge' }])
  database.exec("update body set name = 'Beschließendes Gremium' where kind = 'alliance'; update alliance set name = 'Anders'")
  expect(alliance()).toEqual([{ body_id: 'al1', name: 'Beschließendes Gremium', short_name: 'FKA Erzgebirge' }])
})

test('a new alliance is a body at once', () => {
  const database = databaseAt(150)
  createBodies(database)
  insertRow(database, 'alliance', sampleRow('alliance'))
  expect(database.prepare('select kind from body').pluck().all()).toEqual(['alliance'])
})

test('seats of a body are found by an index', () => {
  expect(planOf(withBodies(), "select * from body_membership where body_id = 'bo1' order by member_id, valid_from")).toContain(
    'body_membership_by_body',
  )
})

test.each([
  ["delete from body where kind = 'alliance'", 'always a body'],
  ["update body set kind = 'network' where body_id = 'bo1'", 'never become'],
  ["insert into body (body_id, kind, name, short_name, purpose) values ('b9', 'alliance', 'Zweite', '', '')", 'UNIQUE'],
  ["insert into body (body_id, kind, name, short_name, purpose) values ('b9', 'working-group', 'x', 'AK SW', '')", 'UNIQUE'],
  ["insert into body_membership values ('bm9', 'al1', 'm1', null, 'voting', '2020-01-01', null)", 'follows from the memberships'],
  ["insert into body_membership values ('bm9', 'bo1', 'm1', null, 'voting', '2018-01-01', '2019-01-01')", 'overlap'],
  ["insert into body_membership values ('bm9', 'bo1', 'm2', 'p1', 'voting', '2018-01-01', null)", 'FOREIGN KEY'],
  ["update body_membership set valid_until = '2018-12-31'", 'CHECK'],
])('refused: %s', (sql, because) => {
  expect(() => withBodies().exec(sql)).toThrow(because)
})
