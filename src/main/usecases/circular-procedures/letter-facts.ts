import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import { LEGAL_BASIS_OF_CIRCULAR } from '#shared/wording/circular-procedures.ts'
import { neededIn } from '#shared/wording/verdict.ts'
import type { CircularLetterInput } from '../../documents/circular-letter/content.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { templateAt } from '../documents/template-at.ts'
import { contactOn, managingMembersOn, signatoryOn } from '../members/managing-members.ts'
import { loadProcedurePage } from './procedure-page.ts'

/** What every letter of a procedure rests on: the page, and who wrote on the day of the start. */
export interface LetterFacts
  extends Pick<CircularLetterInput, 'managingMembers' | 'contact' | 'signatory' | 'preparedAt' | 'template'> {
  readonly page: CircularProcedurePage
  readonly alliance: Alliance
}

export function loadLetterFacts(deps: Deps, id: Id<'circular-procedure'>): Promise<Result<LetterFacts, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const page = await loadProcedurePage(tx, id, deps.now())
    return page.ok ? ok(await letterFacts(tx, page.value)) : page
  })
}

/** The same for a page that is there already. */
export function letterFactsOf(deps: Deps, page: CircularProcedurePage): Promise<LetterFacts> {
  return deps.store.read((tx) => letterFacts(tx, page))
}

async function letterFacts(tx: ReadTx, page: CircularProcedurePage): Promise<LetterFacts> {
  const preparedAt = page.procedure.startedAt
  const on = dateOf(preparedAt)
  const alliance = await theAlliance(tx, preparedAt)
  return {
    page,
    alliance,
    managingMembers: await managingMembersOn(tx, on),
    contact: await contactOn(tx, alliance, on),
    signatory: await signatoryOn(tx, on),
    preparedAt,
    template: await templateAt(tx, 'circular-letter', preparedAt),
  }
}

/** The Anschreiben to one member, or to all. */
export function letterInput({ page, ...letter }: LetterFacts, recipient: CircularLetterInput['recipient']): CircularLetterInput {
  return {
    ...letter,
    recipient,
    procedure: page.procedure,
    thresholds: page.items.map(({ verdict }) => neededIn(verdict)),
    recusals: recusalLines(page),
    asksForPoints: page.criteria !== null,
    legalBasis: LEGAL_BASIS_OF_CIRCULAR,
    assessment: '',
    papers: page.papers.map(({ name }) => name),
    sentOn: dateOf(page.procedure.startedAt),
  }
}

/** One line per member and reason, with the numbers of the items where it is not every one. */
function recusalLines({ procedure, recusals, roll }: CircularProcedurePage): CircularLetterInput['recusals'] {
  const lines = Map.groupBy(recusals, ({ memberId, reason }) => JSON.stringify([memberId, reason]))
  return [...lines.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const numbers = procedure.items.filter(({ id }) => same.some(({ itemId }) => itemId === id)).map(({ position }) => position)
    const memberName = roll.find(({ memberId }) => memberId === first.memberId)?.memberName ?? ''
    return [{ memberName, reason: first.reason, items: numbers.length === procedure.items.length ? [] : numbers }]
  })
}
