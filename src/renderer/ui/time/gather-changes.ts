import { dateOf, type Instant } from '#shared/basics/instant.ts'

/** One act on a record. */
export interface Change {
  readonly at: Instant
  readonly actor: string
  readonly act: string
}

/** Acts that followed each other on one day by one hand, told once. `at` is the newest. */
export interface GatheredChange extends Change {
  readonly count: number
}

/** Puts equal acts of one day and one hand together; the order, newest first, stays. */
export function gatherChanges(changes: readonly Change[]): readonly GatheredChange[] {
  const gathered: GatheredChange[] = []
  for (const { at, actor, act } of changes) {
    const last = gathered.at(-1)
    const isSame = last !== undefined && last.act === act && last.actor === actor && dateOf(last.at) === dateOf(at)
    if (isSame) gathered[gathered.length - 1] = { ...last, count: last.count + 1 }
    else gathered.push({ at, actor, act, count: 1 })
  }
  return gathered
}
