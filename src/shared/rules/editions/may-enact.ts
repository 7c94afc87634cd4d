import type { LocalDate } from '../../basics/local-date.ts'
import type { Resolution } from '../../domain/resolutions/resolution.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { RulesOfProcedure } from '../../domain/rules-of-procedure/rules-of-procedure.ts'
import { floorOf } from '../majority/whole-numbers.ts'

/** What a new edition of the rules of procedure rests on. */
export interface EnactFacts {
  readonly today: LocalDate
  readonly validFrom: LocalDate
  readonly source: RulesOfProcedure['source']
  readonly options: Pick<
    RuleOptions,
    'circularDays' | 'circularDaysCounting' | 'circularMinimumWorkingDays' | 'shiftDeadlineToWorkday'
  >
  /** The resolution by which the alliance gave itself this edition; null where none is named. */
  readonly resolution: Pick<Resolution, 'number' | 'outcome' | 'procedure' | 'projectId'> | null
  readonly editions: readonly Pick<RulesOfProcedure, 'edition' | 'validFrom' | 'validUntil'>[]
  /** The latest meeting that was opened; null where none was. */
  readonly lastHeld: { readonly number: string; readonly day: LocalDate } | null
}

/** Everything that forbids an edition, each for its own field of a form. */
export type EnactProblem =
  | { readonly code: 'VALIDITY_IN_PAST'; readonly validFrom: LocalDate; readonly today: LocalDate }
  | { readonly code: 'EDITION_OVERLAPS'; readonly edition: number; readonly validFrom: LocalDate }
  | { readonly code: 'MEETING_ALREADY_HELD'; readonly meetingNumber: string; readonly heldOn: LocalDate }
  | { readonly code: 'RESOLUTION_MISSING'; readonly source: RulesOfProcedure['source'] }
  | { readonly code: 'RESOLUTION_DOES_NOT_FIT'; readonly number: string; readonly because: 'rejected' | 'circular' | 'project' }
  | { readonly code: 'DEADLINE_BELOW_MINIMUM'; readonly days: number; readonly least: number; readonly most: number }

/**
 * § 2.3, R24: what forbids that an edition comes into force; empty when it may. It begins today or later, after every other
 * edition and after every meeting that was already held. Rules that the alliance gave itself need the resolution by which it
 * did: adopted, in a meeting, and not about a project. „Ohne Geschäftsordnung“ needs none.
 */
export function mayEnact(facts: EnactFacts): readonly EnactProblem[] {
  return [...validityProblems(facts), ...resolutionProblems(facts), ...optionProblems(facts)]
}

function validityProblems({ today, validFrom, editions, lastHeld }: EnactFacts): readonly EnactProblem[] {
  if (validFrom < today) return [{ code: 'VALIDITY_IN_PAST', validFrom, today }]
  const other = editions.find((edition) => edition.validFrom >= validFrom || (edition.validUntil ?? '') >= validFrom)
  if (other !== undefined) return [{ code: 'EDITION_OVERLAPS', edition: other.edition, validFrom: other.validFrom }]
  if (lastHeld === null || lastHeld.day < validFrom) return []
  return [{ code: 'MEETING_ALREADY_HELD', meetingNumber: lastHeld.number, heldOn: lastHeld.day }]
}

function resolutionProblems({ source, resolution }: EnactFacts): readonly EnactProblem[] {
  if (resolution === null) return source === 'none' ? [] : [{ code: 'RESOLUTION_MISSING', source }]
  const because = whyUnfit(resolution)
  return because === null ? [] : [{ code: 'RESOLUTION_DOES_NOT_FIT', number: resolution.number, because }]
}

/** R24: why a resolution cannot have adopted rules of procedure; null where it can. */
export function whyUnfit({
  outcome,
  procedure,
  projectId,
}: Pick<Resolution, 'outcome' | 'procedure' | 'projectId'>): 'rejected' | 'circular' | 'project' | null {
  if (outcome === 'rejected') return 'rejected'
  if (procedure === 'circular') return 'circular'
  return projectId === null ? null : 'project'
}

/** F06, § 2.3 (frist_umlauf): a usual deadline that can never reach the minimum would forbid every start. */
function optionProblems({ options }: EnactFacts): readonly EnactProblem[] {
  const { circularDays: days, circularMinimumWorkingDays: least } = options
  const most = mostWorkingDays(options)
  return most < least ? [{ code: 'DEADLINE_BELOW_MINIMUM', days, least, most }] : []
}

/** Five in every full week, at most five in the rest of a week, and the one to which the end may move (F02). */
function mostWorkingDays({ circularDays, circularDaysCounting, shiftDeadlineToWorkday }: EnactFacts['options']): number {
  if (circularDaysCounting === 'working-days') return circularDays
  return 5 * floorOf(circularDays, 7) + Math.min(circularDays % 7, 5) + (shiftDeadlineToWorkday ? 1 : 0)
}
