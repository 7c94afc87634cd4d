import type { Sha256 } from '#shared/basics/bytes.ts'
import { type Id, toId } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { JournalChange, JsonValue } from '#shared/domain/journal/journal-entry.ts'
import { ERASURE_SUBJECT, type ErasureNote } from '#shared/domain/workspace/erasure.ts'
import type { RetentionRuleSubject } from '#shared/domain/workspace/retention.ts'
import { ERASED_TEXT } from '#shared/wording/retention.ts'
import { findAlliance } from '../../../store/repositories/alliance.ts'
import {
  clearOpinions,
  clearReminders,
  dropDraftsWith,
  eraseBlob,
  eraseFromEntry,
  listBallotEvidence,
  listDecidedFiles,
  listEntriesWith,
  listOpinionTraces,
} from '../../../store/repositories/erasures.ts'
import { listEntries } from '../../../store/repositories/journal.ts'
import { forgetImports } from '../../../store/repositories/member-imports.ts'
import { listMembers } from '../../../store/repositories/members.ts'
import { findPerson, listPeople } from '../../../store/repositories/people.ts'
import { eraseContact, listSealedContacts } from '../../../store/repositories/person-protection.ts'
import { listAttachments } from '../../../store/repositories/project-checks.ts'
import { findProject, listProjects, updateProject } from '../../../store/repositories/projects.ts'
import { deleteSignaturePicture } from '../../../store/repositories/signature-pictures.ts'
import type { ReadTx, WriteTx } from '../../../store/store.ts'
import { toJson } from '../../journal-json.ts'

type Erased = Omit<ErasureNote, 'kind'>

/** Erases what a subject still has, by its kind, and notes where; what was decided or issued stays. */
export async function eraseSubject(
  tx: WriteTx,
  { kind, subjectId }: Pick<RetentionRuleSubject, 'kind' | 'subjectId'>,
  reason: string | null,
  at: Instant,
): Promise<void> {
  const erased = await eraseByKind(tx, { kind, subjectId }, at)
  const note: ErasureNote = { kind, ...erased }
  tx.note({ subject: ERASURE_SUBJECT, subjectId, before: null, after: toJson(note), reason })
}

async function eraseByKind(
  tx: WriteTx,
  { kind, subjectId }: Pick<RetentionRuleSubject, 'kind' | 'subjectId'>,
  at: Instant,
): Promise<Erased> {
  switch (kind) {
    case 'contact-details':
      await deleteSignaturePicture(tx, toId<'person'>(subjectId))
      return { entries: await eraseContactOf(tx, toId<'person'>(subjectId), at), files: [] }
    case 'ballot-evidence': {
      const evidence = (await listBallotEvidence(tx)).filter(({ procedureId }) => procedureId === subjectId)
      const files = evidence.map(({ sha256 }) => sha256)
      return files.length > 0 ? { entries: [], files: await eraseFiles(tx, files, at) } : eraseOpinions(tx, subjectId, at)
    }
    case 'project-documents':
    case 'unfunded-applications':
      return eraseFromProject(tx, toId<'project'>(subjectId), at)
    case 'import-leftovers':
      await forgetImports(tx, toId<'member-import'>(subjectId))
      return { entries: [], files: [] }
    case 'decided-records':
      throw new Error('What was decided is never erased')
  }
}

/** E-mail and telephone of a person, present and earlier ones, wherever this program put them; the name stays. */
async function eraseContactOf(tx: WriteTx, personId: Id<'person'>, at: Instant): Promise<Erased['entries']> {
  const person = await findPerson(tx, personId)
  if (person === undefined) return []
  const texts = await unshared(tx, await contactTexts(tx, personId), personId)
  await eraseContact(tx, personId, person.version, at)
  await forgetImports(tx)
  return eraseTexts(tx, texts, at)
}

/** What the person can be, or once could be, reached by: now, under seal, and in entries of builds that had no seals. */
async function contactTexts(tx: ReadTx, personId: Id<'person'>): Promise<readonly string[]> {
  const sealed = (await listSealedContacts(tx, personId)).map((content) => JSON.parse(content) as JsonValue)
  const noted = (await listEntries(tx, personId)).flatMap(({ changes }) =>
    changes.filter(({ subjectId }) => subjectId === personId).flatMap(({ before, after }) => [before, after]),
  )
  const person = await findPerson(tx, personId)
  const own: readonly JsonValue[] = person === undefined ? [] : [{ email: person.email, phone: person.phone }]
  return [...own, ...sealed, ...noted].flatMap(contactOf)
}

function contactOf(record: JsonValue): readonly string[] {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) return []
  const { email, phone } = record as { readonly [key: string]: JsonValue }
  return [email, phone].filter((text): text is string => typeof text === 'string' && text !== ERASED_TEXT)
}

