import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { SIGNINGS } from './minutes-signing.cases.ts'
import { isSigned, signersOf } from './minutes-signing.ts'

test.each(SIGNINGS)('$title', ({ chair, minuteTaker, signed, toSign, isSigned: expected }) => {
  const meeting = {
    chairPersonId: chair === null ? null : toId<'person'>(chair),
    minuteTakerPersonId: minuteTaker === null ? null : toId<'person'>(minuteTaker),
  }
  expect(signersOf(meeting).map(({ part }) => part)).toEqual(toSign)
  expect(
    isSigned(
      meeting,
      signed.map((part) => ({ part })),
    ),
  ).toBe(expected)
})
