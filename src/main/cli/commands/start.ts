import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { sourceInstallation } from '../../service/installation.ts'
import { recentWorkspaces } from '../../service/recent-workspaces.ts'
import { userFolder } from '../../service/user-folder.ts'
import { ensureRendererBuilt, ensureVerifierBuilt } from '../build-when-stale.ts'
import { machineClock } from '../clock.ts'
import { launch } from '../launch.ts'
import type { Outcome } from '../outcome.ts'

export type VoteOptions = Omit<StartOptions, 'demo'>

export interface StartOptions {
  readonly host?: 'electron' | 'web'
  readonly port?: number
  readonly open: boolean
  readonly demo?: true
}

/** `allianz start [FILE]`: opens a workspace in the window or in the browser, and stays until that ends. */
export async function start(file: string | undefined, options: StartOptions): Promise<Outcome> {
  if (options.port !== undefined && options.host === 'electron') return err(words.portNeedsWeb)
  const workspace = await workspaceToOpen(file, options.demo === true)
  if (!workspace.ok) return workspace
  return show(workspace.value, options)
}

/** `allianz vote`: „Stimme abgeben“ for a member, without any workspace. */
export function vote(options: VoteOptions): Promise<Outcome> {
  if (options.port !== undefined && options.host === 'electron') return Promise.resolve(err(words.portNeedsWeb))
  return show(null, options)
}

async function show(workspacePath: string | null, options: VoteOptions): Promise<Outcome> {
  const setting = process.env.ALLIANZ_CLOCK
  if (setting !== undefined && setting !== '') process.stderr.write(`${words.clockIsSet(setting)}\n`)
  await ensureRendererBuilt()
  await ensureVerifierBuilt()
  const ended = await launch({
    installation: sourceInstallation(),
    workspacePath,
    host: options.host ?? (options.port === undefined ? null : 'web'),
    port: options.port ?? null,
    openBrowser: options.open,
  })
  if (!ended.ok) return ended
  return ok({ exitCode: ended.value, json: null, text: '' })
}

async function workspaceToOpen(file: string | undefined, demo: boolean): Promise<Result<string, string>> {
  if (file !== undefined && demo) return err(words.fileOrDemo)
  if (file !== undefined) return existing(resolve(file))
  // What makes a demo is large, and most starts open a file that is there.
  if (demo) return (await import('../../service/demo-workspace.ts')).demoWorkspace(sourceInstallation().root, machineClock())
  const last = recentWorkspaces(userFolder()).list()[0]
  return last === undefined ? err(words.nothingToOpen) : existing(last)
}

/** A file that is not there is said before anything is built or started. */
function existing(path: string): Result<string, string> {
  return existsSync(path) ? ok(path) : err(openRefusalSentence({ code: 'FILE_NOT_FOUND', path }))
}
