import { resolve } from 'node:path'
import { err } from '#shared/basics/result.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { deviceKeyOf } from '../service/key-store.ts'
import { realMachine } from '../service/machine.ts'
import { openWorkspace } from '../store/open.ts'
import type { Deps } from '../usecases/deps.ts'
import type { Outcome } from './outcome.ts'

/** Opens a workspace for reading only, also while the application has it open, and closes it whatever happens. */
export async function withWorkspace(path: string, run: (deps: Deps) => Promise<Outcome>): Promise<Outcome> {
  const machine = realMachine()
  const store = await openWorkspace(resolve(path), { now: machine.now, readOnly: true })
  if (!store.ok) return err(openRefusalSentence(store.error))
  try {
    return await run({ store: store.value, ...machine, deviceKey: deviceKeyOf(machine, null) })
  } finally {
    await store.value.close()
  }
}
