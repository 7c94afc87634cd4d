import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { toId } from '#shared/basics/id.ts'
import { err, ok } from '#shared/basics/result.ts'
import { PACK_FILES } from '#shared/wording/circular-mails.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { packFolder } from '../../../documents/ballot-page/pack-folder.ts'
import { makePacks } from '../../../usecases/circular-procedures/make-packs.ts'
import type { Outcome } from '../../outcome.ts'
import { withWritableWorkspace } from '../../with-workspace.ts'
import { writeOutput } from '../../write-output.ts'

export interface PacksOptions {
  readonly workspace: string
  readonly id: string
  readonly out: string
  readonly force?: true
}

/** `allianz ballot packs`: one folder per member with ballot, letter, form and mail draft. The pack is the ballot in it. */
export function ballotPacks({ workspace, id, out, force }: PacksOptions): Promise<Outcome> {
  const folder = resolve(out)
  if (force !== true && existsSync(folder) && readdirSync(folder).length > 0)
    return Promise.resolve(err(words.folderNotEmpty(folder)))
  return withWritableWorkspace(workspace, async (deps) => {
    const made = await makePacks(deps, { circularProcedureId: toId(id) })
    if (!made.ok) return err(made.error.code === 'NOT_FOUND' ? words.notFound('ballot packs', id) : refusalSentence(made.error))
    const files: { readonly member: string; readonly name: string; readonly path: string }[] = []
    for (const [index, pack] of made.value.entries()) {
      const memberFolder = join(folder, packFolder(pack, index))
      try {
        await mkdir(memberFolder, { recursive: true })
      } catch {
        return err(words.cannotWrite(memberFolder))
      }
      for (const { fileName, bytes } of pack.files) {
        const written = await writeOutput(join(memberFolder, fileName), bytes, force === true)
        if (!written.ok) return written
      }
      files.push({ member: pack.memberId, name: pack.memberName, path: join(memberFolder, PACK_FILES.ballot) })
    }
    return ok({ exitCode: 0, json: { files }, text: files.map(({ path }) => words.wrote(path)).join('\n') })
  })
}
