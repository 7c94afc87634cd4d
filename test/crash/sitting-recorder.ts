/** Runs a sitting until it is killed: `node test/crash/sitting-recorder.ts WORKSPACE MEETING`. One line per step that was answered as saved. */

import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openWorkspace } from '#main/store/open.ts'
import { toId } from '#shared/basics/id.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { granted } from '#test/support/erzgebirge.ts'
import { SITTING_AT, stepsOf } from './sitting-steps.ts'

const [path = '', meeting = ''] = process.argv.slice(2)
const store = granted(await openWorkspace(path, { now: SITTING_AT, holder: 'sitting' }))
const deps = {
  store,
  now: SITTING_AT,
  newId: <Kind extends string>(_kind: Kind) => toId<Kind>(randomUUID()),
  actor: () => 'Koordination',
  ...countingRandom(),
}
// Begins where the file says that the sitting stands, as the window does after it was opened again.
for await (const step of stepsOf(deps, toId<'meeting'>(meeting))) writeSync(1, `${step}\n`)
await store.close()
writeSync(1, 'done\n')
