import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays } from '#shared/basics/local-date.ts'

const OF_TODAY = 3
const DAYS = 14

/** Which backups stay: the newest of all, three of today, one a day for fourteen days, one a month for ever. */
export function backupsToKeep<Backup extends { readonly at: Instant }>(
  backups: readonly Backup[],
  now: Instant,
): ReadonlySet<Backup> {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const today = dateOf(now)
  const kept = new Set<Backup>(newestFirst.slice(0, 1))
  for (const backup of newestFirst.filter(({ at }) => dateOf(at) === today).slice(0, OF_TODAY)) kept.add(backup)
  const recent = newestFirst.filter(({ at }) => dateOf(at) > addDays(today, -DAYS))
  for (const [newest] of Map.groupBy(recent, ({ at }) => dateOf(at)).values()) if (newest !== undefined) kept.add(newest)
  for (const [newest] of Map.groupBy(newestFirst, ({ at }) => dateOf(at).slice(0, 7)).values())
    if (newest !== undefined) kept.add(newest)
  return kept
}
