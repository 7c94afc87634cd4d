import { addMinutes, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { readMail } from '../../mail/received-mail.ts'
import { LARGEST_ANSWER } from '../../signing/answers/answer-file.ts'
import { findAnswers } from '../../signing/answers/find-answers.ts'

/** A file as it was dropped: an answer, a message with one in it, or anything else. */
export interface ArrivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Answers in one file, and when it came. */
export interface ArrivedAnswers {
  readonly file: ArrivedFile
  readonly receivedAt: Instant
  readonly answers: readonly string[]
}

type ArrivalRefusal = Refusal<'NO_ANSWER_FOUND' | 'MAIL_TOO_LARGE' | 'MAIL_NESTED_TOO_DEEPLY' | 'RECEIVED_IN_FUTURE'>

/** Clocks of mail servers and of this machine may differ by so much. */
const CLOCK_DIFFERENCE_MINUTES = 10

/**
 * Finds the answers in a file. A message came when the own mail server took it in; any other file comes now, or when the
 * coordination says that it came. What the sender’s clock says is never asked.
 */
export async function findArrivedAnswers(
  file: ArrivedFile,
  now: Instant,
  statedAt: Instant | null,
): Promise<Result<ArrivedAnswers, ArrivalRefusal>> {
  const own = file.bytes.length > LARGEST_ANSWER ? [] : findAnswers(textOf(file.bytes))
  const mail = await readMail(file.bytes)
  if (!mail.ok) {
    if (mail.error.code !== 'NOT_A_MAIL' && own.length === 0) return err(mail.error)
    return own.length > 0 ? arrived(file, own, statedAt ?? now, now) : err({ code: 'NO_ANSWER_FOUND' })
  }
  const { attachments, text, receivedAt } = mail.value
  const attached = attachments.flatMap(({ bytes }) => (bytes.length > LARGEST_ANSWER ? [] : findAnswers(textOf(bytes))))
  const answers = [...new Set([...attached, ...findAnswers(text)])]
  return answers.length === 0 ? err({ code: 'NO_ANSWER_FOUND' }) : arrived(file, answers, statedAt ?? receivedAt ?? now, now)
}

function arrived(
  file: ArrivedFile,
  answers: readonly string[],
  at: Instant,
  now: Instant,
): Result<ArrivedAnswers, ArrivalRefusal> {
  if (at > addMinutes(now, CLOCK_DIFFERENCE_MINUTES)) return err({ code: 'RECEIVED_IN_FUTURE', receivedAt: at })
  return ok({ file, answers, receivedAt: at > now ? now : at })
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
