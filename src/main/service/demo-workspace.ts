import { existsSync, mkdirSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { serviceWords } from '#shared/wording/service.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { createWorkspace } from '../store/create.ts'
import { openWorkspace } from '../store/open.ts'
import { findAlliance } from '../store/repositories/alliance.ts'
import type { AllianceSeed } from '../usecases/workspace/alliance-seed.ts'
import type { DemoTexts } from '../usecases/workspace/demo/demo-texts.ts'
import { type DemoAlliance, runDemo } from '../usecases/workspace/run-demo.ts'
import { userFolder } from './user-folder.ts'

export interface DemoSettings {
  /** Folder of the installation, with `resources/`. */
  readonly root: string
  readonly alliance: DemoAlliance
  /** Where the new workspace goes; nothing may be there. */
  readonly path: string
  readonly now: Instant
}

/** Makes a workspace and runs the main job on it through the real use cases. Leaves nothing behind when that fails. */
export async function makeDemoWorkspace({
  root,
  alliance,
  path,
  now,
}: DemoSettings): Promise<Result<readonly OutputFile[], OpenRefusal>> {
  const seed = await resource<AllianceSeed>(root, `alliances/${alliance}.json`)
  const texts = await resource<DemoTexts>(root, 'demo-texts.json')
  const store = await createWorkspace(path, { now: () => now })
  if (!store.ok) return store
  try {
    const files = await runDemo({ store: store.value, name: alliance, seed, texts, now })
    await store.value.close()
    return ok(files)
  } catch (reason) {
    await store.value.close()
    await rm(path, { force: true })
    throw reason
  }
}

/** The demo workspace in the user's folder: the one that is there, else a new one. Refuses with a German sentence. */
export async function demoWorkspace(root: string, now: () => Instant): Promise<Result<string, string>> {
  const folder = userFolder()
  const path = join(folder, 'demo-erzgebirge.allianz')
  if (existsSync(path)) {
    const refusal = await whyNoDemo(path, now)
    return refusal === null ? ok(path) : err(refusal)
  }
  mkdirSync(folder, { recursive: true })
  const draft = `${path}.new`
  await rm(draft, { force: true })
  const made = await makeDemoWorkspace({ root, alliance: 'erzgebirge', path: draft, now: now() })
  if (!made.ok) return err(openRefusalSentence(made.error))
  await rename(draft, path)
  return ok(path)
}

/** Why a file is not to be taken for a demo; null when it is one. Real records are never mistaken for an example. */
export async function whyNoDemo(path: string, now: () => Instant): Promise<string | null> {
  const store = await openWorkspace(path, { now, readOnly: true })
  if (!store.ok) return openRefusalSentence(store.error)
  const alliance = await store.value.read(findAlliance).finally(() => store.value.close())
  return alliance?.isDemo === true ? null : serviceWords.noDemo(path)
}

async function resource<T>(root: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(root, 'resources', name), 'utf8')) as T
}
