import { toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { LEGAL_BASIS_OF_CIRCULAR } from '#shared/wording/circular-procedures.ts'
import { makeBallotPaper } from '../../documents/ballot-paper/docx.ts'
import { makeCircularLetter } from '../../documents/circular-letter/docx.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { loadProcedurePage } from '../circular-procedures/procedure-page.ts'
import type { Deps } from '../deps.ts'
import { contactOn, managingMembersOn, signatoryOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Umlauf-Anschreiben to all members, dated by the start of the procedure. */
export async function makeCircularLetterFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await loadLetterFacts(deps, id)
  if (!loaded.ok) return loaded
  const { page, ...letter } = loaded.value
  const verdict = page.items[0]?.verdict
  const input = {
    ...letter,
    recipient: null,
    procedure: page.procedure,
    required: verdict?.required ?? null,
    basis: verdict?.basis ?? page.roll.length,
    recusals: page.recusals.map(({ memberId, reason }) => ({
      memberName: page.roll.find((member) => member.memberId === memberId)?.memberName ?? '',
      reason,
    })),
    legalBasis: LEGAL_BASIS_OF_CIRCULAR,
    assessment: '',
    papers: page.papers.map(({ name }) => name),
    sentOn: dateOf(page.procedure.startedAt),
  }
  return ok(await makeCircularLetter(input))
}

/** The blank Rückmeldebogen of a procedure. */
export async function makeBallotPaperFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await loadLetterFacts(deps, id)
  if (!loaded.ok) return loaded
  const { page, signatory: _signatory, ...letter } = loaded.value
  return ok(await makeBallotPaper({ ...letter, procedure: page.procedure, memberName: null, personName: null, personRole: null }))
}

async function loadLetterFacts(deps: Deps, id: string) {
  return deps.store.read(async (tx) => {
    const page = await loadProcedurePage(tx, toId<'circular-procedure'>(id), deps.now())
    if (!page.ok) return page
    const preparedAt = page.value.procedure.startedAt
    const on = dateOf(preparedAt)
    const alliance = await theAlliance(tx)
    return ok({
      page: page.value,
      alliance,
      managingMembers: await managingMembersOn(tx, on),
      contact: await contactOn(tx, alliance, on),
      signatory: await signatoryOn(tx, on),
      preparedAt,
    })
  })
}
