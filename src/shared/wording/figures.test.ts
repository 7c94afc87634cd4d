import { expect, test } from 'vitest'
import { FIGURE_CASES, PERIOD_CASES, READ_CASES } from './figures.cases.ts'
import { formatFigure, formatPeriod, formatWithUnit, readFigure, readStoredFigure } from './figures.ts'

test.each(FIGURE_CASES)('$title: $text', ({ figure, text }) => {
  expect(formatFigure(figure)).toBe(text)
  expect(readFigure(text)).toEqual(figure)
})

test.each(READ_CASES)('gelesen wird „%s“ als %o', (text, figure) => {
  expect(readFigure(text)).toEqual(figure)
})

test.each([
  ['4.5', { digits: 45, decimals: 1 }],
  ['1.125', { digits: 1125, decimals: 3 }],
  ['0.30000000000000004', { digits: 3, decimals: 1 }],
  ['-3800', { digits: -3800, decimals: 0 }],
  ['1e3', { digits: 1000, decimals: 0 }],
  ['1e30', null],
  ['', null],
])('aus Excel kommt „%s“ als %o', (text, figure) => {
  expect(readStoredFigure(text)).toEqual(figure)
})

test.each(PERIOD_CASES)('%o heißt „%s“', (period, text) => {
  expect(formatPeriod(period)).toBe(text)
})

test('ein ungefährer Wert trägt das Wort der Quelle und seine Einheit', () => {
  expect(formatWithUnit({ figure: { digits: 160, decimals: 0 }, precision: 'about' }, 'Unternehmen')).toBe(
    'ca.\u00a0160\u00a0Unternehmen',
  )
})
