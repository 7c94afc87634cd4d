import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured, Measurement } from './measurement.ts'

const ROUNDS = 5

/** Measures both sizes in turns, so that a busy moment of the machine meets both alike. */
export async function measure(measurement: Measurement, folder: string): Promise<Measured> {
  const { name, what, unit, sizes } = measurement
  const works = await Promise.all(sizes.map((size) => prepareIn(measurement, size, join(folder, `${name}-${size}`))))
  const times: readonly number[][] = sizes.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      await work()
      times[index]?.push(performance.now() - start)
    }
  }
  const [small, large] = times.map(median)
  return {
    name,
    what,
    unit,
    small: { size: sizes[0], milliseconds: rounded(small ?? 0) },
    large: { size: sizes[1], milliseconds: rounded(large ?? 0) },
    growth: rounded((large ?? 0) / Math.max(small ?? 0, 0.001)),
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
