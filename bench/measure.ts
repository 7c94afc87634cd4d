import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured, Measurement, Seen } from './measurement.ts'

const ROUNDS = 5

/** Measures both sizes in turns, so that a busy moment of the machine meets both alike. */
export async function measure(measurement: Measurement, folder: string): Promise<Measured> {
  const { name, what, unit, sizes } = measurement
  const works = await Promise.all(sizes.map((size) => prepareIn(measurement, size, join(folder, `${name}-${size}`))))
  const times: readonly (readonly [clock: number, processor: number])[][] = sizes.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) times[index]?.push(await timed(work))
  }
  const [small, large] = [seen(sizes[0], times[0] ?? []), seen(sizes[1], times[1] ?? [])]
  const growth = rounded(large.milliseconds / Math.max(small.milliseconds, 0.001))
  return { name, what, unit, small, large, growth, processorGrowth: rounded(large.processor / Math.max(small.processor, 0.001)) }
}

async function timed(work: () => Promise<unknown>): Promise<readonly [number, number]> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return [performance.now() - start, (user + system) / 1_000]
}

function seen(size: number, times: readonly (readonly [number, number])[]): Seen {
  const milliseconds = rounded(median(times.map(([clock]) => clock)))
  return { size, milliseconds, processor: rounded(median(times.map(([, processor]) => processor))) }
}

async function prepareIn(measurement: Measurement, size: number, folder: string): Promise<() => Promise<unknown>> {
  mkdirSync(folder, { recursive: true })
  return measurement.prepare(size, folder)
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
