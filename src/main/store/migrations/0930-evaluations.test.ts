import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createEvaluations } from './0930-evaluations.ts'

function withEvaluations(): ReturnType<typeof databaseAt> {
  const database = databaseAt(920)
  createEvaluations(database)
  fillWithSamples(database)
  return database
}

test('a project is evaluated year by year, a field of action beside it', () => {
  const database = withEvaluations()
  database.exec(`insert into evaluation select 'ev2', project_id, null, 2028, goal, target_group, standing, results,
    outlook, '2029-03-31', null, 1 from evaluation`)
  database.exec(`insert into evaluation select 'ev3', null, 'fa1', 2027, goal, target_group, standing, results,
    outlook, '2028-03-31', '2028-02-01', 1 from evaluation where evaluation_id = 'ev1'`)
  expect(database.prepare('select year, project_id from evaluation order by evaluation_id').all()).toEqual([
    { year: 2027, project_id: 'pr1' },
    { year: 2028, project_id: 'pr1' },
    { year: 2027, project_id: null },
  ])
  expect(planOf(database, "select * from evaluation where project_id = 'pr1'")).toContain('evaluation_by_project')
})

test.each([
  ["insert into evaluation select 'ev2', project_id, null, year, '', '', '', '', '', due_on, null, 1 from evaluation", 'UNIQUE'],
  ["update evaluation set field_of_action_id = 'fa1'", 'CHECK'],
  ['update evaluation set project_id = null', 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withEvaluations().exec(sql)).toThrow(message)
})
