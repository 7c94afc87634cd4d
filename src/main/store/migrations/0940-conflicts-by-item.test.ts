import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createConflictsByItem } from './0940-conflicts-by-item.ts'

function withConflicts(): ReturnType<typeof databaseAt> {
  const database = databaseAt(930)
  createConflictsByItem(database)
  fillWithSamples(database)
  return database
}

test('conflicts are kept by item and found by their procedure', () => {
  const database = withConflicts()
  expect(database.prepare('select circular_item_id, reason from response_conflict').all()).toEqual([
    { circular_item_id: 'ci1', reason: 'Sitz im Vorstand des Trägers' },
  ])
  expect(planOf(database, "select * from response_conflict where circular_procedure_id = 'cp1'")).toContain('USING INDEX')
})

test('what was declared for the whole response before goes to every item of its procedure', () => {
  const database = databaseAt(930)
  fillWithSamples(database)
  database.exec(`
    drop trigger response_stays;
    update response set conflict_reason = 'Wir sind Träger.';
  `)
  createConflictsByItem(database)
  expect(database.prepare('select response_id, circular_item_id, reason from response_conflict').all()).toEqual([
    { response_id: 're1', circular_item_id: 'ci1', reason: 'Wir sind Träger.' },
  ])
})

test.each([
  ["insert into response_conflict values ('re1', 'ci1', 'cp1', 'anderes')", 'sealed'],
  ["update response_conflict set reason = 'x'", 'never changed'],
  ['delete from response_conflict', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withConflicts().exec(sql)).toThrow(message)
})
