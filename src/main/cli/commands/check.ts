import { resolve } from 'node:path'
import { err, ok } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import type { CheckReport } from '#shared/domain/workspace/finding.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { findingSentence, tallySentence } from '#shared/wording/findings.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { realMachine } from '../../service/machine.ts'
import { openWorkspace } from '../../store/open.ts'
import { checkWorkspace } from '../../usecases/workspace/check-workspace.ts'
import type { Outcome } from '../outcome.ts'

export interface CheckOptions {
  readonly full?: true
}

const NOTHING: CheckReport['tally'] = { entries: 0, records: 0, decisions: 0, files: 0 }

/** `allianz check FILE`: exit code 1 with a list of what does not hold. Opens the file for reading only. */
export async function check(file: string, { full }: CheckOptions): Promise<Outcome> {
  const path = resolve(file)
  const store = await openWorkspace(path, { now: realMachine().now, readOnly: true })
  if (!store.ok) {
    // A damaged file is what this command looks for; anything else cannot be checked at all.
    if (store.error.code !== 'WORKSPACE_DAMAGED') return err(openRefusalSentence(store.error))
    const finding = { code: 'DATABASE_DAMAGED', detail: store.error.detail } as const
    return outcomeOf(path, { findings: [finding], tally: NOTHING }, [openRefusalSentence(store.error)])
  }
  try {
    const report = await finished(checkWorkspace({ store: store.value }, { full: full === true }), ({ step, done, of }) => {
      if (done === 0) process.stderr.write(`${words.checking(step, of)}\n`)
    })
    return outcomeOf(path, report, report.findings.map(findingSentence))
  } finally {
    await store.value.close()
  }
}

function outcomeOf(workspace: string, { findings, tally }: CheckReport, sentences: readonly string[]): Outcome {
  const holds = findings.length === 0
  const listed = findings.map((finding, index) => ({ ...finding, message: sentences[index] ?? '' }))
  return ok({
    exitCode: holds ? 0 : 1,
    json: { workspace, ok: holds, findings: listed, checked: tally },
    text: holds ? `${words.holds} ${tallySentence(tally)}` : sentences.join('\n'),
  })
}