/** Without texts that reach somebody else as well: a number of the whole office says nothing about one person. */
async function unshared(tx: ReadTx, texts: readonly string[], exceptFor: string): Promise<readonly string[]> {
  const alliance = await findAlliance(tx)
  const others = [
    ...(await listPeople(tx)).filter(({ id }) => id !== exceptFor).flatMap(({ email, phone }) => [email, phone]),
    ...(await listMembers(tx)).map(({ email }) => email),
    ...(await listProjects(tx)).filter(({ id }) => id !== exceptFor).flatMap(({ contact }) => [contact.email, contact.phone]),
    ...(alliance === undefined ? [] : [alliance.email, alliance.phone]),
  ]
  const shared = new Set(others)
  return [...new Set(texts)].filter((text) => text.trim() !== '' && !shared.has(text))
}

async function eraseFromProject(tx: WriteTx, projectId: Id<'project'>, at: Instant): Promise<Erased> {
  const project = await findProject(tx, projectId)
  if (project === undefined) return { entries: [], files: [] }
  const { version, ...facts } = project
  const { name, email, phone } = project.contact
  await updateProject(tx, { ...facts, contact: { name: '', email: '', phone: '' } }, version)
  const texts = await unshared(tx, [email, phone, ...(await earlierProjectContacts(tx, projectId))], projectId)
  const files = (await listAttachments(tx, projectId)).map(({ sha256 }) => sha256)
  const entries = await eraseTexts(tx, texts, at)
  const ofName = name === '' ? [] : await eraseTexts(tx, [name], at, projectId)
  return { entries: newestOf([...entries, ...ofName]), files: await eraseFiles(tx, files, at) }
}

async function earlierProjectContacts(tx: ReadTx, projectId: Id<'project'>): Promise<readonly string[]> {
  return (await listEntries(tx, projectId)).flatMap(({ changes }) =>
    changes.flatMap(({ before, after }) => [before, after].flatMap((record) => contactOf(inner(record)))),
  )
}

function inner(record: JsonValue): JsonValue {
  return record !== null && typeof record === 'object' && 'contact' in record ? (record.contact ?? null) : null
}

/** A Meinungsbild binds nobody: with the files also the names and remarks go; the ratings of the members stay. */
async function eraseOpinions(tx: WriteTx, subjectId: string, at: Instant): Promise<Erased> {
  const pollId = toId<'opinion-poll'>(subjectId)
  const traces = (await listOpinionTraces(tx)).filter((trace) => trace.pollId === pollId)
  const files = traces.map(({ sha256 }) => sha256)
  const erased = await eraseFiles(tx, files, at)
  await clearOpinions(tx, pollId, ERASED_TEXT)
  const texts = traces.flatMap(({ personName, remark }) => [personName, remark]).filter((text) => text !== '')
  return { entries: await eraseTexts(tx, texts, at, pollId), files: erased }
}

async function eraseFiles(tx: WriteTx, files: readonly Sha256[], at: Instant): Promise<readonly Sha256[]> {
  const decided = await listDecidedFiles(tx)
  const erased: Sha256[] = []
  for (const sha256 of new Set(files)) if (!decided.has(sha256) && (await eraseBlob(tx, sha256, at))) erased.push(sha256)
  return erased
}

/** Decided records stay as they are, and so do the entries that made them, against which they are held. */
const DECIDED_SUBJECTS: ReadonlySet<string> = new Set(['resolution', 'response', 'document', 'agenda-item', 'statement'])

/** Texts so short that they may stand inside others by chance are only taken where they stand alone. */
const SURE_LENGTH = 6

/** Takes texts out of the journal, of reminders and of unfinished forms. */
async function eraseTexts(
  tx: WriteTx,
  texts: readonly string[],
  at: Instant,
  onlyOf: string | null = null,
): Promise<Erased['entries']> {
  const found = new Map<number, readonly JournalChange[]>()
  for (const text of texts) {
    for (const { sequence, changes } of await listEntriesWith(tx, text)) found.set(sequence, found.get(sequence) ?? changes)
    if (onlyOf !== null) continue
    await clearReminders(tx, text)
    await dropDraftsWith(tx, text)
  }
  const entries: { sequence: number; sha256: Sha256 }[] = []
  for (const [sequence, changes] of found) {
    const remaining = changes.map((change) =>
      DECIDED_SUBJECTS.has(change.subject) || (onlyOf !== null && change.subjectId !== onlyOf)
        ? change
        : { ...change, before: without(change.before, texts), after: without(change.after, texts) },
    )
    if (JSON.stringify(remaining) !== JSON.stringify(changes))
      entries.push({ sequence, sha256: await eraseFromEntry(tx, sequence, remaining, at) })
  }
  return entries
}

function without(value: JsonValue, texts: readonly string[]): JsonValue {
  if (typeof value === 'string') return texts.reduce(withoutText, value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => without(item, texts))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, texts)]))
}

function withoutText(value: string, text: string): string {
  if (value === text) return ERASED_TEXT
  return text.length < SURE_LENGTH ? value : value.replaceAll(text, ERASED_TEXT)
}

/** Where an entry was changed twice, what was left in the end. */
function newestOf(entries: Erased['entries']): Erased['entries'] {
  return [...new Map(entries.map((entry) => [entry.sequence, entry])).values()]
}
