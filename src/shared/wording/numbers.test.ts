import { expect, test } from 'vitest'
import { cents } from '../basics/money.ts'
import { formatEuro, formatEuroDigits, parseEuro } from './money.ts'
import { formatCount, formatList, formatPercent, formatWhole } from './numbers.ts'

const THIN = '\u202f'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
  [-1234, '−1.234'],
])('whole number %i is „%s“', (number, text) => {
  expect(formatWhole(number)).toBe(text)
})

test('percent is rounded half up in whole numbers', () => {
  const shares = [formatPercent(7, 13), formatPercent(1, 3), formatPercent(1, 1), formatPercent(0, 5), formatPercent(1, 2000)]
  expect(shares).toEqual(['53,8\u00a0%', '33,3\u00a0%', '100,0\u00a0%', '0,0\u00a0%', '0,1\u00a0%'])
})

test('numbers with nouns and lists in sentences', () => {
  expect([formatCount(1, 'Stimme', 'Stimmen'), formatCount(0, 'Stimme', 'Stimmen')]).toEqual(['1 Stimme', '0 Stimmen'])
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['', 'a', 'a und b', 'a, b und c'])
})

test.each([
  [4500001, `45.000,01${THIN}€`],
  [0, `0,00${THIN}€`],
  [5, `0,05${THIN}€`],
  [-123456, `−1.234,56${THIN}€`],
])('%i cents are „%s“', (amount, text) => {
  expect(formatEuro(cents(amount))).toBe(text)
  expect(`${formatEuroDigits(cents(amount))}${THIN}€`).toBe(text)
})

test.each([
  ['45.000,01', 4500001],
  ['45000,01 €', 4500001],
  ['45000', 4500000],
  [`45.000,01${THIN}€`, 4500001],
  ['45 000 EUR', 4500000],
  ['1.234.567,8', 123456780],
  ['1,-', null],
  ['1,--', 100],
  ['12,– €', 1200],
  ['-5', -500],
  ['−5,00', -500],
  ['-0', 0],
  ['0,5', 50],
  ['45.00', null],
  ['4.5000', null],
  ['45,000', null],
  ['', null],
  ['€', null],
  ['zehn', null],
  ['1e5', null],
  ['99999999999999999', null],
])('„%s“ is read as %s cents', (text, amount) => {
  const read = parseEuro(text)
  expect(read.ok ? read.value : null).toBe(amount)
  if (!read.ok) expect(read.error).toEqual({ code: 'NOT_AN_AMOUNT', text })
})

test('what is written can be read again', () => {
  for (const amount of [0, 1, 99, 100, 123456, 4500001, -700]) {
    expect(parseEuro(formatEuro(cents(amount)))).toEqual({ ok: true, value: amount })
  }
})
