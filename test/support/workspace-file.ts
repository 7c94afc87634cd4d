import { join } from 'node:path'
import { createWorkspace } from '#main/store/create.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { type Instant, instant } from '#shared/basics/instant.ts'
import { countingIds } from './counting-ids.ts'
import { countingRandom } from './counting-random.ts'
import { SMALL_ALLIANCE } from './small-alliance.ts'

const MADE_AT: Instant = instant('2026-11-10T12:00:00+01:00')

/** A workspace file with the small alliance, closed again; gives its path. */
export async function aWorkspaceFile(folder: string, now: () => Instant = () => MADE_AT): Promise<string> {
  const path = join(folder, 'muster.allianz')
  const store = await createWorkspace(path, { now })
  if (!store.ok) throw new Error(store.error.code)
  await seedAlliance(
    { store: store.value, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() },
    SMALL_ALLIANCE,
  )
  await store.value.close()
  return path
}
