import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import { MEMBERSHIP_KINDS } from '../domain/members/member.ts'
import type { MemberPage } from './members.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, localDate, text } from './shapes.ts'

/** A resolution that can carry an admission, an expulsion or a suspension (R24). */
export interface MembershipResolution {
  readonly id: Id<'resolution'>
  readonly number: string
  readonly subject: string
  readonly resolvedOn: LocalDate
}

const memberId = idOf('member')
const membershipId = idOf('membership')
const resolutionId = idOf('resolution').nullable()
const goOnReason = line
const RESOLVED = ['NOT_FOUND', 'RESOLUTION_DOES_NOT_FIT', 'CIRCULAR_RUNNING', 'PERIOD_REVERSED', 'PERIODS_OVERLAP'] as const

export const membershipsContract = {
  /** Resolutions that can carry an admission or an expulsion, the newest first. */
  resolutions: oc.output(answer<readonly MembershipResolution[]>()),

  /** Records that an organization asks to join. */
  apply: oc
    .input(z.object({ memberId, kind: z.enum(MEMBERSHIP_KINDS), appliedOn: localDate, note: text }))
    .errors(mayRefuse('NOT_FOUND', 'APPLICATION_OPEN', 'DAY_IN_FUTURE'))
    .output(answer<MemberPage>()),

  /** Closes an application that was refused or taken back. */
  closeApplication: oc
    .input(z.object({ memberId, outcome: z.enum(['rejected', 'withdrawn']), decidedOn: localDate, note: text }))
    .errors(mayRefuse('NOT_FOUND', 'NO_APPLICATION', 'DAY_IN_FUTURE', 'PERIOD_REVERSED'))
    .output(answer<MemberPage>()),

  /** Admits a member by resolution, from a day after it on (R21). */
  admit: oc
    .input(
      z.object({
        memberId,
        kind: z.enum(MEMBERSHIP_KINDS),
        resolutionId,
        admittedOn: localDate.nullable(),
        validFrom: localDate,
        goOnReason,
      }),
    )
    .errors(mayRefuse(...RESOLVED, 'ADMITTED_TOO_LATE', 'ADMISSION_DAY_MISSING', 'DAY_IN_FUTURE'))
    .output(answer<MemberPage>()),

  /** Ends a membership: the member withdraws, or the alliance expels it. */
  end: oc
    .input(
      z.object({
        memberId,
        membershipId,
        kind: z.enum(['withdrawal', 'expulsion']),
        declaredOn: localDate,
        lastDay: localDate,
        resolutionId,
        reason: line,
        goOnReason,
      }),
    )
    .errors(mayRefuse(...RESOLVED, 'DAY_IN_FUTURE', 'RESOLUTION_NEEDED', 'REASON_MISSING', 'END_IN_PAST'))
    .output(answer<MemberPage>()),

  /** Takes the end of a membership back as long as its last day has not passed. */
  continue: oc
    .input(z.object({ memberId, membershipId }))
    .errors(mayRefuse('NOT_FOUND', 'MEMBERSHIP_OVER', 'PERIOD_REVERSED', 'PERIODS_OVERLAP'))
    .output(answer<MemberPage>()),

  /** Lets a membership rest for a period. */
  suspend: oc
    .input(
      z.object({
        memberId,
        membershipId,
        validFrom: localDate,
        validUntil: localDate.nullable(),
        reason: filledLine,
        resolutionId,
        goOnReason,
      }),
    )
    .errors(mayRefuse(...RESOLVED, 'OUTSIDE_MEMBERSHIP', 'REASON_MISSING'))
    .output(answer<MemberPage>()),

  /** Sets or takes away the last day on which a membership rests. */
  endSuspension: oc
    .input(z.object({ memberId, suspensionId: idOf('suspension'), validUntil: localDate.nullable() }))
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP'))
    .output(answer<MemberPage>()),

  /** Makes a member the managing one for a period; whether a second one is possible the rules say (R20). */
  addManagingTerm: oc
    .input(z.object({ memberId, validFrom: localDate, validUntil: localDate.nullable() }))
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP', 'SECOND_MANAGING_MEMBER', 'OUTSIDE_MEMBERSHIP'))
    .output(answer<MemberPage>()),

  /** Sets or takes away the last day of a term as managing member. */
  endManagingTerm: oc
    .input(z.object({ memberId, termId: idOf('managing-term'), validUntil: localDate.nullable() }))
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP', 'SECOND_MANAGING_MEMBER', 'OUTSIDE_MEMBERSHIP'))
    .output(answer<MemberPage>()),
}
