import { join } from 'node:path'
import { openWorkspace } from '#main/store/open.ts'
import { declareResult } from '#main/usecases/circular-procedures/declare-result.ts'
import { exportArchive } from '#main/usecases/workspace/export-archive.ts'
import { importArchive } from '#main/usecases/workspace/import-archive.ts'
import { sealContent } from '#main/usecases/workspace/seal-content.ts'
import { finished } from '#shared/basics/work.ts'
import { castVotes, granted, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'

/** A workspace with a declared Umlauf and its archive, in a folder of the caller. */
export async function makeGoodFiles(folder: string): Promise<{ readonly workspace: string; readonly archive: string }> {
  const [workspace, archive] = [join(folder, 'good.allianz'), join(folder, 'good.zip')]
  const alliance = await openErzgebirge()
  const umlauf = await startUmlauf(alliance)
  await castVotes(alliance, umlauf, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no'])
  alliance.at('2026-11-20')
  granted(await declareResult(alliance.deps, { circularProcedureId: umlauf.procedure.id }))
  await finished(
    exportArchive(alliance.deps, { path: archive, verifier: new TextEncoder().encode('<!doctype html>'), signer: null }),
  )
  await alliance.deps.store.close()
  granted(await importArchive(archive, workspace))
  const store = granted(await openWorkspace(workspace, { now: alliance.deps.now }))
  await sealContent({ store })
  await store.close()
  return { workspace, archive }
}
