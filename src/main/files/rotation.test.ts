import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { backupsToKeep, goesOn } from './rotation.ts'

function at(...times: readonly string[]) {
  return times.map((time) => ({ at: instant(time) }))
}

/** Times of the backups that stay, in the order given. */
function kept(now: string, ...times: readonly string[]): readonly string[] {
  const backups = at(...times)
  const keep = backupsToKeep(backups, instant(now))
  return times.filter((_, index) => keep.has(backups[index] as (typeof backups)[number]))
}

test.each([
  ['drei von heute', ['T08', 'T09', 'T10', 'T11'].map((hour) => `2026-11-25${hour}:00:00Z`), 3],
  ['eine von gestern', ['T08', 'T09', 'T10'].map((hour) => `2026-11-24${hour}:00:00Z`), 1],
  ['eine je Tag für vierzehn Tage', Array.from({ length: 14 }, (_, day) => `2026-11-${25 - day}T09:00:00Z`), 14],
  ['eine je Monat für immer', ['2025-03-04', '2025-03-20', '2025-04-01', '2019-01-01'].map((day) => `${day}T09:00:00Z`), 3],
  ['die neueste, auch wenn sie alt ist', ['2020-01-01T09:00:00Z'], 1],
  ['keine, wo keine ist', [], 0],
] as const)('%s', (_title, times, count) => {
  expect(kept('2026-11-25T12:00:00Z', ...times)).toHaveLength(count)
})

test('der Tag ist der in Sachsen: 23:30 Uhr Weltzeit gehört schon zum nächsten', () => {
  const times = ['2026-11-24T22:30:00Z', '2026-11-24T23:30:00Z', '2026-11-25T08:00:00Z', '2026-11-25T09:00:00Z']
  expect(kept('2026-11-25T12:00:00Z', ...times)).toEqual(times)
})

test('was heute das Neueste ist, bleibt in jeder Reihenfolge', () => {
  const times = ['2026-11-25T09:00:00Z', '2026-11-25T11:00:00Z', '2026-11-25T08:00:00Z', '2026-11-25T10:00:00Z']
  expect(kept('2026-11-25T12:00:00Z', ...times)).not.toContain('2026-11-25T08:00:00Z')
})

test.each([
  ['eine von gestern, nach vierzehn Tagen', ['2026-11-24T09:00:00Z', '2026-11-25T09:00:00Z'], '2026-12-08'],
  ['die letzte ihres Monats: nie von selbst', ['2026-10-31T09:00:00Z', '2026-11-25T09:00:00Z'], null],
  ['die zweite von heute, schon morgen', ['2026-11-25T07:00:00Z', '2026-11-25T09:00:00Z'], '2026-11-26'],
] as const)('wann eine Sicherung von selbst geht: %s', (_title, times, day) => {
  const backups = at(...times)
  const [first] = backups
  expect(first && goesOn(first, backups, localDate('2026-11-25'))).toBe(day)
})
