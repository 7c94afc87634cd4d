import { addMinutes, type Instant } from '../../basics/instant.ts'
import type { AgendaItem } from './agenda-item.ts'

/** When an item is planned to begin; null from the first item on that has no length. */
interface PlannedTime {
  readonly startsAt: Instant | null
  readonly minutes: number | null
}

/** Domain § 3 (Tagesordnung, „Zeit je Träger“): each item begins when those before it are planned to be over. */
export function timePlan(startsAt: Instant, items: readonly Pick<AgendaItem, 'plannedMinutes'>[]): readonly PlannedTime[] {
  let begin: Instant | null = startsAt
  return items.map(({ plannedMinutes }) => {
    const planned = { startsAt: begin, minutes: plannedMinutes }
    begin = begin === null || plannedMinutes === null ? null : addMinutes(begin, plannedMinutes)
    return planned
  })
}
