import { expect, test } from 'vitest'
import { exampleFile, signed } from '#test/support/signed-files.ts'
import { changeSingleBytes } from './single-byte-changes.ts'

test.each([
  ['statement-endorsed', 'rsa', 20_261_125],
  ['resolution-register', 'ec-256', 20_261_126],
] as const)(
  'ein Byte verändert in %s: jede Änderung am Signierten wird gemeldet, nichts stürzt ab',
  async (name, key, seed) => {
    const until = deadline(4_000)
    const tally = changeSingleBytes(signed(await exampleFile(name), key), { seed, count: 60, until })
    expect(tally.faults).toEqual([])
    expect(tally.reported).toBeGreaterThan(0)
  },
  60_000,
)

function deadline(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds
  return () => performance.now() > end
}
