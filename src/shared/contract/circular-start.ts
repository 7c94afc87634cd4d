import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Majority } from '../domain/rules-of-procedure/rule-options.ts'
import type { StartProblem } from '../rules/circular/may-start.ts'
import type { Holiday } from '../rules/deadlines/holidays.ts'
import type { RecusalGround } from '../rules/recusal/find-recusals.ts'
import { filledLine, idOf, instant, line, localDate, text } from './shapes.ts'

/** So that a letter and a ballot can still be read, and an answer fits into a mail. */
export const MOST_ITEMS = 20

/** What a start would mean, before it happens: roll, recusals, threshold, deadline, and what is still wrong. */
export interface StartPreview {
  readonly rollDate: LocalDate
  readonly roll: readonly StartRollMember[]
  readonly majority: Majority
  readonly entitled: number
  /** What it would mean for each item, in their order. */
  readonly items: readonly StartItemPreview[]
  /** The catalogue in force, by which points could be asked for; null while there is none. */
  readonly criteria: { readonly title: string; readonly count: number } | null
  readonly receivedOn: LocalDate
  readonly deadline: { readonly endsOn: LocalDate; readonly endsAt: Instant; readonly sentence: string }
  readonly holidays: readonly Holiday[]
  /** All that is wrong, each once; what concerns one item stands at that item as well. */
  readonly problems: readonly StartProblem[]
}

export interface StartItemPreview {
  readonly foundRecusals: readonly { readonly memberId: Id<'member'>; readonly ground: RecusalGround }[]
  readonly recused: number
  readonly eligible: number
  readonly basis: number
  readonly required: number | null
  /** How many have to answer where the answers decide; else null (R03). */
  readonly participation: number | null
  readonly problems: readonly StartProblem[]
}

export interface StartRollMember {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly hasEmail: boolean
}

/** Counted from 1 as on the ballot. */
const position = z.int().min(1).max(MOST_ITEMS)

/** Of one item, or of all where `position` is null. */
const recusal = z.object({
  memberId: idOf('member'),
  kind: z.enum(['found', 'declared', 'decided']),
  reason: filledLine,
  position: position.nullable(),
})

/** What is voted on: a project, the order of the projects of a call, or a free text (R24, R38). */
const startItem = z.object({
  projectId: idOf('project').nullable(),
  projectCallId: idOf('project-call').nullable(),
  subject: line,
  proposedText: text,
  /** Handlungskonzept, admission, expulsion, rules of procedure: those belong into a meeting (R24). */
  isFundamental: z.boolean(),
})

export type CircularStartItem = z.infer<typeof startItem>

export const dispatch = z.object({ memberId: idOf('member'), sentAt: instant, way: z.enum(['email', 'letter']) })

/** Everything a start needs. An empty `endsOn` means: computed from the receipt and the rules. */
export const circularStart = z.object({
  subject: line,
  items: z.array(startItem).min(1).max(MOST_ITEMS),
  urgencyReason: text,
  recusals: z.array(recusal).max(200),
  dispatches: z.array(dispatch).max(500),
  endsOn: localDate.nullable(),
  /** Whether members may give points per criterion to each project. */
  asksForPoints: z.boolean(),
})

export type CircularStart = z.infer<typeof circularStart>
