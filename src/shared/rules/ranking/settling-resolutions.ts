import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Resolution } from '../../domain/resolutions/resolution.ts'

/** What the rule looks at of a resolution. */
export type SettlingFacts = Pick<Resolution, 'id' | 'subject' | 'outcome' | 'projectId' | 'resolvedOn' | 'declaredAt'>

/** Why a resolution cannot settle an order. */
export type SettlingRefusal = 'rejected' | 'on-one-project' | 'older'

/** R38: what keeps a resolution from settling an order that was drawn on a day; null when it can. */
export function settlingRefusal(
  { outcome, projectId, resolvedOn }: Pick<SettlingFacts, 'outcome' | 'projectId' | 'resolvedOn'>,
  drawnOn: LocalDate,
): SettlingRefusal | null {
  if (outcome !== 'adopted') return 'rejected'
  if (projectId !== null) return 'on-one-project'
  return resolvedOn < drawnOn ? 'older' : null
}

/** The call and the day its order was drawn; the resolutions of items that were begun on it. */
export interface SettledOrder {
  readonly callNumber: string
  readonly drawnOn: LocalDate
  readonly begunOnCall: readonly Id<'resolution'>[]
}

/**
 * R38: the resolutions that can settle an order, those on this call first, of each kind the newest first. On the call is what was
 * begun on it, and in a sitting what names its number.
 */
export function settlingResolutions<Facts extends SettlingFacts>(
  resolutions: readonly Facts[],
  { callNumber, drawnOn, begunOnCall }: SettledOrder,
): readonly (Facts & { readonly isOnCall: boolean })[] {
  return resolutions
    .filter((resolution) => settlingRefusal(resolution, drawnOn) === null)
    .map((resolution) => ({
      ...resolution,
      isOnCall: begunOnCall.includes(resolution.id) || names(resolution.subject, callNumber),
    }))
    .toSorted((a, b) => Number(b.isOnCall) - Number(a.isOnCall) || b.declaredAt.localeCompare(a.declaredAt))
}

/** „Priorisierung 1/2027“ names 1/2027, „Aufruf 11/2027“ does not. */
function names(subject: string, callNumber: string): boolean {
  return subject.split(/[\s„“"(),;:.]+/u).includes(callNumber)
}
