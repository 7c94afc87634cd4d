import { resolve } from 'node:path'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { openWorkspace } from '../store/open.ts'
import type { Deps } from '../usecases/deps.ts'
import type { Log } from './fault.ts'
import type { Host } from './host.ts'
import { deviceKeyOf } from './key-store.ts'
import type { Machine } from './machine.ts'
import { buildService, type Service } from './service.ts'

export interface OpenSettings {
  readonly workspacePath: string
  readonly host: Host
  readonly rendererDir: string
  readonly machine: Machine
  readonly log: Log
}

/** An open workspace with the service on it. */
export interface OpenService {
  readonly workspacePath: string
  readonly service: Service
  readonly deps: Deps
  /** First the streams end, then what is being written is written, then the file closes. */
  readonly close: () => Promise<void>
}

/** Opens a workspace file and puts the application on it: store, dependencies, service. */
export async function openService({
  workspacePath,
  host,
  rendererDir,
  machine,
  log,
}: OpenSettings): Promise<Result<OpenService, OpenRefusal>> {
  const path = resolve(workspacePath)
  const store = await openWorkspace(path, { now: machine.now })
  if (!store.ok) return store
  const deps: Deps = { store: store.value, ...machine, deviceKey: deviceKeyOf(machine, host.keyStore) }
  const service = buildService({ deps, host, rendererDir, log })
  return ok({
    workspacePath: path,
    service,
    deps,
    close: async () => {
      service.close()
      await store.value.close()
    },
  })
}
