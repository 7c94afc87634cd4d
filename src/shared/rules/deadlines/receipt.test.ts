import { expect, test } from 'vitest'
import { type ClockTime, instant } from '../../basics/instant.ts'
import { RECEIPTS } from './receipt.cases.ts'
import { receiptOf } from './receipt.ts'

test.each(RECEIPTS)('$title', ({ sentAt, by, receivedOn, because }) => {
  const sending = { sentAt: instant(sentAt), by, closeOfBusiness: '17:00' as ClockTime, corpusChristi: false }
  expect(receiptOf(sending)).toMatchObject({ receivedOn, because })
})
