import { describe, expect, test } from 'vitest'
import { readDate, readTime } from './read-date.ts'

describe('Datum, wie es getippt wird', () => {
  test.each([
    ['19.11.2026', '2026-11-19'],
    ['19112026', '2026-11-19'],
    ['191126', '2026-11-19'],
    ['1.3.27', '2027-03-01'],
    ['Do, 19.11.2026', '2026-11-19'],
    ['Donnerstag, 19. 11. 2026', '2026-11-19'],
    ['2026-11-19', '2026-11-19'],
    ['29.02.2028', '2028-02-29'],
  ])('„%s“ ist %s', (typed, day) => expect(readDate(typed)).toBe(day))

  test.each(['', '30.02.2026', '29.02.2026', '19.11.', '1911', '32.01.2026', '19.13.2026', 'morgen'])(
    '„%s“ ist kein Datum',
    (typed) => expect(readDate(typed)).toBeNull(),
  )
})

describe('Uhrzeit, wie sie getippt wird', () => {
  test.each([
    ['14:12', '14:12'],
    ['1412', '14:12'],
    ['14.12', '14:12'],
    ['9:05 Uhr', '09:05'],
    ['9', '09:00'],
    ['00:00', '00:00'],
  ])('„%s“ ist %s', (typed, time) => expect(readTime(typed)).toBe(time))

  test.each(['', '24:00', '14:60', '141', 'mittags'])('„%s“ ist keine Uhrzeit', (typed) => expect(readTime(typed)).toBeNull())
})
