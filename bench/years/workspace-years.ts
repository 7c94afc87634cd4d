import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspace } from '#main/store/open.ts'
import type { Store } from '#main/store/store.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { showOverview } from '#main/usecases/overview/show-overview.ts'
import { checkWorkspace, finishedCheck } from '#main/usecases/workspace/check-workspace.ts'
import { sealContent } from '#main/usecases/workspace/seal-content.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
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

export const WORKSPACE_YEARS: readonly Measurement[] = [
  {
    name: 'open-to-overview',
    what: 'opens a workspace and answers what the Übersicht shows',
    unit: 'years',
    sizes: SIZES,
    prepare: async (years, folder) => {
      const path = await workspaceIn(folder, years)
      return async () => {
        const store = await openedYears(path)
        await showOverview(depsOf(store))
        await store.close()
      }
    },
  },
  {
    name: 'full-check',
    what: 'checks a workspace in full, every decision and every stored file',
    unit: 'years',
    sizes: SIZES,
    prepare: async (years, folder) => {
      const path = await workspaceIn(folder, years)
      return async () => {
        const store = await openedYears(path)
        const { findings } = await finishedCheck(checkWorkspace({ store }, { full: true }))
        await store.close()
        if (findings.length > 0) throw new Error(`The workspace of years does not hold: ${JSON.stringify(findings.slice(0, 3))}`)
      }
    },
  },
  {
    name: 'backup',
    what: 'backs up a workspace, opens and checks the copy',
    unit: 'years',
    sizes: SIZES,
    prepare: async (years, folder) => {
      const path = await workspaceIn(folder, years)
      const copy = join(folder, 'copy.allianz')
      return async () => {
        const store = await openedYears(path)
        await store.upkeep.backUp(copy)
        await store.close()
        rmSync(copy)
      }
    },
  },
  {
    name: 'seal',
    what: 'keeps the fingerprint of every table, as it is done at closing',
    unit: 'years',
    sizes: SIZES,
    prepare: async (years, folder) => {
      const path = await workspaceIn(folder, years)
      return async () => {
        const store = await openedYears(path)
        await store.scribble((tx) => tx.deleteFrom('content_seal').execute())
        await sealContent({ store })
        await store.close()
      }
    },
  },
]
