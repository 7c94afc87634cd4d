import { copyFile, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { syncFolder } from './write-atomically.ts'

/** Runs on a copy of a file in a folder of its own that is gone afterwards. */
export async function withCopy<T>(path: string, run: (copy: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'allianz-probe-'))
  try {
    const copy = join(folder, 'probe.allianz')
    await copyFile(path, copy)
    return await run(copy)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Puts a closed workspace file in the place of another closed one, in one step: until the rename the old one is there,
 * afterwards the new one. A log that a crash left beside the old one must never meet the new one.
 */
export async function putInPlace(source: string, path: string): Promise<void> {
  const draft = `${path}.new`
  try {
    await copyFile(source, draft)
    const file = await open(draft, 'r+')
    await file.sync()
    await file.close()
    await rm(`${path}-wal`, { force: true })
    await rm(`${path}-shm`, { force: true })
    await rename(draft, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(draft, { force: true })
  }
}
