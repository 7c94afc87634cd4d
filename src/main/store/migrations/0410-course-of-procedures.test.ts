import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createCourseOfProcedures } from './0410-course-of-procedures.ts'

function withCourse(): ReturnType<typeof databaseAt> {
  const database = databaseAt(400)
  createCourseOfProcedures(database)
  fillWithSamples(database)
  return database
}

test('extension, ending, continuation and reminders are kept', () => {
  const database = withCourse()
  expect(database.prepare('select reason from circular_extension').pluck().all()).toEqual(['Zwei Mitglieder sind verreist.'])
  expect(database.prepare('select member_id, stage from reminder').all()).toEqual([{ member_id: 'm2', stage: 1 }])
  expect(planOf(database, "select * from reminder where circular_procedure_id = 'cp1' order by made_at")).toContain(
    'reminder_by_procedure',
  )
})

test.each(['circular_extension', 'circular_ending', 'circular_continuation', 'reminder'])('%s stays as it is', (table) => {
  expect(() => withCourse().exec(`delete from ${table}`)).toThrow('never removed')
  const column = Object.keys(sampleRow(table)).at(-1)
  expect(() => withCourse().exec(`update ${table} set ${column} = '[]'`)).toThrow('never changed')
})

test.each(['circular_extension', 'circular_ending'])('R29: there is one %s per procedure', (table) => {
  expect(() => insertRow(withCourse(), table, sampleRow(table))).toThrow('once')
})
