import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ImportOutcome } from '#shared/contract/member-imports.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { newMembership } from '#shared/domain/members/member.ts'
import type { ImportChange } from '#shared/domain/members/member-import.ts'
import { insertImport } from '../../../store/repositories/member-imports.ts'
import { insertMember, updateMemberContact, updateMemberProfile } from '../../../store/repositories/members.ts'
import { insertMembership } from '../../../store/repositories/memberships.ts'
import { insertPerson, insertRepresentation, updatePersonContact, updatePersonName } from '../../../store/repositories/people.ts'
import type { WriteTx } from '../../../store/store.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'
import { notePerson } from '../note-person.ts'
import type { MemberStep } from './plan-members.ts'
import type { PersonStep } from './plan-people.ts'
import { type ImportInput, type ReadImportRefusal, readImport } from './read-import.ts'

/** What somebody has seen and agreed to. */
export interface ConfirmedImport extends ImportInput {
  /** Rows left out on purpose, by their number in the file. */
  readonly excluded: readonly number[]
  readonly confirmed: { readonly new: number; readonly changed: number }
}

type RunRefusal = ReadImportRefusal | Refusal<'IMPORT_HAS_ERRORS' | 'IMPORT_DIFFERS'>

/**
 * Imports what was confirmed, all or nothing: refused while a row with an error is not left out, and when the register has
 * changed so that the file would now do something else. Never removes anything; an empty cell leaves what is there.
 */
export async function runImport(deps: Deps, input: ConfirmedImport): Promise<Result<ImportOutcome, RunRefusal>> {
  const reading = readImport(deps, input, undefined)
  let step = await reading.next()
  while (!step.done) step = await reading.next()
  if (!step.value.ok) return step.value
  const { fileName, rows } = step.value.value
  const taken = rows.filter(({ shown }) => !input.excluded.includes(shown.row))
  const wrong = taken.filter(({ shown }) => shown.state === 'error')
  if (wrong.length > 0) return err({ code: 'IMPORT_HAS_ERRORS', rows: wrong.map(({ shown }) => shown.row).slice(0, 20) })
  const count = (state: string) => taken.filter(({ shown }) => shown.state === state).length
  const counts = { new: count('new'), changed: count('changed') }
  if (counts.new !== input.confirmed.new || counts.changed !== input.confirmed.changed) return err({ code: 'IMPORT_DIFFERS' })
  if (counts.new + counts.changed === 0) return ok({ importId: null, fileName, ...counts })
  return deps.store.write(acting(deps, 'members.import'), async (tx): Promise<Result<ImportOutcome, RunRefusal>> => {
    const changes: ImportChange[] = []
    for (const { step: planned } of taken) {
      const change = await take(tx, deps, planned)
      if (change === 'changed-meanwhile') return err({ code: 'IMPORT_DIFFERS' })
      if (change !== null) changes.push(change)
    }
    const importId = deps.newId('member-import')
    await insertImport(tx, { id: importId, at: deps.now(), fileName, changes, undoneAt: null })
    tx.note({ subject: 'member-import', subjectId: importId, before: null, after: { fileName, ...counts }, reason: null })
    return ok({ importId, fileName, ...counts })
  })
}

async function take(tx: WriteTx, deps: Deps, step: MemberStep | PersonStep): Promise<ImportChange | 'changed-meanwhile' | null> {
  switch (step.does) {
    case 'nothing':
      return null
    case 'add-member':
      return { kind: 'member-added', memberId: await addMember(tx, deps, step) }
    case 'change-member': {
      const { id, version, ...before } = step.before
      const isChanged =
        (await updateMemberProfile(tx, id, version, step.member)) && (await updateMemberContact(tx, id, version + 1, step.member))
      if (!isChanged) return 'changed-meanwhile'
      tx.note({ subject: 'member', subjectId: id, before: toJson(before), after: toJson(step.member), reason: null })
      return { kind: 'member-changed', before: step.before, version: version + 2 }
    }
    case 'add-person':
      return { kind: 'person-added', personId: await addPerson(tx, deps, step) }
    case 'change-person': {
      const { id, version } = step.before
      const isChanged =
        (await updatePersonName(tx, id, version, step.person)) && (await updatePersonContact(tx, id, version + 1, step.person))
      if (!isChanged) return 'changed-meanwhile'
      await notePerson(tx, deps, step.before, { ...step.person, id })
      return { kind: 'person-changed', before: step.before, version: version + 2 }
    }
  }
}

async function addMember(
  tx: WriteTx,
  deps: Deps,
  { member, belongs }: Extract<MemberStep, { does: 'add-member' }>,
): Promise<Id<'member'>> {
  const id = deps.newId('member')
  await insertMember(tx, { ...member, id })
  const membership =
    belongs === null ? null : newMembership({ ...belongs, validUntil: null, memberId: id, id: deps.newId('membership') })
  if (membership !== null) await insertMembership(tx, membership)
  tx.note({ subject: 'member', subjectId: id, before: null, after: toJson({ ...member, membership }), reason: null })
  return id
}

async function addPerson(
  tx: WriteTx,
  deps: Deps,
  { person, role }: Extract<PersonStep, { does: 'add-person' }>,
): Promise<Id<'person'>> {
  const id = deps.newId('person')
  await insertPerson(tx, { ...person, id })
  await notePerson(tx, deps, null, { ...person, id })
  if (role !== null) {
    const right = { ...role, id: deps.newId('representation'), memberId: person.memberId, personId: id, validUntil: null }
    await insertRepresentation(tx, right)
    tx.note({ subject: 'person', subjectId: id, before: null, after: toJson({ right, on: dateOf(deps.now()) }), reason: null })
  }
  return id
}
