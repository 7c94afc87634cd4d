import { open } from 'node:fs/promises'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'

/** Reads a file that somebody named, up to one byte more than it may have: enough to see that it is too large. */
export async function readInput(path: string, limit: number): Promise<Result<Uint8Array, string>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      const buffer = new Uint8Array(Math.min(size, limit + 1))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
      return ok(buffer.subarray(0, bytesRead))
    } finally {
      await file.close()
    }
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason) return err(words.cannotRead(path))
    throw reason
  }
}
