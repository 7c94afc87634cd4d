import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Work } from '#shared/basics/work.ts'

/** What is written to a path, read back; nothing of it stays. */
export async function* throughFolder<Progress>(
  write: (path: string) => Work<Progress, undefined> | Promise<void>,
): Work<Progress, Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'allianz-download-'))
  try {
    const written = write(join(folder, 'file'))
    if (written instanceof Promise) await written
    else yield* written
    return await readFile(join(folder, 'file'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
