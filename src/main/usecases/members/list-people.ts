import type { Id } from '#shared/basics/id.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listPeople } from '../../store/repositories/people.ts'
import type { Deps } from '../deps.ts'

export interface PersonRow {
  readonly id: Id<'person'>
  readonly name: string
  readonly member: string
}

/** Everybody on file with the member they work for, by last name. */
export function listPeopleRows(deps: Deps): Promise<readonly PersonRow[]> {
  return deps.store.read(async (tx) => {
    const members = new Map((await listMembers(tx)).map(({ id, name }) => [id, name]))
    return (await listPeople(tx)).map((person) => ({
      id: person.id,
      name: fullName(person),
      member: members.get(person.memberId) ?? '',
    }))
  })
}
