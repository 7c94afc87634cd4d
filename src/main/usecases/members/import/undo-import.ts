import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ImportChange } from '#shared/domain/members/member-import.ts'
import { findImport, setImportUndone } from '../../../store/repositories/member-imports.ts'
import { removeImportedMember, removeImportedPerson } from '../../../store/repositories/member-removal.ts'
import { findMember, updateMemberContact, updateMemberProfile } from '../../../store/repositories/members.ts'
import { findPerson, updatePersonContact, updatePersonName } from '../../../store/repositories/people.ts'
import type { WriteTx } from '../../../store/store.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { notePerson } from '../note-person.ts'

type UndoRefusal = Refusal<'NOT_FOUND' | 'IMPORT_NOT_UNDOABLE'>

/** Takes a whole import back, all or nothing; refused once something that it brought was changed or used. */
export function undoImport(
  deps: Deps,
  { importId }: { readonly importId: Id<'member-import'> },
): Promise<Result<null, UndoRefusal>> {
  return deps.store.write(acting(deps, 'members.undo-import'), async (tx): Promise<Result<null, UndoRefusal>> => {
    const record = await findImport(tx, importId)
    if (record === undefined) return err({ code: 'NOT_FOUND', what: 'member-import', id: importId })
    if (record.changes.length === 0) return err({ code: 'IMPORT_NOT_UNDOABLE', name: '' })
    // People first: they hang on their members.
    for (const change of record.changes.toReversed()) {
      const inTheWay = await takeBack(tx, deps, change)
      if (inTheWay !== null) return err({ code: 'IMPORT_NOT_UNDOABLE', name: inTheWay })
    }
    await setImportUndone(tx, importId, deps.now())
    tx.note({ subject: 'member-import', subjectId: importId, before: null, after: { undone: true }, reason: null })
    return ok(null)
  })
}

/** The name of what can no longer be taken back; null when it was. */
async function takeBack(tx: WriteTx, deps: Deps, change: ImportChange): Promise<string | null> {
  switch (change.kind) {
    case 'member-added': {
      const member = await findMember(tx, change.memberId)
      if (member === undefined) return ''
      if (member.version > 1 || !(await removeImportedMember(tx, change.memberId))) return member.name
      tx.note({ subject: 'member', subjectId: change.memberId, before: { name: member.name }, after: null, reason: null })
      return null
    }
    case 'person-added': {
      const person = await findPerson(tx, change.personId)
      if (person === undefined) return ''
      if (person.version > 1 || !(await removeImportedPerson(tx, change.personId))) return person.lastName
      tx.note({ subject: 'person', subjectId: change.personId, before: { lastName: person.lastName }, after: null, reason: null })
      return null
    }
    case 'member-changed': {
      const { before, version } = change
      const isBack =
        (await updateMemberProfile(tx, before.id, version, before)) &&
        (await updateMemberContact(tx, before.id, version + 1, before))
      if (!isBack) return before.name
      tx.note({ subject: 'member', subjectId: before.id, before: null, after: { undone: true }, reason: null })
      return null
    }
    case 'person-changed': {
      const { before, version } = change
      const now = await findPerson(tx, before.id)
      const isBack =
        (await updatePersonName(tx, before.id, version, before)) &&
        (await updatePersonContact(tx, before.id, version + 1, before))
      if (!isBack || now === undefined) return before.lastName
      await notePerson(tx, deps, now, before)
      return null
    }
  }
}
