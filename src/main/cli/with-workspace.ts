import { resolve } from 'node:path'
import { err } from '#shared/basics/result.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { deviceKeyOf } from '../service/key-store.ts'
import { realMachine } from '../service/machine.ts'
import { openWorkspace } from '../store/open.ts'
import type { Deps } from '../usecases/deps.ts'
import type { Outcome } from './outcome.ts'

type Run = (deps: Deps) => Promise<Outcome>

/** Opens a workspace for reading only, also while the application has it open, and closes it whatever happens. */
export function withWorkspace(path: string, run: Run): Promise<Outcome> {
  return withOpenWorkspace(path, true, run)
}

/** Opens a workspace for writing; refused while the application has it open. */
export function withWritableWorkspace(path: string, run: Run): Promise<Outcome> {
  return withOpenWorkspace(path, false, run)
}

async function withOpenWorkspace(path: string, readOnly: boolean, run: Run): Promise<Outcome> {
  const machine = realMachine()
  const store = await openWorkspace(resolve(path), { now: machine.now, readOnly })
  if (!store.ok) return err(openRefusalSentence(store.error))
  try {
    return await run({ store: store.value, ...machine, deviceKey: deviceKeyOf(machine, null) })
  } finally {
    await store.value.close()
  }
}
