import { Worker } from 'node:worker_threads'
import { runThread } from '#main/files/thread.ts'
import type { JobOrder } from '#main/usecases/workspace/beside/jobs.ts'
import { type CheckProgress, checkWorkspace } from '#main/usecases/workspace/check-workspace.ts'
import { finished } from '#shared/basics/work.ts'
import type { CheckReport } from '#shared/domain/workspace/finding.ts'
import { PROJECT_ROOT } from '#test/architecture/source-tree.ts'
import { expect, test } from './fixtures.ts'

/** From source the stories start threads as TypeScript; in the window they are files that the build put beside the program. */
const built = (name: string): URL => new URL(`out/main/${name}.js`, `file://${PROJECT_ROOT}/`)

test('der gebaute Faden prüft eine offene Datei', async ({ program }) => {
  const { store, now } = program.deps
  const order: JobOrder = { name: 'check', wish: { full: true }, file: store.file, at: now() }
  const check = runThread<CheckProgress, CheckReport>(built('job-thread'), order, {
    onBegin: (end) => store.beforeClose(() => end(new Error('closed'))),
  })
  const report = await finished(check)
  expect(report).toEqual(await finished(checkWorkspace({ store }, { full: true })))
  expect(report.tally.entries).toBeGreaterThan(0)
})

test('der gebaute Faden liest eine Tabelle', async () => {
  const bytes = new TextEncoder().encode('Name;Ort\nWF Erzgebirge;Annaberg')
  const worker = new Worker(built('table-worker'), { workerData: { bytes } })
  const answer = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))
  expect(answer).toMatchObject({ result: { ok: true } })
})
