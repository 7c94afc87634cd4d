import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { type Log, toStderr } from '../service/fault.ts'
import type { Host } from '../service/host.ts'
import { sourceInstallation } from '../service/installation.ts'
import { type Machine, realMachine } from '../service/machine.ts'
import { type OpenService, openService } from '../service/open-service.ts'
import { type PortTaken, startWebHost, type WebHost } from './web-host.ts'

export interface ServeOptions extends Partial<Machine> {
  readonly workspacePath: string | null
  /** Left out: any free one. */
  readonly port?: number
  /** Left out: where the build puts it. */
  readonly rendererDir?: string
  readonly log?: Log
  /** Checks and backs up in the background. Left out: no. */
  readonly keepSafe?: boolean
}

/** A workspace in the browser: the host's address and key, the service behind it, and one `close` for both. */
export type Serving = Omit<OpenService, 'close'> & WebHost

/** Opens a workspace and serves it on the loopback. Clock, ids and actor come from the machine unless they are given. */
export async function serve(options: ServeOptions): Promise<Result<Serving, OpenRefusal | PortTaken>> {
  const { rendererDir, appVersion } = sourceInstallation()
  const { workspacePath, port = 0, log = toStderr } = options
  const real = realMachine()
  const { now = real.now, newId = real.newId, actor = real.actor, random = real.random } = options
  const machine = { now, newId, actor, random }
  const host: Host = { kind: 'web', appVersion, keyStore: null }
  const opened = await openService({
    workspacePath,
    host,
    rendererDir: options.rendererDir ?? rendererDir,
    machine,
    log,
    keepSafe: options.keepSafe ?? false,
  })
  if (!opened.ok) return opened
  const started = await startWebHost({ service: opened.value.service, port })
  if (!started.ok) {
    await opened.value.close()
    return err(started.error)
  }
  return ok({
    ...opened.value,
    ...started.value,
    close: async () => {
      await started.value.close()
      await opened.value.close()
    },
  })
}
