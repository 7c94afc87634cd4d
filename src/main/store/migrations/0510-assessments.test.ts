import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createAssessments } from './0510-assessments.ts'

function withAssessments(): ReturnType<typeof databaseAt> {
  const database = databaseAt(500)
  createAssessments(database)
  fillWithSamples(database)
  return database
}

test('score sheets are kept, one for each member and project, and found by their project', () => {
  const database = withAssessments()
  expect(database.prepare('select member_id, way from score_sheet').all()).toEqual([{ member_id: 'm2', way: 'excel' }])
  expect(planOf(database, "select * from score_sheet where project_id = 'pr1'")).toContain('USING INDEX')
  expect(() =>
    database.exec(
      "insert into score_sheet select 'other', project_id, member_id, criteria_catalogue_id, person_name, way, received_at, scores, version from score_sheet",
    ),
  ).toThrow('UNIQUE')
})

test.each([
  ["update criteria_catalogue set title = 'x'", 'new edition'],
  ['delete from criteria_catalogue', 'never removed'],
  ['update ranking set budget = 0', 'once resolved'],
  ['delete from ranking', 'once resolved'],
  ["update score_sheet set scores = '{}'", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withAssessments().exec(sql)).toThrow(message)
})
