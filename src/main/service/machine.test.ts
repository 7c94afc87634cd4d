import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { toEpoch } from '#shared/basics/instant.ts'
import { clockOf, realMachine } from './machine.ts'

test('ohne ALLIANZ_CLOCK gilt die Uhr des Rechners', () => {
  const clock = clockOf(undefined)
  if (!clock.ok) throw new Error(clock.error.text)
  const before = Date.now()
  const told = toEpoch(clock.value())
  expect(told).toBeGreaterThanOrEqual(before)
  expect(told).toBeLessThanOrEqual(Date.now())
})

test('„fixed:“ hält die Uhr an', async () => {
  const clock = clockOf('fixed:2026-11-10T09:00:00Z')
  if (!clock.ok) throw new Error(clock.error.text)
  await pause(5)
  expect(clock.value()).toBe('2026-11-10T09:00:00.000Z')
})

test('ein Zeitpunkt allein stellt die Uhr, und sie geht weiter', async () => {
  const before = Date.now()
  const clock = clockOf('2026-11-10T09:00:00+01:00')
  if (!clock.ok) throw new Error(clock.error.text)
  const first = toEpoch(clock.value())
  const sinceSet = first - Date.parse('2026-11-10T08:00:00Z')
  expect(sinceSet).toBeGreaterThanOrEqual(0)
  expect(sinceSet).toBeLessThanOrEqual(Date.now() - before)
  await pause(5)
  expect(toEpoch(clock.value())).toBeGreaterThan(first)
})

test.each(['gestern', '2026-11-10', '2026-11-10T09:00', 'fixed:', 'fixed:morgen'])('„%s“ ist keine Uhr', (text) => {
  expect(clockOf(text)).toEqual({ ok: false, error: { code: 'CLOCK_NOT_UNDERSTOOD', text } })
})

test('frische Kennungen wiederholen sich nicht und passen in den Vertrag', () => {
  const ids = Array.from({ length: 100 }, () => realMachine().newId('member'))
  expect(new Set(ids).size).toBe(100)
  expect(ids.every((id) => /^[0-9A-Za-z-]{1,64}$/.test(id))).toBe(true)
})
