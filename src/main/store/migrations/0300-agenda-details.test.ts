import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow } from '#test/support/sample-rows.ts'
import { createAgendaDetails } from './0300-agenda-details.ts'

function withDetails(): ReturnType<typeof databaseAt> {
  const database = databaseAt(290)
  fillWithSamples(database)
  createAgendaDetails(database)
  return database
}

test('items of before are public, numbered by their position, and without a plan', () => {
  const database = withDetails()
  expect(
    database
      .prepare('select label, is_public, public_title, planned_minutes, called_at, announces_results from agenda_item')
      .all(),
  ).toEqual([{ label: '', is_public: 1, public_title: '', planned_minutes: null, called_at: null, announces_results: 0 }])
})

test('a paper stands with its item and goes with it', () => {
  const database = withDetails()
  const sha256 = database.prepare('select sha256 from blob').pluck().get()
  insertRow(database, 'agenda_paper', {
    agenda_item_id: 'ai1',
    position: 1,
    sha256: String(sha256),
    name: 'Skizze.pdf',
    media_type: 'application/pdf',
  })
  expect(database.prepare('select name from agenda_paper').pluck().all()).toEqual(['Skizze.pdf'])
})

test.each([
  ['update agenda_item set is_public = 2', 'CHECK'],
  ['update agenda_item set planned_minutes = 0', 'CHECK'],
  ["update agenda_item set called_at = 'gestern'", 'CHECK'],
])('refused: %s', (sql, message) => {
  expect(() => withDetails().exec(sql)).toThrow(message)
})
