import { copyFile, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { syncFolder, writeAtomically } from './write-atomically.ts'

/** What lies beside a database as long as its last writes are not in it. */
const LOG = '-wal'

/** Runs on a copy of a damaged file, log included, that is gone afterwards: opening the file itself would bring its log into it. */
export async function withDamagedCopy<T>(path: string, run: (copy: string) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'allianz-salvage-'))
  try {
    const copy = join(folder, 'copy.allianz')
    await copyFile(path, copy)
    await copyIfThere(`${path}${LOG}`, `${copy}${LOG}`)
    return run(copy)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Keeps a damaged file with its log under another name beside it, byte for byte and on the medium. */
export async function keepDamaged(path: string, name: string): Promise<void> {
  const copy = join(dirname(path), name)
  for (const ending of ['', LOG]) {
    const isThere =
      ending === '' ? await copyFile(path, copy).then(() => true) : await copyIfThere(`${path}${ending}`, `${copy}${ending}`)
    if (!isThere) continue
    const file = await open(`${copy}${ending}`, 'r+')
    await file.sync()
    await file.close()
  }
  await syncFolder(dirname(copy))
}

/** Writes a file under a name beside another one. */
export function writeBeside(path: string, name: string, bytes: Uint8Array): Promise<void> {
  return writeAtomically(join(dirname(path), name), bytes)
}

export function nameOf(path: string): string {
  return basename(path)
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
