import { expect, test } from 'vitest'
import type { ProjectRow } from '#shared/contract/projects.ts'
import { EVERYTHING, readViews, rowsOf } from './project-view.ts'

const ROWS = [
  { shortTitle: 'a', callNumber: '1/2027', state: 'submitted', jointlySupported: true },
  { shortTitle: 'b', callNumber: null, state: 'submitted', jointlySupported: false },
  { shortTitle: 'c', callNumber: '1/2027', state: 'granted', jointlySupported: false },
] as unknown as readonly ProjectRow[]

test.each([
  ['alles', EVERYTHING, 'abc'],
  ['ein Aufruf', { ...EVERYTHING, call: '1/2027' }, 'ac'],
  ['ohne Aufruf', { ...EVERYTHING, call: '' }, 'b'],
  ['ein Stand', { ...EVERYTHING, state: 'granted' as const }, 'c'],
  ['nur gemeinsam getragene', { ...EVERYTHING, jointOnly: true }, 'a'],
])('Ansicht: %s', (_, view, shown) => {
  expect(
    rowsOf(ROWS, view)
      .map(({ shortTitle }) => shortTitle)
      .join(''),
  ).toBe(shown)
})

test('gespeicherte Ansichten, die nicht passen, fallen weg', () => {
  const good = { name: 'Mein Aufruf', call: '1/2027', state: null, jointOnly: false }
  expect(readViews(JSON.stringify([good, { ...good, state: 'anders' }, 7, null]))).toEqual([good])
  expect(readViews('{')).toEqual([])
  expect(readViews(null)).toEqual([])
})
