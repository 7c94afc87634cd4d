/** `node bench/statements/batch.ts [--count N] [--json]`: so many statements of one call in one go, beside docxtemplater in the same run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listStatements } from '#main/store/repositories/statements.ts'
import { issueAllStatements } from '#main/usecases/statements/issue-all.ts'
import type { BatchProgress } from '#shared/contract/statements.ts'
import { fillByDocxtemplater } from './docxtemplater.ts'
import { makeCallOf } from './make-call.ts'

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' }, json: { type: 'boolean' } } })
const count = Number(values.count)
const folder = mkdtempSync(join(tmpdir(), 'allianz-batch-'))
try {
  const alliance = await makeCallOf(join(folder, 'call.allianz'), count)
  const { deps, callId } = alliance
  alliance.at('2026-12-14')
  const start = process.memoryUsage.rss()
  let highest = start
  const cancelled = await issue(16)
  const rest = await issue(null)
  const all = await deps.store.read(listStatements)
  await deps.store.close()
  const other = await fillByDocxtemplater(Math.min(count, 300))
  const result = {
    node: process.version,
    cancelled,
    batch: rest,
    issued: all.filter(({ state }) => state === 'issued').length,
    growthOverBothInMegabytes: rounded((highest - start) / 1024 / 1024),
    numbers: new Set(all.map(({ number }) => number)).size,
    docxtemplater: other,
  }
  console.log(JSON.stringify(result, null, 2))

  /** Issues what is there; cancels after so many. */
  async function issue(most: number | null) {
    const controller = new AbortController()
    globalThis.gc?.()
    const before = process.memoryUsage.rss()
    let peak = before
    const start = performance.now()
    const cpu = process.cpuUsage()
    let events = 0
    let last: BatchProgress | undefined
    for await (const event of issueAllStatements(deps, { callId, signal: controller.signal })) {
      events += 1
      last = event
      if (most !== null && event.issued >= most) controller.abort()
      peak = Math.max(peak, process.memoryUsage.rss())
      highest = Math.max(highest, peak)
    }
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const { issued = 0, of = 0, left = [], finished = false } = last ?? {}
    return {
      of,
      issued,
      left: left.length,
      finished,
      events,
      seconds: rounded(seconds),
      perSecond: rounded(issued / seconds),
      processorMilliseconds: rounded((user + system) / 1000 / Math.max(issued, 1)),
      growthInMegabytes: rounded((peak - before) / 1024 / 1024),
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
