import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { OpinionAnswer, OpinionPack, OpinionPoll, PollMember } from '../domain/circular-procedures/opinion-poll.ts'
import type { ApproachResult } from '../rules/opinion/tally-opinions.ts'
import type { PackProgress } from './circular-procedures.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, instant, line, localDate, text } from './shapes.ts'

/** Meinungsbilder: started, answered, shown. No procedure here leads to a resolution. */

export const OPINION_POLL_STATES = ['running', 'ended', 'withdrawn'] as const
export type OpinionPollState = (typeof OPINION_POLL_STATES)[number]

export interface OpinionPollRow {
  readonly id: Id<'opinion-poll'>
  readonly number: string
  readonly subject: string
  readonly state: OpinionPollState
  readonly startedAt: Instant
  readonly endsOn: LocalDate
  readonly endsAt: Instant
  readonly answered: number
  readonly asked: number
}

export interface OpinionPollPage {
  readonly poll: OpinionPoll
  readonly state: OpinionPollState
  readonly members: readonly PollMember[]
  /** Who has answered in time. */
  readonly answered: readonly Id<'member'>[]
  readonly late: number
  /** Null until it has ended: before, only who answered is shown. */
  readonly result: readonly ApproachResult[] | null
  readonly remarks: readonly { readonly memberName: string; readonly remark: string }[]
  /** When packs were last made; null before. */
  readonly packsMadeAt: Instant | null
}

/** So many that a page can still be read. */
export const MOST_APPROACHES = 30

export const newOpinionPoll = z.object({
  subject: filledLine,
  question: text,
  steps: z.int().min(2).max(10),
  lowest: filledLine,
  highest: filledLine,
  approaches: z
    .array(z.object({ title: filledLine, explanation: text }))
    .min(1)
    .max(MOST_APPROACHES),
  endsOn: localDate,
  /** Whether advisory members are asked as well; voting ones always are. */
  asksAdvisory: z.boolean(),
})

export type NewOpinionPoll = z.infer<typeof newOpinionPoll>

const keyPart = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const longText = z.string().max(20_000)
const rating = z.strictObject({ approachId: idOf('poll-approach'), step: z.int().min(1).max(10) })

export const opinionPackShape: z.ZodType<OpinionPack> = z.strictObject({
  format: z.literal('allianz-opinion-pack'),
  version: z.literal(1),
  alliance: z.strictObject({ name: line, email: line }),
  poll: z.strictObject({
    id: idOf('opinion-poll'),
    number: filledLine,
    subject: line,
    question: longText,
    steps: z.int().min(2).max(10),
    lowest: line,
    highest: line,
    endsAt: instant,
    deadline: line,
  }),
  member: z.strictObject({ id: idOf('member'), name: filledLine }),
  voters: z.array(filledLine).max(50),
  approaches: z
    .array(z.strictObject({ id: idOf('poll-approach'), title: filledLine, explanation: longText }))
    .min(1)
    .max(MOST_APPROACHES),
  credential: z.strictObject({ x: keyPart, d: keyPart }),
})

export const opinionShape: z.ZodType<OpinionAnswer> = z.strictObject({
  format: z.literal('allianz-opinion'),
  version: z.literal(1),
  answerId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  pollId: idOf('opinion-poll'),
  pollNumber: line,
  memberId: idOf('member'),
  personName: filledLine,
  ratings: z.array(rating).max(MOST_APPROACHES),
  remark: z.string().max(1000),
  claimedAt: instant,
})

const pollId = z.object({ opinionPollId: idOf('opinion-poll') })

export const opinionPollsContract = {
  list: oc.output(answer<readonly OpinionPollRow[]>()),

  show: oc.input(pollId).errors(mayRefuse('NOT_FOUND')).output(answer<OpinionPollPage>()),

  /** Asks the members of today; what is asked and who is asked stays as it is. */
  start: oc
    .input(newOpinionPoll)
    .errors(mayRefuse('DUE_IN_PAST', 'NOBODY_TO_ASK', 'APPROACH_TWICE'))
    .output(answer<{ readonly opinionPollId: Id<'opinion-poll'>; readonly number: string }>()),

  /** One file and one mail draft per member; sends how far it is, then the address of the bundle, which works once. */
  makePacks: oc
    .input(pollId)
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'CANCELLED'))
    .output(eventIterator(answer<PackProgress>())),

  /** Takes it back, with a reason; what came in stays. */
  withdraw: oc
    .input(pollId.extend({ reason: text }))
    .errors(mayRefuse('NOT_FOUND', 'NOT_RUNNING', 'REASON_MISSING'))
    .output(answer<OpinionPollPage>()),
}
