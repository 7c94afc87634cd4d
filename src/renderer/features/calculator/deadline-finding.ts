import type { DayMark } from '#renderer/ui/time/days-of.ts'
import { assertNever } from '#shared/basics/assert-never.ts'
import { endOfDay } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { SkippedDay } from '#shared/rules/deadlines/working-days.ts'
import { formatDeadline } from '#shared/wording/dates.ts'
import {
  deadlineSentence,
  extensionSentence,
  latestReceiptSentence,
  periodSentence,
  receiptSentence,
} from '#shared/wording/deadlines.ts'
import { calculatorWords } from '#shared/wording/screens/calculator.ts'
import type { DeadlineAnswer } from './deadline-values.ts'

/** An answer as it is shown: the day, the way to it, the days passed over, and what stands in the calendar. */
export interface DeadlineFinding {
  readonly headline: string
  readonly sentences: readonly string[]
  readonly skipped: readonly SkippedDay[]
  readonly from: LocalDate
  readonly to: LocalDate
  readonly marks: readonly DayMark[]
}

export function findingOf(answer: DeadlineAnswer): DeadlineFinding {
  switch (answer.question) {
    case 'response':
      return responseFinding(answer)
    case 'notice': {
      const { notice, found } = answer
      return {
        headline: calculatorWords.latestReceipt(found.latestReceipt),
        sentences: [latestReceiptSentence(notice, found)],
        skipped: found.because,
        from: found.latestReceipt,
        to: notice.meeting,
        marks: [
          { date: found.latestReceipt, label: calculatorWords.markLatest, look: 'end' },
          { date: notice.meeting, label: calculatorWords.markMeeting, look: 'start' },
        ],
      }
    }
    case 'period': {
      const { firstDay, months, lastDay } = answer
      const sentences = [periodSentence(firstDay, months, lastDay)]
      return { headline: calculatorWords.lastDay(lastDay), sentences, skipped: [], from: firstDay, to: lastDay, marks: [] }
    }
    default:
      return assertNever(answer)
  }
}

function responseFinding(answer: DeadlineAnswer & { readonly question: 'response' }): DeadlineFinding {
  const { sending, from, period, computed, extension } = answer
  const end = extension === null ? computed.end : extension.computed.end
  const marks: DayMark[] = [
    ...(sending === null || sending.sentOn === from
      ? []
      : [{ date: sending.sentOn, label: calculatorWords.markSent, look: 'done' as const }]),
    { date: from, label: calculatorWords.markReceived, look: 'start' },
    ...(extension === null || computed.end === end
      ? []
      : [{ date: computed.end, label: calculatorWords.markOldEnd, look: 'done' as const }]),
    { date: end, label: calculatorWords.markEnd, look: 'end' },
  ]
  return {
    headline: formatDeadline(endOfDay(end)),
    sentences: [
      ...(sending === null ? [] : [receiptSentence(sending.facts, sending.receipt)]),
      deadlineSentence({ ...period, from }, computed),
      ...(extension === null ? [] : [extensionSentence({ ...extension.period, from: computed.end }, extension.computed)]),
    ],
    skipped: [...(sending?.receipt.skipped ?? []), ...computed.because, ...(extension?.computed.because ?? [])],
    from: sending?.sentOn ?? from,
    to: end,
    marks,
  }
}
