import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { Majority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { restDayOn, workingDaysBetween } from '../deadlines/working-days.ts'
import { circularGoal, leastOf } from '../majority/goal.ts'
import { thresholdOf } from '../majority/threshold.ts'
import { countOf } from '../tally/count-votes.ts'

/** What an Umlaufverfahren may be about (R24): fundamental are Handlungskonzept, admission, expulsion, rules of procedure. */
export type Matter = 'project-assessment' | 'other' | 'fundamental'

export interface StartFacts {
  readonly matter: Matter
  readonly urgencyReason: string
  readonly subject: string
  readonly proposedText: string
  readonly alreadyPresented: boolean
  readonly now: Instant
  /** The day that is not counted: the latest receipt of the papers. */
  readonly countedFrom: LocalDate
  readonly endsOn: LocalDate
  readonly endsAt: Instant
  readonly corpusChristi: boolean
  readonly majority: Majority
  readonly options: Pick<
    RuleOptions,
    'circularUse' | 'circularMinimumWorkingDays' | 'shiftDeadlineToWorkday' | 'recusedInDenominator' | 'circularParticipation'
  >
  readonly roll: readonly RollEntry[]
}

/** Everything that forbids the start, each for its own field of a form. */
export type StartProblem =
  | { readonly code: 'MATTER_NEEDS_MEETING'; readonly matter: Matter }
  | { readonly code: 'MAJORITY_NEEDS_MEETING'; readonly majority: Majority }
  | { readonly code: 'NOT_YET_PRESENTED' }
  | { readonly code: 'URGENCY_REASON_MISSING'; readonly words: number; readonly least: number }
  | { readonly code: 'SUBJECT_MISSING' }
  | { readonly code: 'RESOLUTION_TEXT_MISSING' }
  | { readonly code: 'DEADLINE_PASSED'; readonly endsAt: Instant }
  | { readonly code: 'DEADLINE_TOO_SHORT'; readonly workingDays: number; readonly least: number }
  | { readonly code: 'DEADLINE_NOT_A_WORKING_DAY'; readonly date: LocalDate; readonly name: string }
  | { readonly code: 'ELECTORATE_EMPTY' }
  | { readonly code: 'UNREACHABLE'; readonly eligible: number; readonly required: number }

const LEAST_WORDS_OF_REASON = 3

/**
 * R16, R24, § 2.3 (frist_umlauf, umlauf_zulaessig): what forbids starting an Umlaufverfahren; empty when it may start. All
 * problems at once, so that each can stand at its field. A deadline on a rest day is refused unless fixed days stay (F03).
 */
export function mayStart(facts: StartFacts): readonly StartProblem[] {
  return [...mattersOf(facts), ...textsOf(facts), ...deadlineOf(facts), ...electorateOf(facts)]
}

function mattersOf({ matter, options, alreadyPresented, majority }: StartFacts): readonly StartProblem[] {
  const problems: StartProblem[] = []
  const needsAssessment = options.circularUse === 'urgent-project-assessments'
  if (matter === 'fundamental' || (needsAssessment && matter !== 'project-assessment')) {
    problems.push({ code: 'MATTER_NEEDS_MEETING', matter })
  }
  if (majority === 'majority-of-present') problems.push({ code: 'MAJORITY_NEEDS_MEETING', majority })
  if (options.circularUse === 'already-presented' && !alreadyPresented) problems.push({ code: 'NOT_YET_PRESENTED' })
  return problems
}

function textsOf({ urgencyReason, subject, proposedText }: StartFacts): readonly StartProblem[] {
  const problems: StartProblem[] = []
  const words = urgencyReason.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words < LEAST_WORDS_OF_REASON) problems.push({ code: 'URGENCY_REASON_MISSING', words, least: LEAST_WORDS_OF_REASON })
  if (subject.trim() === '') problems.push({ code: 'SUBJECT_MISSING' })
  if (proposedText.trim() === '') problems.push({ code: 'RESOLUTION_TEXT_MISSING' })
  return problems
}

function deadlineOf({ now, countedFrom, endsOn, endsAt, corpusChristi, options }: StartFacts): readonly StartProblem[] {
  const problems: StartProblem[] = []
  const least = options.circularMinimumWorkingDays
  const workingDays = workingDaysBetween(countedFrom, endsOn, corpusChristi)
  const rest = restDayOn(endsOn, corpusChristi)
  if (endsAt <= now) problems.push({ code: 'DEADLINE_PASSED', endsAt })
  if (rest !== null && options.shiftDeadlineToWorkday) {
    problems.push({ code: 'DEADLINE_NOT_A_WORKING_DAY', date: endsOn, name: rest.name })
  }
  if (endsAt > now && workingDays < least) problems.push({ code: 'DEADLINE_TOO_SHORT', workingDays, least })
  return problems
}

function electorateOf({ roll, majority, options }: StartFacts): readonly StartProblem[] {
  const entitled = roll.filter((entry) => entry.votingRight)
  if (entitled.length === 0) return [{ code: 'ELECTORATE_EMPTY' }]
  const recused = countOf(
    entitled.map((entry) => entry.recused),
    true,
  )
  const { required } = thresholdOf(majority, entitled.length, recused, options.recusedInDenominator)
  const eligible = entitled.length - recused
  const least = Math.max(leastOf(circularGoal(majority, required, entitled.length, options)), 1)
  return eligible < least ? [{ code: 'UNREACHABLE', eligible, required: least }] : []
}
