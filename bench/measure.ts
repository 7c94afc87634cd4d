import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured, Measurement, Peak, Seen } from './measurement.ts'

const ROUNDS = 5

/** Measures both sizes in turns, so that a busy moment of the machine meets both alike. */
export async function measure(measurement: Measurement, folder: string): Promise<Measured> {
  const { name, what, unit, sizes } = measurement
  const works = await Promise.all(sizes.map((size) => prepareIn(measurement, size, join(folder, `${name}-${size}`))))
  const times: readonly Timed[][] = sizes.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) times[index]?.push(await timed(work))
  }
  const [small, large] = [seen(sizes[0], times[0] ?? []), seen(sizes[1], times[1] ?? [])]
  const growth = rounded(large.milliseconds / Math.max(small.milliseconds, 0.001))
  return { name, what, unit, small, large, growth, processorGrowth: rounded(large.processor / Math.max(small.processor, 0.001)) }
}

type Timed = readonly [clock: number, processor: number, peakKilobytes: number]

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const said = await work()
  const { user, system } = process.cpuUsage(before)
  return [performance.now() - start, (user + system) / 1_000, isPeak(said) ? said.peakKilobytes : 0]
}

function isPeak(said: unknown): said is Peak {
  return typeof said === 'object' && said !== null && 'peakKilobytes' in said
}

function seen(size: number, times: readonly Timed[]): Seen {
  const peak = Math.max(...times.map(([, , kilobytes]) => kilobytes))
  return {
    size,
    milliseconds: rounded(median(times.map(([clock]) => clock))),
    processor: rounded(median(times.map(([, processor]) => processor))),
    peakMegabytes: peak === 0 ? null : Math.round(peak / 1024),
  }
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
