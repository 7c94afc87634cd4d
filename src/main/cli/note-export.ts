import { basename, resolve } from 'node:path'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { deviceKeyOf } from '../service/key-store.ts'
import { realMachine } from '../service/machine.ts'
import { readHeader } from '../store/file/header.ts'
import { NEWEST_VERSION } from '../store/migrate.ts'
import { openWorkspace } from '../store/open.ts'
import { type ExportedFile, noteExport } from '../usecases/documents/note-export.ts'

interface WrittenFile {
  readonly kind: ExportedFile['kind']
  readonly path: string
  readonly sha256: ExportedFile['sha256']
}

/**
 * Enters in the journal of a workspace that a file of it was written. The file is there by now: where the workspace is in use, cannot be
 * written or has an older shape, that is no failure, but a line on stderr.
 */
export async function noteCommandLineExport(
  workspace: string,
  subjectId: string,
  { kind, path, sha256 }: WrittenFile,
): Promise<void> {
  const header = await readHeader(resolve(workspace))
  if (!header.ok || header.value.version !== NEWEST_VERSION) return say(words.notNotedOlder)
  const machine = realMachine()
  const store = await openWorkspace(resolve(workspace), { now: machine.now })
  if (!store.ok) return say(words.notNotedInUse)
  try {
    const deps = { store: store.value, ...machine, deviceKey: deviceKeyOf(machine, null) }
    await noteExport(deps, subjectId, { kind, fileName: basename(path), sha256, way: 'command-line' })
  } finally {
    await store.value.close()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
