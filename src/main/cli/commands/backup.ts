import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { hashOfFile } from '../../files/backup-folder.ts'
import { type Closing, encrypt, isRecipient } from '../../files/encryption.ts'
import { troubleOf } from '../../files/trouble.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { noteCommandLineExport } from '../note-export.ts'
import type { Outcome } from '../outcome.ts'
import { withWorkspace } from '../with-workspace.ts'
import { publish, writeOutput } from '../write-output.ts'

export interface BackupOptions {
  readonly out: string
  readonly force?: true
  readonly recipient?: string
  readonly passphraseFile?: string
}

/** `allianz backup FILE`: a copy by SQLite's online backup, opened and checked before it gets its name; also while the file is open. */
export async function backup(file: string, options: BackupOptions): Promise<Outcome> {
  const closing = await closingOf(options)
  if (!closing.ok) return closing
  const out = resolve(options.out)
  return withWorkspace(file, async ({ store }) => {
    const draft = join(dirname(out), `.${basename(out)}.${randomBytes(4).toString('hex')}.new`)
    try {
      await store.upkeep.backUp(draft)
      const head = await store.read(readHead)
      const sha256 = await hashOfFile(draft)
      const kept =
        closing.value === null
          ? await publish(draft, out, options.force === true)
          : await writeClosed(draft, out, options, closing.value)
      if (!kept.ok) return kept
      const answer = { workspace: resolve(file), backup: out, sha256: closing.value === null ? sha256 : await hashOfFile(out) }
      const encrypted = closing.value !== null
      await noteCommandLineExport(file, 'backup', { kind: 'backup', path: out, sha256: answer.sha256 })
      return ok({
        exitCode: 0,
        json: { ...answer, entries: head?.sequence ?? 0, journalHead: head?.hash ?? null, encrypted },
        text: words.wrote(out),
      })
    } catch (reason) {
      return err(`${words.cannotWrite(out)} (${troubleOf(reason)})`)
    } finally {
      await rm(draft, { force: true })
    }
  })
}

async function writeClosed(
  draft: string,
  out: string,
  { force }: BackupOptions,
  closing: Closing,
): Promise<Result<null, string>> {
  return writeOutput(out, await encrypt(await readFile(draft), closing), force === true)
}

async function closingOf({ recipient, passphraseFile }: BackupOptions): Promise<Result<Closing | null, string>> {
  if (recipient !== undefined) return (await isRecipient(recipient)) ? ok({ recipient }) : err(words.notARecipient)
  if (passphraseFile === undefined) return ok(null)
  const passphrase = await readSecret(passphraseFile)
  return passphrase === null ? err(words.cannotRead(passphraseFile)) : ok({ passphrase })
}

/** The first line of a file; null when it cannot be read or is empty. */
export async function readSecret(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split(/\r?\n/)[0] || null
}
