import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'

/**
 * Writes a file all or nothing: under a temporary name beside it, synced, then renamed. What is there already stays, unless
 * it may be replaced. Refuses with a German sentence.
 */
export async function writeOutput(path: string, bytes: Uint8Array, replace: boolean): Promise<Result<null, string>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.new`)
  try {
    const written = await writeSynced(temporary, bytes)
    return written.ok ? await publish(temporary, path, replace) : err(words.cannotWrite(path))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Writes a new file through to the medium. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<Result<null, string>> {
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    return ok(null)
  } catch (reason) {
    return err(refusalOf(path, reason))
  }
}

/** Gives a finished file its name in one step. */
export async function publish(temporary: string, path: string, replace: boolean): Promise<Result<null, string>> {
  try {
    if (replace) await rename(temporary, path)
    else await link(temporary, path).catch(renameWhereLinksAreUnknown(temporary, path))
    return ok(null)
  } catch (reason) {
    return err(refusalOf(path, reason))
  }
}

/** Memory sticks and network drives often know no links; there an empty file holds the name. */
function renameWhereLinksAreUnknown(temporary: string, path: string): (reason: unknown) => Promise<void> {
  return async (reason) => {
    if (codeOf(reason) === 'EEXIST') throw reason
    await open(path, 'wx').then((placeholder) => placeholder.close())
    await rename(temporary, path)
  }
}

/** What stands against writing, as a sentence; anything but trouble with the file system is a fault. */
function refusalOf(path: string, reason: unknown): string {
  const code = codeOf(reason)
  if (typeof code !== 'string') throw reason
  return code === 'EEXIST' ? words.exists(path) : words.cannotWrite(path)
}

function codeOf(reason: unknown): unknown {
  return reason instanceof Error && 'code' in reason ? reason.code : null
}
