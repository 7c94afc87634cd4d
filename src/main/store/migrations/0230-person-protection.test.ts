import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createPersonProtection } from './0230-person-protection.ts'

function withProtection(): ReturnType<typeof databaseAt> {
  const database = databaseAt(220)
  fillWithSamples(database)
  createPersonProtection(database)
  fillWithSamples(database, ['person_protection', 'sealed_contact'])
  return database
}

test('what a person was told and allowed is kept, and sealed contact data are found by person', () => {
  expect(
    withProtection().prepare('select last_name, informed_on from person_protection join person using (person_id)').all(),
  ).toEqual([{ last_name: 'Morgner', informed_on: '2024-01-15' }])
  expect(planOf(withProtection(), "select * from sealed_contact where person_id = 'p1'")).toContain('sealed_contact_by_person')
})

test('sealed contact data are never changed, only erased; new kinds of paper are known', () => {
  const database = withProtection()
  expect(() => database.exec("update sealed_contact set content = '{}'")).toThrow('only erased')
  expect(database.prepare('delete from sealed_contact').run().changes).toBe(1)
  expect(database.prepare("select count(*) from document_kind where kind like 'access-%'").pluck().get()).toBe(2)
})
