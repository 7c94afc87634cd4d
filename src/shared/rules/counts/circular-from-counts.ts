import { addMinutes, type Instant, instant } from '../../basics/instant.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'
import type { CircularCase } from '../circular/evaluate-circular.ts'
import { choicesOf, memberAt, rollOf, type VoteCounts } from './votes.ts'

/** An Umlauf as mere numbers: how many members, how many of them recused, how many voted what. */
export interface CircularCounts extends VoteCounts {
  readonly members: number
  readonly recused: number
  /** Votes that came after the deadline, each of a member without one in time. */
  readonly lateYes: number
  readonly lateNo: number
  /** How many of those who answered in time object to the procedure. */
  readonly objections: number
}

/** Any moment serves: only what comes before and what after the deadline matters. */
const DEADLINE: Instant = instant('2026-01-31T23:00:00.000Z')
const IN_TIME: Instant = addMinutes(DEADLINE, -60)
const STILL_IN_TIME: Instant = addMinutes(DEADLINE, -30)
const TOO_LATE: Instant = addMinutes(DEADLINE, 60)

/**
 * R02–R09, R26: an Umlauf of members without names from mere numbers, before the deadline or after it. The numbers must fit
 * (`checkCircularCounts`).
 */
export function circularFromCounts(
  counts: CircularCounts,
  isOver: boolean,
): Pick<CircularCase, 'deadline' | 'now' | 'rollDate' | 'roll' | 'ballots'> {
  const inTime = choicesOf(counts)
  const late: readonly Choice[] = [...Array<Choice>(counts.lateYes).fill('yes'), ...Array<Choice>(counts.lateNo).fill('no')]
  return {
    deadline: DEADLINE,
    now: addMinutes(DEADLINE, isOver ? 120 : -10),
    rollDate: null,
    roll: rollOf(counts.members, counts.recused),
    ballots: [
      ...inTime.map((cast, index) => aBallot(index, cast, IN_TIME, index < counts.objections)),
      ...late.map((cast, index) => aBallot(inTime.length + index, cast, TOO_LATE, false)),
    ],
  }
}

/** R10: another ballot in time of the member at a place of the roll, later than its first. */
export function changedBallot(index: number, cast: Choice): BallotFact {
  return aBallot(index, cast, STILL_IN_TIME, false)
}

function aBallot(index: number, cast: Choice, receivedAt: Instant, objectsToProcedure: boolean): BallotFact {
  return {
    member: memberAt(index),
    cast,
    by: 'representative',
    person: null,
    receivedAt,
    postedOn: null,
    objectsToProcedure,
    heldBy: null,
  }
}
