import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createProjects } from './0060-projects.ts'

function withProjects(): ReturnType<typeof databaseAt> {
  const database = databaseAt(50)
  createProjects(database)
  fillWithSamples(database)
  return database
}

test('projects and partners are kept, amounts in cents', () => {
  const database = withProjects()
  expect(database.prepare('select number, sponsor_name, grant_applied from project order by number').all()).toEqual([
    { number: 'P-001', sponsor_name: 'WFE', grant_applied: 4_500_000 },
    { number: 'P-002', sponsor_name: 'Bildungswerk Silberberg gGmbH', grant_applied: 4_500_000 },
  ])
  expect(database.prepare('select name, role from project_partner').all()).toEqual([{ name: 'Stollberg', role: 'without-funds' }])
  expect(planOf(database, "select * from project where state = 'submitted'")).toContain('project_by_state')
})

test.each([
  ['an amount below zero', { grant_applied: -1 }, 'CHECK'],
  ['an amount with fractions', { total_cost: 0.5 }, 'INTEGER'],
  ['an end before the begin', { ends_on: '2027-02-28' }, 'CHECK'],
  ['a number that is taken', { number: 'P-002' }, 'UNIQUE'],
  ['FKRL number 11', { eligible_activity: 11 }, 'CHECK'],
])('refused: %s', (_title, change, message) => {
  const row = { ...sampleRow('project'), project_id: 'pr9', number: 'P-009', ...change }
  expect(() => insertRow(withProjects(), 'project', row)).toThrow(message)
})

test('refused: removing a project', () => {
  expect(() => withProjects().exec("delete from project where project_id = 'pr2'")).toThrow('never removed')
})
