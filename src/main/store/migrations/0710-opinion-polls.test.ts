import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createPointsOnBallots } from './0700-points-on-ballots.ts'
import { createOpinionPolls } from './0710-opinion-polls.ts'

function withPolls(): ReturnType<typeof databaseAt> {
  const database = databaseAt(530)
  createPointsOnBallots(database)
  createOpinionPolls(database)
  fillWithSamples(database)
  return database
}

test('opinions are kept and found by their poll', () => {
  const database = withPolls()
  expect(database.prepare('select opinion_poll_id, member_id from opinion').all()).toEqual([
    { opinion_poll_id: 'op1', member_id: 'm2' },
  ])
  expect(planOf(database, "select * from opinion where opinion_poll_id = 'op1'")).toContain('USING INDEX')
  expect(database.prepare("select count(*) from document_kind where kind = 'opinion-poll'").pluck().get()).toBe(1)
})

test('a poll is withdrawn once, with a reason, and stays', () => {
  const database = withPolls()
  const withdraw = (by: string) =>
    database.exec(
      `update opinion_poll set withdrawn_at = '2026-11-12T09:00:00.000Z', withdrawn_by = '${by}', withdrawn_reason = 'Irrtum'`,
    )
  withdraw('Juliane Morgner')
  expect(() => withdraw('x')).toThrow('withdrawn once')
})

test.each([
  ["update opinion_poll set subject = 'x'", 'asked once'],
  ["update opinion_poll set withdrawn_at = '2026-11-12T09:00:00.000Z'", 'CHECK'],
  ['delete from opinion_poll', 'never removed'],
  ["insert into poll_approach values ('pa9', 'op1', 9, 'x', '')", 'sealed'],
  ["update poll_approach set title = 'x'", 'sealed'],
  ['delete from poll_approach', 'never removed'],
  ["insert into poll_member values ('op1', 'm1', 9, 'x')", 'sealed'],
  ["update poll_member set member_name = 'x'", 'sealed'],
  ['delete from poll_member', 'never removed'],
  ["update poll_credential set made_at = '2026-11-12T09:00:00.000Z'", 'never changed'],
  ['delete from poll_credential', 'never removed'],
  ['insert into poll_credential select * from poll_credential', 'one credential'],
  ["update opinion set remark = 'x'", 'never changed'],
  ['delete from opinion', 'never removed'],
  ['insert into opinion select * from opinion', 'already recorded'],
])('refused: %s', (sql, message) => {
  expect(() => withPolls().exec(sql)).toThrow(message)
})
