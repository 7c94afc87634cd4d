import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { DocumentKind, OutputFile } from '#shared/domain/documents/issued-document.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { makeDemoWorkspace, whyNoDemo } from '../../service/demo-workspace.ts'
import { sourceInstallation } from '../../service/installation.ts'
import { lockWorkspace } from '../../store/open.ts'
import type { DemoAlliance } from '../../usecases/workspace/run-demo.ts'
import { machineClock } from '../clock.ts'
import type { Outcome } from '../outcome.ts'
import { publish, writeSynced } from '../write-output.ts'

export interface DemoOptions {
  readonly out: string
  readonly alliance: DemoAlliance
  readonly clock?: Instant
  readonly force?: true
}

interface Written {
  readonly kind: DocumentKind
  readonly path: string
  readonly sha256: string
}

/** `allianz demo`: a demo workspace with everything that the main job makes of it, and its documents beside it. */
export async function demo({ out, alliance, clock, force }: DemoOptions): Promise<Outcome> {
  const folder = resolve(out)
  const now = clock ?? machineClock()()
  const workspace = join(folder, `${alliance}.allianz`)
  const free = existsSync(workspace) ? await freeForDemo(workspace, now, force === true) : ok(async () => undefined)
  if (!free.ok) return free
  const workshop = await workshopIn(folder)
  if (workshop === null) return err(words.cannotWrite(folder))
  try {
    const draft = join(workshop, `${alliance}.allianz`)
    const made = await makeDemoWorkspace({ root: sourceInstallation().root, alliance, path: draft, now })
    if (!made.ok) return err(openRefusalSentence(made.error))
    const written = await writeAll(workshop, folder, made.value, `${alliance}.allianz`, force === true)
    if (!written.ok) return written
    const lines = [workspace, ...written.value.map(({ path }) => path)].map(words.wrote)
    return ok({ exitCode: 0, json: { workspace, files: written.value }, text: lines.join('\n') })
  } finally {
    await rm(workshop, { recursive: true, force: true })
    await free.value()
  }
}

/** Takes an old demo out of the way and gives how to let go of it. Real records are never replaced, nor an open file. */
async function freeForDemo(path: string, now: Instant, replace: boolean): Promise<Result<() => Promise<void>, string>> {
  if (!replace) return err(words.exists(path))
  const refusal = await whyNoDemo(path, () => now)
  if (refusal !== null) return err(refusal)
  const lock = await lockWorkspace(path, { now: () => now })
  return lock.ok ? ok(lock.value.release) : err(openRefusalSentence(lock.error))
}

/** A hidden folder beside the results, so that renaming them is one step. */
async function workshopIn(folder: string): Promise<string | null> {
  try {
    await makeFolder(folder)
    return await mkdtemp(join(folder, '.demo-'))
  } catch {
    return null
  }
}

/** All files or none: what was already given its name is taken back when a later one is refused. */
async function writeAll(
  workshop: string,
  folder: string,
  files: readonly OutputFile[],
  workspaceName: string,
  replace: boolean,
): Promise<Result<readonly Written[], string>> {
  const written: Written[] = []
  for (const { kind, bytes, fileName } of files) {
    const synced = await writeSynced(join(workshop, fileName), bytes)
    if (!synced.ok) return synced
    written.push({ kind, path: join(folder, fileName), sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  const names = [...files.map(({ fileName }) => fileName), workspaceName]
  for (const [index, name] of names.entries()) {
    if (replace && name === workspaceName) await dropLog(join(folder, name))
    const published = await publish(join(workshop, name), join(folder, name), replace)
    if (published.ok) continue
    if (!replace) await Promise.all(names.slice(0, index).map((earlier) => rm(join(folder, earlier), { force: true })))
    return published
  }
  return ok(written)
}

/** The log of an old workspace must never meet a new one. */
async function dropLog(path: string): Promise<void> {
  await rm(`${path}-wal`, { force: true })
  await rm(`${path}-shm`, { force: true })
}
