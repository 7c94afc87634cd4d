import type { Sha256 } from '#shared/basics/bytes.ts'
import { err, ok } from '#shared/basics/result.ts'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { hashOfBytes } from '../../store/journal/chain.ts'
import { makeDocument } from '../../usecases/documents/make-document.ts'
import { keepSmall } from '../keep-small.ts'
import type { ListKind } from '../kinds.ts'
import { noteCommandLineExport } from '../note-export.ts'
import type { Outcome } from '../outcome.ts'
import { withWorkspace } from '../with-workspace.ts'
import { writeOutput } from '../write-output.ts'

export interface ExportOptions {
  readonly workspace: string
  readonly out: string
  readonly id?: string
  readonly force?: true
}

/** Papers about one record, and the list that has its id. The others are about everything and need none. */
const LIST_OF: Partial<Readonly<Record<DocumentKind, ListKind>>> = {
  statement: 'statements',
  minutes: 'meetings',
  invitation: 'meetings',
  'attendance-list': 'meetings',
  'access-report': 'people',
  'access-record': 'people',
  'vote-list': 'meetings',
  'calendar-entry': 'meetings',
  'public-agenda': 'meetings',
  'public-minutes': 'meetings',
  'resolution-extract': 'resolutions',
  'circular-letter': 'circular-procedures',
  'ballot-paper': 'circular-procedures',
  'circular-record': 'circular-procedures',
}

/** `allianz export KIND`: writes one document of a workspace into a file, and says so in its journal. */
export async function exportDocument(kind: DocumentKind, { workspace, out, id, force }: ExportOptions): Promise<Outcome> {
  const list = LIST_OF[kind]
  if (list !== undefined && id === undefined) return err(words.idNeeded(kind, list))
  keepSmall()
  let sha256: Sha256 | null = null
  const outcome = await withWorkspace(workspace, async (deps) => {
    const made = await makeDocument(deps, { kind, id: id ?? 'all' })
    if (!made.ok) return err(made.error.code === 'NOT_DECLARED' ? words.notDeclared : missing(kind, id))
    const { bytes } = made.value
    const written = await writeOutput(out, bytes, force === true)
    if (!written.ok) return written
    sha256 = hashOfBytes(bytes)
    return ok({ exitCode: 0, json: { kind, path: out, sha256 }, text: words.wrote(out) })
  })
  if (sha256 !== null) await noteCommandLineExport(workspace, id ?? 'all', { kind, path: out, sha256 })
  return outcome
}

/** A paper about everything is only missing when there is nothing yet that it could be about. */
function missing(kind: DocumentKind, id: string | undefined): string {
  return id === undefined ? words.nothingYet(kind) : words.notFound(kind, id)
}
