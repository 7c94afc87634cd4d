import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { NOTICES } from './latest-receipt.cases.ts'
import { latestReceipt } from './latest-receipt.ts'

test.each(NOTICES)('$title', ({ meeting, noticeDays, latest, because }) => {
  const found = latestReceipt({ meeting: localDate(meeting), noticeDays, corpusChristi: false })
  expect(found).toMatchObject({ latestReceipt: latest, shifted: because.length > 0 })
  expect(found.because.map(({ date, name }) => `${date} ${name}`)).toEqual(because)
})
