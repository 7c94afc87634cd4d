import { createHash } from 'node:crypto'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { JournalChange, JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { fromJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** Entries of the journal in whose changes a text stands, oldest first. */
export async function listEntriesWith(tx: ReadTx, text: string): Promise<readonly Pick<JournalEntry, 'sequence' | 'changes'>[]> {
  const rows = await tx
    .selectFrom('journal_entry')
    .select(['sequence', 'changes'])
    .where((of) => of(of.fn('instr', ['changes', of.val(JSON.stringify(text).slice(1, -1))]), '>', 0))
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence, changes }) => ({ sequence, changes: fromJson<readonly JournalChange[]>(changes) }))
}

/** Puts what remains in the place of the changes of an entry and marks it; gives the hash of what remains. */
export async function eraseFromEntry(
  tx: WriteTx,
  sequence: number,
  remaining: readonly JournalChange[],
  at: Instant,
): Promise<Sha256> {
  const changes = canonicalJson(remaining)
  await tx
    .insertInto('erased_entry')
    .values({ sequence, erased_at: at })
    .onConflict((conflict) => conflict.column('sequence').doUpdateSet({ erased_at: at }))
    .execute()
  await tx.updateTable('journal_entry').set({ changes }).where('sequence', '=', sequence).execute()
  return createHash('sha256').update(changes).digest('hex') as Sha256
}

/** Puts zeros in the place of a stored file and marks it; its hash and size stay. False when it was erased before. */
export async function eraseBlob(tx: WriteTx, sha256: Sha256, at: Instant): Promise<boolean> {
  const known = await tx.selectFrom('erased_blob').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
  if (known !== undefined) return false
  await tx.insertInto('erased_blob').values({ sha256, erased_at: at }).execute()
  await tx
    .updateTable('blob')
    .set((of) => ({ content: of.fn<Uint8Array>('zeroblob', ['size']) }))
    .where('sha256', '=', sha256)
    .execute()
  return true
}

/** Stored files whose content was erased, and when. */
export async function listErasedBlobs(tx: ReadTx): Promise<ReadonlyMap<Sha256, Instant>> {
  const rows = await tx.selectFrom('erased_blob').selectAll().orderBy('sha256').execute()
  return new Map(rows.map(({ sha256, erased_at }) => [sha256, erased_at]))
}

/** Stored files that belong to what was decided or issued, and so stay whatever else they belong to. */
export async function listDecidedFiles(tx: ReadTx): Promise<ReadonlySet<Sha256>> {
  const rows = [
    ...(await tx.selectFrom('document').select('sha256').execute()),
    ...(await tx.selectFrom('circular_paper').select('sha256').execute()),
    ...(await tx.selectFrom('agenda_paper').select('sha256').execute()),
    ...(await tx.selectFrom('power_of_attorney').select('sha256').execute()),
    ...(await tx.selectFrom('minutes_signature').select('evidence_sha256 as sha256').execute()),
    ...(await tx.selectFrom('statement').select('issued_sha256 as sha256').execute()),
    ...(await tx.selectFrom('letterhead').select('logo_sha256 as sha256').execute()),
    ...(await tx.selectFrom('document_template').select('sha256').execute()),
    ...(await tx.selectFrom('document_origin').select('template_sha256 as sha256').execute()),
  ]
  return new Set(rows.flatMap(({ sha256 }) => sha256 ?? []))
}

/** Files that came with applications, by project. */
export async function listFilesOfProjects(tx: ReadTx): Promise<ReadonlyMap<string, readonly Sha256[]>> {
  const rows = await tx.selectFrom('project_attachment').select(['project_id', 'sha256']).orderBy('project_id').execute()
  const groups = Map.groupBy(rows, ({ project_id }) => project_id as string)
  return new Map([...groups].map(([projectId, files]) => [projectId, files.map(({ sha256 }) => sha256)]))
}

/** Takes an address out of the reminders that went to it. */
export async function clearReminders(tx: WriteTx, address: string): Promise<void> {
  await tx.updateTable('reminder').set({ address: '' }).where('address', '=', address).execute()
}

/** Drops unfinished forms in which a text stands. */
export async function dropDraftsWith(tx: WriteTx, text: string): Promise<void> {
  await tx
    .deleteFrom('form_draft')
    .where((of) => of(of.fn('instr', ['content', of.val(JSON.stringify(text).slice(1, -1))]), '>', 0))
    .execute()
}

/** Files that came in with the responses to a procedure, and answers to it that were refused. */
export async function listBallotEvidence(
  tx: ReadTx,
): Promise<readonly { readonly procedureId: string; readonly sha256: Sha256 }[]> {
  const evidence = await tx
    .selectFrom('response_evidence')
    .innerJoin('response', 'response.response_id', 'response_evidence.response_id')
    .select(['response.circular_procedure_id as procedureId', 'response_evidence.sha256'])
    .execute()
  const refused = await tx.selectFrom('refused_answer').select(['circular_procedure_id as procedureId', 'sha256']).execute()
  return [...evidence, ...refused].flatMap(({ procedureId, sha256 }) => (procedureId === null ? [] : [{ procedureId, sha256 }]))
}

/** Whose file behind an opinion it is, with what it says about a person. */
export interface OpinionTrace {
  readonly pollId: Id<'opinion-poll'>
  readonly sha256: Sha256
  readonly personName: string
  readonly remark: string
}

/** Files that came in on Meinungsbilder, with name and remark as long as these are not erased. */
export async function listOpinionTraces(tx: ReadTx): Promise<readonly OpinionTrace[]> {
  return tx
    .selectFrom('opinion')
    .select(['opinion_poll_id as pollId', 'evidence as sha256', 'person_name as personName', 'remark'])
    .orderBy('opinion_poll_id')
    .orderBy('evidence')
    .execute()
}

/** Takes names and remarks out of the opinions on a poll whose files are erased. */
export async function clearOpinions(tx: WriteTx, pollId: Id<'opinion-poll'>, erasedText: string): Promise<void> {
  await tx.updateTable('opinion').set({ person_name: erasedText, remark: '' }).where('opinion_poll_id', '=', pollId).execute()
}
