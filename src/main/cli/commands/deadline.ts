import { assertNever } from '#shared/basics/assert-never.ts'
import type { Result } from '#shared/basics/result.ts'
import { type DeadlineAnswer, type DeadlineCase, deadlineCase } from '#shared/contract/deadline.ts'
import { latestReceipt } from '#shared/rules/deadlines/latest-receipt.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { receiptOf } from '#shared/rules/deadlines/receipt.ts'
import {
  type ComputedDeadline,
  extendDeadline,
  fixedDeadline,
  responseDeadline,
} from '#shared/rules/deadlines/response-deadline.ts'
import type { SkippedDay } from '#shared/rules/deadlines/working-days.ts'
import {
  deadlineSentence,
  extensionSentence,
  fixedDeadlineSentence,
  latestReceiptSentence,
  periodSentence,
  receiptSentence,
} from '#shared/wording/deadlines.ts'
import { answerCases } from './read-cases.ts'

/** `allianz deadline`: the deadline engine on one case or a list of them, given as JSON text (cli.md). */
export function runDeadline(text: string): Result<DeadlineAnswer | readonly DeadlineAnswer[], string> {
  return answerCases(text, deadlineCase, toAnswer)
}

function toAnswer(given: DeadlineCase): DeadlineAnswer {
  switch (given.kind) {
    case 'response': {
      const computed = responseDeadline(given)
      return endAnswer(computed, deadlineSentence(given, computed))
    }
    case 'extension': {
      const computed = extendDeadline({ ...given, oldEnd: given.from })
      return endAnswer(computed, extensionSentence(given, computed))
    }
    case 'fixed': {
      const computed = fixedDeadline(given)
      return endAnswer(computed, fixedDeadlineSentence(computed))
    }
    case 'invitation': {
      const found = latestReceipt(given)
      const sentence = latestReceiptSentence(given, found)
      return { latestReceipt: found.latestReceipt, shifted: found.shifted, because: reasons(found.because), sentence }
    }
    case 'receipt': {
      const receipt = receiptOf(given)
      return { receivedOn: receipt.receivedOn, because: reasons(receipt.skipped), sentence: receiptSentence(given, receipt) }
    }
    case 'period': {
      const lastDay = lastDayOfPeriod(given.firstDay, given.months)
      return { lastDay, sentence: periodSentence(given.firstDay, given.months, lastDay) }
    }
    default:
      return assertNever(given)
  }
}

function endAnswer(computed: ComputedDeadline, sentence: string): DeadlineAnswer {
  return { end: computed.end, shifted: computed.shifted, because: reasons(computed.because), sentence }
}

/** „2026-11-18 Buß- und Bettag“. */
function reasons(skipped: readonly SkippedDay[]): readonly string[] {
  return skipped.map((day) => `${day.date} ${day.name}`)
}
