import { expect, test } from 'vitest'
import { databaseAt, planOf } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createOrdersByUmlauf } from './1210-orders-by-umlauf.ts'

function withOrders(): ReturnType<typeof databaseAt> {
  const database = databaseAt(1200)
  createOrdersByUmlauf(database)
  fillWithSamples(database)
  return database
}

test('an item on the order of a call is found by its call', () => {
  const database = withOrders()
  expect(database.prepare('select * from circular_project_call').all()).toEqual([
    { circular_item_id: 'ci1', project_call_id: 'pc1' },
  ])
  expect(planOf(database, "select * from circular_project_call where project_call_id = 'pc1'")).toContain('USING')
})

test.each([
  ["insert into circular_project_call values ('ci1', 'pc1')", 'frozen at the start'],
  ["update circular_project_call set project_call_id = 'x'", 'frozen at the start'],
  ['delete from circular_project_call', 'never removed'],
])('refused: %s', (sql, message) => {
  expect(() => withOrders().exec(sql)).toThrow(message)
})
