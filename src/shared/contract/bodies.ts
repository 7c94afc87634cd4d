import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import { BODY_KINDS, type Body, type BodyMembership } from '../domain/members/body.ts'
import type { RollReason } from '../rules/eligibility/voting-roll.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, localDate, text, version } from './shapes.ts'

/** A body with how many belong to it on the day asked for. */
export interface BodyRow extends Body {
  readonly voting: number
  readonly others: number
}

/** One seat, or one membership of the alliance, as it is on the day asked for; `reason` says why it gives a vote or none. */
export interface BodyMemberRow {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly reason: RollReason
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
  /** The seat; null where belonging follows from the membership. */
  readonly seatId: BodyMembership['id'] | null
  readonly personId: Id<'person'> | null
  readonly personName: string
}

export interface BodyPage {
  readonly body: Body
  readonly version: number
  readonly on: LocalDate
  readonly members: readonly BodyMemberRow[]
}

const period = { validFrom: localDate, validUntil: localDate.nullable() }
const about = z.object({
  name: filledLine,
  shortName: line,
  purpose: text,
  validFrom: localDate.nullable(),
  validUntil: localDate.nullable(),
})

export const bodiesContract = {
  /** Every body with the number of its members on a day (default: today); the alliance first. */
  list: oc.input(z.object({ on: localDate.nullable() })).output(answer<readonly BodyRow[]>()),

  /** One body and whoever ever belonged to it, with what holds on a day (default: today). */
  show: oc
    .input(z.object({ bodyId: idOf('body'), on: localDate.nullable() }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<BodyPage>()),

  /** Sets up a working group, steering group or board. */
  add: oc
    .input(about.extend({ kind: z.enum(BODY_KINDS).exclude(['alliance', 'network']) }))
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'SHORT_NAME_TAKEN'))
    .output(answer<BodyPage>()),

  /** Changes name, purpose and period of a body. */
  change: oc
    .input(about.extend({ bodyId: idOf('body'), version }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'PERIOD_REVERSED', 'SHORT_NAME_TAKEN'))
    .output(answer<BodyPage>()),

  /** Gives a member a seat for a period. */
  addSeat: oc
    .input(
      z.object({
        bodyId: idOf('body'),
        memberId: idOf('member'),
        personId: idOf('person').nullable(),
        kind: z.enum(['voting', 'advisory']),
        ...period,
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP', 'BODY_FOLLOWS_MEMBERSHIPS'))
    .output(answer<BodyPage>()),

  /** Sets or takes away the last day of a seat. */
  endSeat: oc
    .input(z.object({ bodyId: idOf('body'), seatId: idOf('body-membership'), validUntil: localDate.nullable() }))
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP'))
    .output(answer<BodyPage>()),
}
