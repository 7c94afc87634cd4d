import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples } from '#test/support/sample-rows.ts'
import { createSignaturePictures } from './0670-signature-pictures.ts'

function withPictures(): ReturnType<typeof databaseAt> {
  const database = databaseAt(660)
  createSignaturePictures(database)
  fillWithSamples(database)
  return database
}

test('ein Unterschriftsbild lässt sich ersetzen und entfernen', () => {
  const database = withPictures()
  expect(database.prepare('select person_id, width from signature_picture').all()).toEqual([{ person_id: 'p1', width: 400 }])
  database.exec('update signature_picture set width = 300')
  database.exec('delete from signature_picture')
  expect(database.prepare('select count(*) from signature_picture').pluck().get()).toBe(0)
})

test.each([
  ["update signature_picture set base64 = ''", 'CHECK'],
  ["insert into signature_picture values ('niemand', 'QQ==', 1, 1, '2026-11-10T09:15:00.000Z')", 'FOREIGN KEY'],
])('refused: %s', (sql, message) => {
  expect(() => withPictures().exec(sql)).toThrow(message)
})
