import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { PACK_FILES, packMail } from '#shared/wording/circular-mails.ts'
import { makeBallotPage } from '../../documents/ballot-page/html.ts'
import { makeBallotPaper } from '../../documents/ballot-paper/docx.ts'
import { makeCircularLetter } from '../../documents/circular-letter/docx.ts'
import { writeDraft } from '../../mail/draft.ts'
import { insertCredential } from '../../store/repositories/ballot-packs.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { type Addressee, addresseesOf } from './addressees.ts'
import { type LetterFacts, letterInput, loadLetterFacts } from './letter-facts.ts'
import { type NewPack, newPack } from './new-pack.ts'

/** The files of one member's pack. */
export interface MemberPack {
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly files: readonly PackFile[]
}

export interface PackFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Told after each pack; false stops, and then nothing was made. */
export type PackProgressOf = (done: number, total: number) => boolean

/** One pack is one slice: between two of them the program answers others, and a wish to stop is heard. */
export async function nextSlice(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}

/** Mail servers refuse more; then the draft goes without the papers and says so. */
const MOST_PAPERS = 15 * 1024 * 1024

/**
 * Makes the packs of all members in one go: ballot as HTML, letter and form as Word, and a draft with all of it and the papers.
 * Each has a new one-time credential, whose public half alone stays here; packs made earlier stay good.
 */
export async function makePacks(
  deps: Deps,
  input: { readonly circularProcedureId: Id<'circular-procedure'> },
  onProgress: PackProgressOf = () => true,
): Promise<Result<readonly MemberPack[], Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'CANCELLED'>>> {
  const loaded = await loadLetterFacts(deps, input.circularProcedureId)
  if (!loaded.ok) return loaded
  const facts = loaded.value
  const { state } = facts.page.procedure
  if (state !== 'running') return err({ code: 'NOT_RUNNING', state })
  const addressees = await addresseesOf(deps, facts.page)
  const papers = await papersOf(deps, facts)
  const made: { readonly pack: NewPack; readonly files: readonly PackFile[] }[] = []
  for (const addressee of addressees) {
    if (!onProgress(made.length, addressees.length)) return err({ code: 'CANCELLED' })
    await nextSlice()
    const pack = newPack(deps, facts, addressee.memberId)
    made.push({ pack, files: await filesOf(deps, facts, addressee, pack, papers) })
  }
  await keepCredentials(
    deps,
    made.map(({ pack }) => pack),
  )
  onProgress(made.length, addressees.length)
  return ok(made.map(({ pack, files }) => ({ memberId: pack.pack.member.id, memberName: pack.pack.member.name, files })))
}

/** Nothing is known of a pack that was not handed out: the credentials are entered when all packs are there. */
export function keepCredentials(deps: Deps, packs: readonly NewPack[]): Promise<Result<null, never>> {
  return deps.store.write(acting(deps, 'circular-procedures.make-packs'), async (tx) => {
    for (const { credential } of packs) {
      await insertCredential(tx, credential)
      tx.note({
        subject: 'circular-procedure',
        subjectId: credential.circularProcedureId,
        before: null,
        after: { credential: { keyX: credential.keyX, memberId: credential.memberId, madeAt: credential.madeAt } },
        reason: null,
      })
    }
    return ok(null)
  })
}

async function papersOf(deps: Deps, { page }: LetterFacts): Promise<readonly PackFile[]> {
  return deps.store.read(async (tx) => {
    const files: PackFile[] = []
    for (const { sha256, name, mediaType } of page.papers) {
      const bytes = await readBlob(tx, sha256)
      if (bytes !== undefined) files.push({ fileName: name, mediaType, bytes })
    }
    return files
  })
}

async function filesOf(
  deps: Deps,
  facts: LetterFacts,
  addressee: Addressee,
  { pack }: NewPack,
  papers: readonly PackFile[],
): Promise<readonly PackFile[]> {
  const { page, signatory, ...letter } = facts
  const word = await makeCircularLetter(letterInput(facts, addressee.recipient))
  const voter = { memberName: addressee.memberName, personName: null, personRole: null }
  const recusedItems = pack.items.filter(({ recused }) => recused).map(({ id }) => id)
  const criteria = page.criteria?.criteria ?? []
  const form = await makeBallotPaper({ ...letter, procedure: page.procedure, recusedItems, criteria, ...voter })
  const files: readonly PackFile[] = [
    { fileName: PACK_FILES.ballot, mediaType: 'text/html', bytes: makeBallotPage(pack) },
    { ...word, fileName: PACK_FILES.letter },
    { ...form, fileName: PACK_FILES.paper },
  ].map(({ fileName, mediaType, bytes }) => ({ fileName, mediaType, bytes }))
  const papersAttached = papers.reduce((sum, { bytes }) => sum + bytes.length, 0) <= MOST_PAPERS
  const { number, subject, deadline } = page.procedure
  const mail = packMail({
    salutation: addressee.salutation,
    number,
    subject,
    endsAt: deadline.endsAt,
    signature: [signatory.name, signatory.organization].filter((line) => line !== ''),
    papersAttached,
  })
  const draft = await writeDraft({
    ...mail,
    id: deps.newId('mail'),
    date: deps.now(),
    from: null,
    to: addressee.to,
    replyTo: null,
    attachments: papersAttached ? [...files, ...papers] : files,
  })
  return [...files, { fileName: PACK_FILES.draft, mediaType: 'message/rfc822', bytes: draft }]
}
