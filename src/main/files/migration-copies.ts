import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Instant, parseInstant } from '#shared/basics/instant.ts'

/** A copy that was made beside the file before it got the shape of a newer release. */
export interface MigrationCopy {
  readonly name: string
  readonly at: Instant
  readonly size: number
}

const TIME = /\.Sicherung-Stand-\d+-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.allianz$/

/** The copies of a workspace from before its migrations, newest first. */
export async function listMigrationCopies(workspacePath: string): Promise<readonly MigrationCopy[]> {
  const folder = dirname(workspacePath)
  const begin = `${basename(workspacePath).replace(/\.allianz$/, '')}.Sicherung-Stand-`
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(begin))
  const copies: MigrationCopy[] = []
  for (const name of names) {
    const [, year, month, day, hours, minutes, seconds] = TIME.exec(name) ?? []
    const at = parseInstant(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`)
    const status = at.ok ? await stat(join(folder, name)).catch(() => null) : null
    if (at.ok && status !== null) copies.push({ name, at: at.value, size: status.size })
  }
  return copies.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Removes such a copy by its name; whatever is none stays. */
export async function removeMigrationCopy(workspacePath: string, name: string): Promise<void> {
  const isOne = (await listMigrationCopies(workspacePath)).some((copy) => copy.name === name)
  if (isOne) await rm(join(dirname(workspacePath), name), { force: true })
}
