import { createWorkspace } from '#main/store/create.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import type { Id } from '#shared/basics/id.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, erzgebirgeSeed, granted, startUmlauf } from '#test/support/erzgebirge.ts'

/** Makes a workspace of the 13 members with one running Umlauf, closed again. */
export async function prepareUmlauf(path: string): Promise<Id<'circular-procedure'>> {
  const now = berlin('2026-11-04', '09:00')
  const store = granted(await createWorkspace(path, { now: () => now, holder: 'prepare' }))
  const deps: Deps = { store, now: () => now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
  const seeded = await seedAlliance(deps, erzgebirgeSeed())
  const { procedure } = await startUmlauf({ deps, seeded, at: () => now })
  await store.close()
  return procedure.id
}
