import { expect, test } from 'vitest'
import { FIGURE_CASES, PERIOD_CASES, READ_CASES } from './figures.cases.ts'
import { formatFigure, formatPeriod, formatWithUnit, readFigure } from './figures.ts'

test.each(FIGURE_CASES)('$title: $text', ({ figure, text }) => {
  expect(formatFigure(figure)).toBe(text)
  expect(readFigure(text)).toEqual(figure)
})

test.each(READ_CASES)('gelesen wird „%s“ als %o', (text, figure) => {
  expect(readFigure(text)).toEqual(figure)
})

test.each(PERIOD_CASES)('%o heißt „%s“', (period, text) => {
  expect(formatPeriod(period)).toBe(text)
})

test('ein ungefährer Wert trägt das Wort der Quelle und seine Einheit', () => {
  expect(formatWithUnit({ figure: { digits: 160, decimals: 0 }, precision: 'about' }, 'Unternehmen')).toBe(
    'ca.\u00a0160\u00a0Unternehmen',
  )
})
