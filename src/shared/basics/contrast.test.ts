import { expect, test } from 'vitest'
import { contrastOf } from './contrast.ts'

const CASES = [
  ['Schwarz auf Weiß', '#000000', '#FFFFFF', 21],
  ['Weiß auf Weiß', '#FFFFFF', '#ffffff', 1],
  ['das helle Grau, das gerade noch reicht', '#767676', '#FFFFFF', 4.54],
  ['Gelb auf Weiß', '#FFFF00', '#FFFFFF', 1.07],
  ['Petrol auf Weiß, in beiden Richtungen gleich', '#FFFFFF', '#0B5C6B', 7.62],
] as const

test.each(CASES)('%s (WCAG 2.2, 1.4.3)', (_, one, other, expected) => {
  expect(contrastOf(one, other)).toBeCloseTo(expected, 1)
})
