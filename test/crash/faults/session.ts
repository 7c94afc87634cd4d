/** A scripted session: `node test/crash/faults/session.ts WORKSPACE PROCEDURE`. One line for each thing that was answered as saved. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openWorkspace } from '#main/store/open.ts'
import { declareResult } from '#main/usecases/circular-procedures/declare-result.ts'
import { recordResponse } from '#main/usecases/circular-procedures/record-response.ts'
import { showProcedure } from '#main/usecases/circular-procedures/show-procedure.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { backUp } from '#main/usecases/workspace/back-up.ts'
import { toId } from '#shared/basics/id.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { aFile, aResponse, berlin, representatives } from '#test/support/erzgebirge.ts'

const [path = '', procedure = ''] = process.argv.slice(2)
let now = berlin('2026-11-18', '12:00')
const opened = await openWorkspace(path, { now: () => now, holder: 'session' })
if (!opened.ok) stop(opened.error.code)
const store = opened.value
const deps: Deps = {
  store,
  now: () => now,
  newId: (kind) => toId<typeof kind>(randomUUID()),
  actor: () => 'Koordination',
  ...countingRandom(),
}
const circularProcedureId = toId<'circular-procedure'>(procedure)

const page = await showProcedure(deps, { circularProcedureId })
if (!page.ok) stop(page.error.code)
for (const [index, voter] of representatives(page.value).slice(0, 8).entries()) {
  const evidence = [aFile(`antwort-${index}.eml`, 20 + index)]
  const response = aResponse(
    { deps, seeded: { members: new Map(), fieldsOfAction: new Map() }, at: () => now },
    page.value,
    voter,
    'yes',
    { evidence },
  )
  const recorded = await attempt(() => recordResponse(deps, response))
  say(recorded, recorded?.responseId ?? '')
}
now = berlin('2026-11-20', '09:00')
const declared = await attempt(() => declareResult(deps, { circularProcedureId }))
say(declared, declared?.resolutionIds[0] ?? '')
const backup = await attempt(() => backUp(deps, 'wish'))
if (backup !== null) writeSync(1, `backup ${backup.name}\n`)
await store.close()
writeSync(1, 'closed\n')

/** What was reached; null where it was refused or failed: then nothing may have been promised. */
async function attempt<T>(
  act: () => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>,
): Promise<T | null> {
  try {
    const result = await act()
    return result.ok ? result.value : null
  } catch (error) {
    writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}

function say(reached: unknown, id: string): void {
  if (reached !== null) writeSync(1, `saved ${id}\n`)
}

function stop(code: string): never {
  writeSync(1, `refused ${code}\n`)
  process.exit(0)
}
