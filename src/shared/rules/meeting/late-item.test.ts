import { expect, test } from 'vitest'
import { LABELS, LATE_ITEMS, LATE_RESOLUTION } from './late-item.cases.ts'
import { lateLabel, mayAddLate } from './late-item.ts'

test.each(LATE_ITEMS)('$title', ({ facts, mayAdd }) => {
  expect(mayAddLate({ ...LATE_RESOLUTION, ...facts })).toBe(mayAdd)
})

test.each(LABELS)('$title', ({ labels, behind, label }) => {
  expect(lateLabel(labels, behind)).toBe(label)
})

test('a label is never given twice: without a free letter it is a fault (§ 3)', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const taken = [...letters, ...letters.map((letter) => `z${letter}`)].map((letter) => `5${letter}`)
  expect(() => lateLabel(taken, '5')).toThrow('behind 5')
})
