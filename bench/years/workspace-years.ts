import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '#main/store/open.ts'
import type { Store } from '#main/store/store.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { showOverview } from '#main/usecases/overview/show-overview.ts'
import { checkWorkspace } from '#main/usecases/workspace/check-workspace.ts'
import { sealContent } from '#main/usecases/workspace/seal-content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import type { Measurement } from '../measurement.ts'
import { makeYears } from './make-years.ts'

const now = () => instant('2039-06-01T09:00:00Z')
const SIZES = [1, 10] as const

async function workspaceIn(folder: string, years: number): Promise<string> {
  const path = join(folder, 'years.allianz')
  await makeYears(path, years)
  return path
}

/** The store of a workspace that the measurements made. */
export async function openedYears(path: string): Promise<Store> {
  const store = await openWorkspace(path, { now, holder: 'bench' })
  if (!store.ok) throw new Error(store.error.code)
  return store.value
}

function depsOf(store: Store): Deps {
  return { store, now, newId: () => toId('bench'), actor: () => 'bench', ...countingRandom() }
}

/** Work on a workspace that is opened for it and closed after it; both are part of what is timed. */
function onYears(name: string, what: string, work: (store: Store, folder: string) => Promise<unknown>): Measurement {
  const prepare = async (years: number, folder: string) => {
    const path = await workspaceIn(folder, years)
    return async () => {
      const store = await openedYears(path)
      await work(store, folder)
      await store.close()
    }
  }
  return { name, what, unit: 'years', sizes: SIZES, prepare }
}

export const WORKSPACE_YEARS: readonly Measurement[] = [
  onYears('open-to-overview', 'opens a workspace and answers what the Übersicht shows', (store) => showOverview(depsOf(store))),
  onYears('full-check', 'checks a workspace in full, every decision and every stored file', async (store) => {
    const { findings } = await finished(checkWorkspace({ store }, { full: true }))
    if (findings.length > 0) throw new Error(`The workspace of years does not hold: ${JSON.stringify(findings.slice(0, 3))}`)
  }),
  onYears('backup', 'backs up a workspace, opens and checks the copy', async (store, folder) => {
    const copy = join(folder, 'copy.allianz')
    await store.upkeep.backUp(copy)
    rmSync(copy)
  }),
  onYears('seal', 'keeps the fingerprint of every table, as it is done at closing', async (store) => {
    await store.scribble((tx) => tx.deleteFrom('content_seal').execute())
    await sealContent({ store })
  }),
]
