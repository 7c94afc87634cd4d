import { toId } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { makeBallotPaper } from '../../documents/ballot-paper/docx.ts'
import { makeCircularLetter } from '../../documents/circular-letter/docx.ts'
import { letterInput, loadLetterFacts } from '../circular-procedures/letter-facts.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Umlauf-Anschreiben to all members, dated by the start of the procedure. */
export async function makeCircularLetterFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await loadLetterFacts(deps, toId(id))
  if (!loaded.ok) return loaded
  return ok(await makeCircularLetter(letterInput(loaded.value, null)))
}

/** The blank Rückmeldebogen of a procedure. */
export async function makeBallotPaperFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await loadLetterFacts(deps, toId(id))
  if (!loaded.ok) return loaded
  const { page, signatory: _signatory, ...letter } = loaded.value
  return ok(
    await makeBallotPaper({
      ...letter,
      procedure: page.procedure,
      recusedItems: [],
      criteria: page.criteria?.criteria ?? [],
      memberName: null,
      personName: null,
      personRole: null,
    }),
  )
}
