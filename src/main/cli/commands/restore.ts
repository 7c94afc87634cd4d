import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import type { CheckReport } from '#shared/domain/workspace/finding.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { findingSentence, tallySentence } from '#shared/wording/findings.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { isZip } from '../../files/archive/read-archive.ts'
import { hashOfFile, notedHashOf } from '../../files/backup-folder.ts'
import { decrypt, isEncrypted, type Opening } from '../../files/encryption.ts'
import { troubleOf } from '../../files/trouble.ts'
import { putInPlace } from '../../files/workspace-copy.ts'
import { realMachine } from '../../service/machine.ts'
import { lockWorkspace, openWorkspace } from '../../store/open.ts'
import { checkWorkspace } from '../../usecases/workspace/check-workspace.ts'
import { importArchive } from '../../usecases/workspace/import-archive.ts'
import type { Outcome } from '../outcome.ts'
import { publish } from '../write-output.ts'
import { readSecret } from './backup.ts'

export interface RestoreOptions {
  readonly out: string
  readonly force?: true
  readonly passphraseFile?: string
  readonly identityFile?: string
}

/** `allianz restore BACKUP --out FILE`: opens the backup if it is encrypted, checks it in full, and only then gives it its name. */
export async function restore(file: string, options: RestoreOptions): Promise<Outcome> {
  const [source, out] = [resolve(file), resolve(options.out)]
  const { now } = realMachine()
  const workshop = await mkdtemp(join(dirname(out), '.restore-')).catch(() => null)
  if (workshop === null) return err(words.cannotWrite(out))
  try {
    const draft = join(workshop, basename(out))
    const taken = await takeBackup(source, draft, options)
    if (!taken.ok) return taken
    const report = taken.value ?? (await checkRestored(draft, now))
    if (!report.ok) return report
    const { findings, tally } = report.value
    const listed = findings.map((finding) => ({ ...finding, message: findingSentence(finding) }))
    const answer = { backup: source, workspace: out, ok: findings.length === 0, findings: listed, checked: tally }
    if (findings.length > 0)
      return ok({ exitCode: 1, json: answer, text: [words.notRestored, ...listed.map(({ message }) => message)].join('\n') })
    const placed = await place(draft, out, options.force === true)
    if (!placed.ok) return placed
    return ok({ exitCode: 0, json: answer, text: `${words.wrote(out)}\n${words.holds} ${tallySentence(tally)}` })
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/** Brings the backup into the workshop, in the clear and with the hash that stands beside it. */
async function takeBackup(
  source: string,
  draft: string,
  options: RestoreOptions,
): Promise<Result<Result<CheckReport, string> | null, string>> {
  const bytes = await readFile(source).catch(() => null)
  if (bytes === null) return err(openRefusalSentence({ code: 'FILE_NOT_FOUND', path: source }))
  const noted = await notedHashOf(source)
  if (noted !== null && noted !== (await hashOfFile(source))) return err(words.hashDiffers(source))
  const plain = isEncrypted(bytes) ? await openClosed(source, bytes, options) : ok(bytes)
  if (!plain.ok) return plain
  if (isZip(plain.value)) return ok(await takeArchive(plain.value, draft))
  await writeFile(draft, plain.value)
  const handle = await open(draft, 'r+')
  await handle.sync()
  await handle.close()
  return ok(null)
}

/** An archive is checked as an archive; only where nothing is found it becomes a workspace. */
async function takeArchive(bytes: Uint8Array, draft: string): Promise<Result<CheckReport, string>> {
  await writeFile(`${draft}.zip`, bytes)
  const made = await importArchive(`${draft}.zip`, draft)
  return made.ok ? made : err(refusalSentence(made.error))
}

async function openClosed(source: string, bytes: Uint8Array, options: RestoreOptions): Promise<Result<Uint8Array, string>> {
  const opening = await openingOf(options)
  if (opening === null) return err(words.backupIsEncrypted(source))
  const opened = await decrypt(bytes, opening)
  return opened.ok ? opened : err(words.cannotDecrypt(source))
}

async function openingOf({ passphraseFile, identityFile }: RestoreOptions): Promise<Opening | null> {
  if (passphraseFile !== undefined) {
    const passphrase = await readSecret(passphraseFile)
    return passphrase === null ? null : { passphrase }
  }
  if (identityFile === undefined) return null
  const text = await readFile(identityFile, 'utf8').catch(() => '')
  const identity = /^AGE-SECRET-KEY-\S+$/m.exec(text)?.[0]
  return identity === undefined ? null : { identity }
}

async function checkRestored(path: string, now: ReturnType<typeof realMachine>['now']): Promise<Result<CheckReport, string>> {
  const store = await openWorkspace(path, { now, readOnly: true })
  if (!store.ok) return err(openRefusalSentence(store.error))
  try {
    return ok(await finished(checkWorkspace({ store: store.value }, { full: true })))
  } finally {
    await store.value.close()
  }
}

/** An open workspace is never replaced, and the log of an old one never meets the new one. */
async function place(draft: string, out: string, replace: boolean): Promise<Result<null, string>> {
  if (!replace) return publish(draft, out, false)
  const lock = await lockWorkspace(out, { now: realMachine().now })
  if (!lock.ok) return err(openRefusalSentence(lock.error))
  try {
    await putInPlace(draft, out)
    return ok(null)
  } catch (reason) {
    return err(`${words.cannotWrite(out)} (${troubleOf(reason)})`)
  } finally {
    await lock.value.release()
  }
}
