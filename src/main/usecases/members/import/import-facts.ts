import type { Id } from '#shared/basics/id.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Person, Representation } from '#shared/domain/members/person.ts'
import { plainText } from '#shared/wording/import-fields.ts'
import { listFormerNames, listMembers } from '../../../store/repositories/members.ts'
import { listPeople, listRepresentations } from '../../../store/repositories/people.ts'
import type { ReadTx } from '../../../store/store.ts'
import type { Versioned } from '../../../store/versioned.ts'

/** What a table is held against, by the names under which it is looked for. */
export interface ImportFacts {
  readonly byName: ReadonlyMap<string, readonly Versioned<Member>[]>
  /** Short names and former names. */
  readonly byOtherName: ReadonlyMap<string, readonly Versioned<Member>[]>
  readonly peopleOf: ReadonlyMap<Id<'member'>, readonly Versioned<Person>[]>
  readonly rolesOf: ReadonlyMap<Id<'member'>, readonly Representation[]>
}

export async function loadImportFacts(tx: ReadTx): Promise<ImportFacts> {
  const members = (await listMembers(tx)).filter(({ mergedInto }) => mergedInto === null)
  const byId = new Map(members.map((member) => [member.id, member]))
  const others = [
    ...members.map((member) => ({ name: member.shortName, member })),
    ...(await listFormerNames(tx)).flatMap(({ memberId, name }) => {
      const member = byId.get(memberId)
      return member === undefined ? [] : [{ name, member }]
    }),
  ]
  return {
    byName: Map.groupBy(members, ({ name }) => plainText(name)),
    byOtherName: new Map(
      [...Map.groupBy(others, ({ name }) => plainText(name))].map(([name, found]) => [
        name,
        [...new Set(found.map(({ member }) => member))],
      ]),
    ),
    peopleOf: Map.groupBy(await listPeople(tx), ({ memberId }) => memberId),
    rolesOf: Map.groupBy(await listRepresentations(tx), ({ memberId }) => memberId),
  }
}
