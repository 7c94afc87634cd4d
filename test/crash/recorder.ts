/** Records responses until it is killed: `node test/crash/recorder.ts WORKSPACE PROCEDURE FIRST COUNT`. One line per saved response. */

import { createHash, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openWorkspace } from '#main/store/open.ts'
import { recordResponse } from '#main/usecases/circular-procedures/record-response.ts'
import { showProcedure } from '#main/usecases/circular-procedures/show-procedure.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { toId } from '#shared/basics/id.ts'
import { addMinutes, fromEpoch, toEpoch } from '#shared/basics/instant.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { aResponse, berlin, granted, representatives } from '#test/support/erzgebirge.ts'

const CHOICES = ['yes', 'no', 'abstain', 'invalid'] as const

const [path = '', procedure = '', first = '0', count = '0'] = process.argv.slice(2)
const now = berlin('2026-11-18', '12:00')
const store = granted(await openWorkspace(path, { now: () => now, holder: 'recorder' }))
const deps: Deps = {
  store,
  now: () => now,
  newId: (kind) => toId<typeof kind>(randomUUID()),
  actor: () => 'Koordination',
  ...countingRandom(),
}
const page = granted(await showProcedure(deps, { circularProcedureId: toId(procedure) }))
const voters = representatives(page)

for (let index = Number(first); index < Number(first) + Number(count); index += 1) {
  const voter = voters[index % voters.length]
  const choice = CHOICES[index % CHOICES.length]
  if (voter === undefined || choice === undefined) throw new Error('No voters')
  const receivedAt = fromEpoch(toEpoch(addMinutes(now, -24 * 60)) + index)
  const response = aResponse(
    { deps, seeded: { members: new Map(), fieldsOfAction: new Map() }, at: () => now },
    page,
    voter,
    choice,
    {
      receivedAt,
      remark: `Nr. ${index}`,
      evidence: [mailOf(index)],
    },
  )
  const { responseId } = granted(await recordResponse(deps, response))
  writeSync(1, `${responseId}\n`)
}
await store.close()
writeSync(1, 'done\n')

/** An e-mail of its own for each response, between 1 and 40 kB long. */
function mailOf(index: number): UploadedFile {
  const part = createHash('sha512').update(String(index)).digest()
  const bytes = Buffer.concat(Array.from({ length: 16 + ((index * 37) % 600) }, () => part))
  return {
    name: `antwort-${index}.eml`,
    type: 'message/rfc822',
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }
}
