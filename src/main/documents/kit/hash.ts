import { createHash } from 'node:crypto'
import type { Sha256 } from '#shared/basics/bytes.ts'

/** The hash by which the register knows a file. */
export function sha256Of(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256
}
