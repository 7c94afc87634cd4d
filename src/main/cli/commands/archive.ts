import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { err, ok } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { hashOfFile } from '../../files/backup-folder.ts'
import { troubleOf } from '../../files/trouble.ts'
import { sourceInstallation } from '../../service/installation.ts'
import { exportArchive } from '../../usecases/workspace/export-archive.ts'
import { ensureVerifierBuilt } from '../build-when-stale.ts'
import { openKeyOfDevice } from '../key-of-device.ts'
import { noteCommandLineExport } from '../note-export.ts'
import type { Outcome } from '../outcome.ts'
import { withWorkspace } from '../with-workspace.ts'
import { publish } from '../write-output.ts'

export interface ArchiveOptions {
  readonly out: string
  readonly force?: true
  readonly sign?: true
  readonly passphraseFile?: string
}

/** `allianz archive FILE`: everything of a workspace in one ZIP, with the page that checks it. */
export async function archive(file: string, { out: given, force, ...signing }: ArchiveOptions): Promise<Outcome> {
  const out = resolve(given)
  const key = await openKeyOfDevice(signing.sign === true, signing.passphraseFile)
  if (!key.ok) return key
  return withWorkspace(file, async (deps) => {
    const draft = join(dirname(out), `.${basename(out)}.${randomBytes(4).toString('hex')}.new`)
    try {
      await ensureVerifierBuilt()
      const verifier = await readFile(sourceInstallation().verifierPage)
      await finished(exportArchive(deps, { path: draft, verifier, signer: key.value }))
      const sha256 = await hashOfFile(draft)
      const published = await publish(draft, out, force === true)
      if (!published.ok) return published
      await noteCommandLineExport(file, 'archive', { kind: 'archive', path: out, sha256 })
      return ok({
        exitCode: 0,
        json: { workspace: resolve(file), archive: out, sha256, signedBy: key.value?.fingerprint ?? null },
        text: words.wrote(out),
      })
    } catch (reason) {
      return err(`${words.cannotWrite(out)} (${troubleOf(reason)})`)
    } finally {
      await rm(draft, { force: true })
    }
  })
}
