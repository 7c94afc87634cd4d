import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, sampleRow } from '#test/support/sample-rows.ts'
import { createAlliance } from './0030-alliance.ts'

function withAlliance(): ReturnType<typeof databaseAt> {
  const database = databaseAt(20)
  createAlliance(database)
  fillWithSamples(database, ['alliance'])
  return database
}

test('the alliance is kept', () => {
  expect(withAlliance().prepare('select name, file_prefix, founded_on from alliance').all()).toEqual([
    { name: 'Fachkräfteallianz Erzgebirge', file_prefix: 'FKA-ERZ', founded_on: null },
  ])
})

test('refused: a second alliance', () => {
  const second = { ...sampleRow('alliance'), alliance_id: 'al2' }
  expect(() => insertRow(withAlliance(), 'alliance', second)).toThrow('UNIQUE')
  expect(() => insertRow(withAlliance(), 'alliance', { ...second, only: 2 })).toThrow('CHECK')
})

test('refused: demo data as real data, and removal', () => {
  expect(() => withAlliance().exec('update alliance set is_demo = 0')).toThrow('never become real')
  expect(() => withAlliance().exec('delete from alliance')).toThrow('always has one')
})

test('the address can be changed', () => {
  const database = withAlliance()
  database.exec("update alliance set street = 'Markt 1'")
  expect(database.prepare('select street from alliance').pluck().get()).toBe('Markt 1')
})
