import type { Deps } from '#main/usecases/deps.ts'
import type { Id } from '#shared/basics/id.ts'

/** Ids that count: `member-1`, `member-2`, `project-3`. */
export function countingIds(): Deps['newId'] {
  let count = 0
  return <const Kind extends string>(kind: Kind) => {
    count += 1
    return `${kind}-${count}` as string as Id<Kind>
  }
}
