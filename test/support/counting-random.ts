import type { Deps } from '#main/usecases/deps.ts'

/** Chance that is none: bytes that count on, so that every key of a test is another and each run the same. */
export function countingRandom(): Pick<Deps, 'random' | 'deviceKey'> {
  let next = 0
  const random: Deps['random'] = (length) => Uint8Array.from({ length }, () => next++ % 251)
  return { random, deviceKey: { path: '/nowhere/device-key.json', system: null, random } }
}
