import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ImportedAnswer } from '#shared/contract/circular-procedures.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence, type SpokenRefusal } from '#shared/wording/refusals.ts'
import { LARGEST_MAIL } from '../../../mail/received-mail.ts'
import type { ArrivedFile } from '../../../usecases/circular-procedures/arrived-answers.ts'
import { importAnswers } from '../../../usecases/circular-procedures/import-answers.ts'
import { backUpChanges } from '../../../usecases/workspace/back-up.ts'
import type { Outcome } from '../../outcome.ts'
import { withWritableWorkspace } from '../../with-workspace.ts'

export interface ImportOptions {
  readonly workspace: string
  readonly receivedAt?: Instant
}

const MOST_FILES = 5000

/** `allianz ballot import`: verifies and records answers. Exit code 1 if any was refused. */
export async function ballotImport(paths: readonly string[], { workspace, receivedAt }: ImportOptions): Promise<Outcome> {
  const files = await readAll(paths)
  if (!files.ok) return files
  return withWritableWorkspace(workspace, async (deps) => {
    await backUpChanges(deps, 'import')
    const reports = await importAnswers(deps, { files: files.value, statedAt: receivedAt ?? null })
    return ok({
      exitCode: reports.every(({ refusal }) => refusal === null) ? 0 : 1,
      json: { files: reports.map(toJson) },
      text: reports.map(toLine).join('\n'),
    })
  })
}

function toJson(report: ImportedAnswer): unknown {
  const { fileName, refusal, procedureId, memberId, receivedAt, receiptCode, signedBy, isDuplicate, isLate } = report
  const common = { file: fileName, procedure: procedureId, member: memberId, receivedAt, receipt: receiptCode }
  return refusal === null
    ? { ...common, accepted: true, refusal: null, signedBy, duplicate: isDuplicate, late: isLate }
    : { ...common, accepted: false, refusal: refusal.code, message: refusalSentence(refusal as SpokenRefusal) }
}

function toLine({ fileName, refusal, memberName, isDuplicate, isLate }: ImportedAnswer): string {
  if (refusal !== null) return words.refused(fileName, refusalSentence(refusal as SpokenRefusal))
  return words.accepted(fileName, memberName, isDuplicate ? words.duplicateNote : isLate ? words.lateNote : '')
}

/** Files as they are named, folders with what lies directly in them. Links are not followed out of a folder. */
async function readAll(paths: readonly string[]): Promise<Result<readonly ArrivedFile[], string>> {
  const files: ArrivedFile[] = []
  for (const path of paths) {
    const found = await filesAt(path)
    if (found === null) return err(words.cannotRead(path))
    if (found.length === 0) return err(words.noFiles(path))
    if (files.length + found.length > MOST_FILES) return err(words.tooManyFiles(files.length + found.length, MOST_FILES))
    for (const file of found) {
      const bytes = await readBounded(file)
      if (bytes === null) return err(words.cannotRead(file))
      files.push({ name: file, bytes })
    }
  }
  return ok(files)
}

async function filesAt(path: string): Promise<readonly string[] | null> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const entries = await readdir(path, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => join(path, name))
      .toSorted()
  } catch {
    return null
  }
}

/** At most one byte more than a message may have: enough to refuse a giant without reading it. */
async function readBounded(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const buffer = new Uint8Array(Math.min(size, LARGEST_MAIL + 1))
      let length = 0
      while (length < buffer.length) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length)
        if (bytesRead === 0) break
        length += bytesRead
      }
      return buffer.subarray(0, length)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}
