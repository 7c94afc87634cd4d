import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is written to a path, read back; nothing of it stays. */
export async function throughFolder(write: (path: string) => Promise<void>): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'allianz-download-'))
  try {
    await write(join(folder, 'file'))
    return await readFile(join(folder, 'file'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
