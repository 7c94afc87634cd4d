import { resolve } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { openMemoryWorkspace } from '../store/memory.ts'
import { openWorkspace } from '../store/open.ts'
import { replaceableStore } from '../store/replaceable-store.ts'
import type { LockedBy, Store } from '../store/store.ts'
import type { Deps } from '../usecases/deps.ts'
import type { Log } from './fault.ts'
import type { Host } from './host.ts'
import { keepSafe, type SafeKeeping } from './keep-safe.ts'
import { deviceKeyOf } from './key-store.ts'
import type { Machine } from './machine.ts'
import { openRecovery } from './open-recovery.ts'
import { buildService, type Service } from './service.ts'
import { buildVotingService } from './voting-service.ts'

export interface OpenSettings {
  /** Null for „Stimme abgeben“, which needs no workspace. */
  readonly workspacePath: string | null
  readonly host: Host
  readonly rendererDir: string
  readonly machine: Machine
  readonly log: Log
  /** Checks and backs up in the background. Left out: no. */
  readonly keepSafe?: boolean
}

/** An open workspace with the service on it, or the way out of a damaged one. */
export interface OpenService {
  readonly workspacePath: string | null
  readonly service: Service
  /** Null as long as a damaged file waits. */
  readonly deps: Deps | null
  /** First the streams end, then what is being written is written, then the file closes. */
  readonly close: () => Promise<void>
}

/** Opens a workspace file and puts the application on it: store, dependencies, service. A damaged file is no dead end. */
export async function openService(settings: OpenSettings): Promise<Result<OpenService, OpenRefusal>> {
  const { workspacePath, host, rendererDir, machine, log } = settings
  if (workspacePath === null) return ok(openVoting(host, rendererDir, machine, log))
  const opened = await openSound(workspacePath, settings)
  if (opened.ok || opened.error.code !== 'WORKSPACE_DAMAGED') return opened
  const { path, detail: damage } = opened.error
  return ok(openRecovery({ path, damage }, settings, () => openSound(path, settings)))
}

async function openSound(
  workspacePath: string,
  { host, rendererDir, machine, log, keepSafe: isKeptSafe = false }: OpenSettings,
): Promise<Result<OpenService, OpenRefusal>> {
  const path = resolve(workspacePath)
  const opened = await openOrRead(path, machine)
  if (!opened.ok) return opened
  const { lockedBy } = opened.value
  const { store, replace } = replaceableStore(opened.value.store)
  const deps: Deps = { store, ...machine, deviceKey: deviceKeyOf(machine, host.keyStore) }
  const service = buildService({ deps, host, rendererDir, log, file: { lockedBy, replaceStore: replace } })
  const safeKeeping: SafeKeeping | null = isKeptSafe ? keepSafe(deps, log) : null
  return ok({
    workspacePath: path,
    service,
    deps,
    close: async () => {
      service.close()
      await safeKeeping?.close()
      await store.close()
    },
  })
}

/** No file is opened: what stands in for the workspace is empty and gone with the program. */
function openVoting(host: Host, rendererDir: string, machine: Machine, log: Log): OpenService {
  const store = openMemoryWorkspace()
  const deps: Deps = { store, ...machine, deviceKey: deviceKeyOf(machine, host.keyStore) }
  const service = buildVotingService({ deps, rendererDir, log })
  return { workspacePath: null, service, deps, close: () => store.close() }
}

/**
 * Where somebody else has the workspace open, it is opened for reading, and who that is can be told; likewise where the file or its
 * folder is write-protected.
 */
async function openOrRead(
  path: string,
  { now }: Machine,
): Promise<Result<{ readonly store: Store; readonly lockedBy: LockedBy | null }, OpenRefusal>> {
  const store = await openWorkspace(path, { now })
  if (store.ok) return ok({ store: store.value, lockedBy: null })
  if (store.error.code === 'FILE_NOT_ACCESSIBLE') {
    const reading = await openWorkspace(path, { now, readOnly: true })
    return reading.ok ? ok({ store: reading.value, lockedBy: null }) : store
  }
  if (store.error.code !== 'WORKSPACE_LOCKED') return store
  const { by, host, since } = store.error
  if (by === null || host === null || since === null) return store
  const reading = await openWorkspace(path, { now, readOnly: true })
  return reading.ok ? ok({ store: reading.value, lockedBy: { name: by, host, since } }) : err(reading.error)
}
