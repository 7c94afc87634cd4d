import { expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../basics/local-date.ts'
import { INVITATIONS_ON_THEIR_WAY } from './notice.cases.ts'
import { checkNotice } from './notice.ts'

test.each(INVITATIONS_ON_THEIR_WAY)('$title', ({ meeting, counting, invitations, latest, late }) => {
  const notice = checkNotice({
    meeting: localDate(meeting),
    options: { noticeDays: 14, noticeCounting: counting },
    corpusChristi: false,
    invitations: invitations.map(([member, sentOn, receivedOn]) => ({
      member,
      sentOn: sentOn as LocalDate,
      receivedOn: receivedOn as LocalDate,
    })),
  })
  expect(notice.latestReceipt).toBe(latest)
  expect(notice.late.map(({ member }) => member)).toEqual(late)
})
