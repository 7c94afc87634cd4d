import { expect, test } from 'vitest'
import { instant } from '../../basics/instant.ts'
import { DAYS_OF_RESOLUTIONS, NOTIFICATIONS } from './may-notify.cases.ts'
import { mayNotify, resolvedOn } from './may-notify.ts'

test.each(NOTIFICATIONS)('$title', (given) => {
  expect(mayNotify(given.state)).toEqual(
    given.mayNotify ? { ok: true, value: 'may-notify' } : { ok: false, error: { code: 'NOT_DECLARED' } },
  )
})

test.each(DAYS_OF_RESOLUTIONS)('$title', (given) => {
  expect(resolvedOn(instant(given.declaredAt))).toBe(given.resolvedOn)
})
