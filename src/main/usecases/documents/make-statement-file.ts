import { toId } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import { makeStatement } from '../../documents/statement/docx.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import type { Deps } from '../deps.ts'
import { loadStatementFacts } from '../statements/statement-facts.ts'
import { statementInput } from '../statements/statement-input.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Stellungnahme: the very bytes that were issued, or a draft that says so on every page. */
export async function makeStatementFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const now = deps.now()
  const found = await deps.store.read(async (tx) => {
    const facts = await loadStatementFacts(tx, toId<'statement'>(id), now)
    if (!facts.ok) return facts
    const { statement } = facts.value
    if (statement.issued === null) return ok({ input: await statementInput(tx, facts.value, statement, now) })
    const bytes = await readBlob(tx, statement.issued.sha256)
    if (bytes === undefined) throw new Error(`The bytes of statement ${id} are gone`)
    return ok({ file: { kind: 'statement', fileName: statement.issued.fileName, mediaType: WORD_MEDIA_TYPE, bytes } as const })
  })
  if (!found.ok) return found
  return ok('file' in found.value ? found.value.file : await makeStatement(found.value.input))
}
