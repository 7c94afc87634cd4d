import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Serving, serve } from '#main/host-web/serve.ts'
import { makeDemoWorkspace } from '#main/service/demo-workspace.ts'
import { createWorkspace } from '#main/store/create.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { type SeededAlliance, seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { type Id, toId } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'
import { countingIds } from './counting-ids.ts'
import { countingRandom } from './counting-random.ts'
import { berlin, type Erzgebirge, erzgebirgeSeed, granted } from './erzgebirge.ts'

/** What a workspace holds when a story begins: only the 13 members, or the demo with everything that happened before. */
export type Beginning = 'members' | 'demo'

/** Day and time in Germany at which a story begins. */
export interface Moment {
  readonly day: string
  readonly time: string
}

/** Fourteen days from here end on Buß- und Bettag. */
export const START: Moment = { day: '2026-11-04', time: '09:00' }

/** Six days after the running Umlauf of the demo began; its deadline is 19 November, 24:00. */
export const DEMO_DAY: Moment = { day: '2026-11-10', time: '09:00' }

/** Workspace files to copy from, each made once, when it is first asked for. */
export interface Templates {
  readonly seeded: SeededAlliance
  readonly pathOf: (beginning: Beginning, start: Moment) => Promise<string>
}

export interface ServedErzgebirge extends Erzgebirge {
  readonly host: Serving
  /** Faults that the service reported. */
  readonly faults: readonly string[]
}

/** Makes workspaces in a folder of the caller. */
export async function openTemplates(folder: string): Promise<Templates> {
  const membersPath = join(folder, 'members.allianz')
  const now = () => berlin('2026-08-12', '08:30')
  const store = granted(await createWorkspace(membersPath, { now }))
  const seeded = await seedAlliance(
    { store, now, newId: seedIds(), actor: () => 'Koordination', ...countingRandom() },
    erzgebirgeSeed(),
  )
  await store.close()
  const demos = new Map<string, Promise<string>>()
  return {
    seeded,
    pathOf(beginning, { day, time }) {
      if (beginning === 'members') return Promise.resolve(membersPath)
      const at = berlin(day, time)
      const demo = demos.get(at) ?? makeDemo(join(folder, `demo-${demos.size}.allianz`), at)
      demos.set(at, demo)
      return demo
    },
  }
}

async function makeDemo(path: string, now: Instant): Promise<string> {
  granted(await makeDemoWorkspace({ root: PROJECT_ROOT, alliance: 'erzgebirge', path, now }))
  return path
}

/** Serves a copy of a template on the loopback, with a clock that the test turns and ids that count. */
export async function serveErzgebirge(
  templates: Templates,
  { folder, beginning, start }: { readonly folder: string; readonly beginning: Beginning; readonly start: Moment },
): Promise<ServedErzgebirge> {
  const workspacePath = join(folder, 'erzgebirge.allianz')
  copyFileSync(await templates.pathOf(beginning, start), workspacePath)
  let current = berlin(start.day, start.time)
  const faults: string[] = []
  const host = granted(
    await serve({
      workspacePath,
      now: () => current,
      newId: countingIds(),
      actor: () => 'Koordination',
      log: (text) => void faults.push(text),
    }),
  )
  if (host.deps === null) throw new Error('The template of the workspace is damaged')
  return {
    host,
    faults,
    deps: host.deps,
    seeded: templates.seeded,
    at: (day, time = '09:00') => {
      current = berlin(day, time)
      return current
    },
  }
}

/** Ids that no story makes again. */
function seedIds(): Deps['newId'] {
  const next = countingIds()
  return <const Kind extends string>(kind: Kind): Id<Kind> => toId(`seed-${next(kind)}`)
}
