import { dateOf, type Instant, startOfDay } from '#shared/basics/instant.ts'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'

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

/** After so many days the rotation has taken what it will ever take. */
const AHEAD = 45

/** The day on which the rotation takes a backup, when one is made every day from now on; null: it stays as the one of its month. */
export function goesOn<Backup extends { readonly at: Instant }>(
  backup: Backup,
  backups: readonly Backup[],
  today: LocalDate,
): LocalDate | null {
  const later: { readonly at: Instant }[] = []
  for (let days = 1; days <= AHEAD; days += 1) {
    const day = addDays(today, days)
    later.push({ at: startOfDay(day) })
    if (!backupsToKeep<{ readonly at: Instant }>([...backups, ...later], startOfDay(day)).has(backup)) return day
  }
  return null
}
