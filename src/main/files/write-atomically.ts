import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file of our own all or nothing: under another name, synced, renamed, and the folder synced. Replaces what was there. */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = `${path}.new`
  try {
    const file = await open(draft, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(draft, { force: true })
  }
}

/** A name is on the medium only when its folder is; Windows syncs folders by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
