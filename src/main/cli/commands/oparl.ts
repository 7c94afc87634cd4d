import { resolve } from 'node:path'
import { err, ok } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { hashOfBytes } from '../../store/journal/chain.ts'
import { makePublicPart } from '../../usecases/workspace/make-public-part.ts'
import { noteCommandLineExport } from '../note-export.ts'
import type { Outcome } from '../outcome.ts'
import { withWorkspace } from '../with-workspace.ts'
import { writeOutput } from '../write-output.ts'

export interface OparlOptions {
  readonly out: string
  readonly baseUrl: string
  readonly withPeople?: true
  readonly force?: true
}

/** `allianz oparl FILE`: the public part of a workspace as files of OParl 1.1 in one ZIP. */
export async function oparl(file: string, { out: given, baseUrl, withPeople, force }: OparlOptions): Promise<Outcome> {
  const out = resolve(given)
  return withWorkspace(file, async (deps) => {
    const made = await finished(makePublicPart(deps, { baseUrl, withPeople: withPeople === true }))
    if (!made.ok) return err(refusalSentence(made.error))
    const { bytes, objects, files } = made.value
    const written = await writeOutput(out, bytes, force === true)
    if (!written.ok) return written
    const sha256 = hashOfBytes(bytes)
    await noteCommandLineExport(file, 'public-part', { kind: 'public-part', path: out, sha256 })
    return ok({ exitCode: 0, json: { workspace: resolve(file), oparl: out, sha256, objects, files }, text: words.wrote(out) })
  })
}
