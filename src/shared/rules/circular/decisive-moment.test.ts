import { expect, test } from 'vitest'
import { DEADLINE } from '#test/support/rule-facts.ts'
import { instant } from '../../basics/instant.ts'
import { DECISIVE_MOMENTS, LETTERS } from './decisive-moment.cases.ts'
import { decisiveAt, lettersUntil } from './decisive-moment.ts'

test.each(DECISIVE_MOMENTS)('$title', ({ receivedAt, postedOn, givenAt, isInTime }) => {
  expect(decisiveAt({ receivedAt, postedOn }, DEADLINE, 'postmark')).toBe(givenAt)
  expect(givenAt <= DEADLINE).toBe(isInTime)
  expect(decisiveAt({ receivedAt, postedOn }, DEADLINE, 'receipt')).toBe(receivedAt)
})

test.each(LETTERS)('$title', ({ deadline, corpusChristi, until }) => {
  expect(lettersUntil(deadline, 'postmark', corpusChristi)).toBe(until)
  expect(lettersUntil(deadline, 'receipt', corpusChristi)).toBeNull()
})

test('Fronleichnam ist kein Werktag, wo es Feiertag ist (F05, F08)', () => {
  const deadline = instant('2026-06-03T00:00:00+02:00')
  expect(lettersUntil(deadline, 'postmark', false)).toBe(instant('2026-06-05T00:00:00+02:00'))
  expect(lettersUntil(deadline, 'postmark', true)).toBe(instant('2026-06-06T00:00:00+02:00'))
})
