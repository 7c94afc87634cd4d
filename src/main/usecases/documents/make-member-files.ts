import { byGermanOrder } from '#shared/basics/german-order.ts'
import { type Id, toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { isLocalDate, type LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { Body } from '#shared/domain/members/body.ts'
import { theBodyOf } from '#shared/domain/members/body.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { fullName, type Person, type Representation } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { bodyRoll } from '#shared/rules/eligibility/body-members.ts'
import { makeAttendanceTemplate } from '../../documents/attendance-template/docx.ts'
import { makeContactCards } from '../../documents/contact-cards/vcf.ts'
import type { Recipient } from '../../documents/distribution-list/content.ts'
import { makeDistributionList } from '../../documents/distribution-list/xlsx.ts'
import { findBody } from '../../store/repositories/bodies.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadBelongings } from '../members/bodies.ts'
import { managingMembersOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'

/** A member of a body on a day, with the people who speak for it there: the person in the seat, else those with a role. */
interface Speaking {
  readonly member: Member
  readonly hasVote: boolean
  readonly people: readonly { readonly person: Person; readonly role: Representation['role'] | null }[]
}

/** The Verteiler of a body; `all` is the alliance, `all@2021-08-17` the same on another day than today. */
export async function makeDistributionListFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await load(deps, id)
  if (!loaded.ok) return loaded
  const { alliance, body, asOf, speaking } = loaded.value
  const recipients = speaking.flatMap(({ member, people }): readonly Recipient[] => {
    const common = { memberName: member.name, memberEmail: member.email }
    const named = people.map(({ person, role }) => ({ ...common, person, role }))
    return named.length === 0 ? [{ ...common, person: null, role: null }] : named
  })
  return ok(await makeDistributionList({ alliance, bodyName: body.name, asOf, recipients, preparedAt: deps.now() }))
}

/** A blank Anwesenheitsliste of a body on a day, named as for the Verteiler. */
export async function makeAttendanceTemplateFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await load(deps, id)
  if (!loaded.ok) return loaded
  const { alliance, body, asOf, speaking, managing } = loaded.value
  const seats = speaking.map(({ member, hasVote, people }) => ({
    memberName: member.name,
    people: people.map(({ person }) => fullName(person)),
    hasVote,
  }))
  const managingMembers = managing.map(({ name }) => name)
  return ok(await makeAttendanceTemplate({ alliance, managingMembers, bodyName: body.name, asOf, seats, preparedAt: deps.now() }))
}

/** Contact cards of everybody who speaks in a body on a day, named as for the Verteiler. */
export async function makeContactCardsFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const loaded = await load(deps, id)
  if (!loaded.ok) return loaded
  const { body, speaking } = loaded.value
  const cards = speaking.flatMap(({ member, people }) => people.map(({ person }) => ({ member, person })))
  return ok(makeContactCards(cards, body.name, deps.now()))
}

function load(deps: Deps, id: string) {
  const [name = '', day = ''] = id.split('@')
  const asOf = isLocalDate(day) ? day : dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const alliance = await theAlliance(tx)
    const bodyId: Id<'body'> = name === 'all' ? theBodyOf(alliance.id) : toId(name)
    const body = await findBody(tx, bodyId)
    if (body === undefined) return err({ code: 'NOT_FOUND' as const, what: 'body', id })
    const speaking = await speakingIn(tx, body, asOf)
    return ok({ alliance, body, asOf, speaking, managing: await managingMembersOn(tx, asOf) })
  })
}

async function speakingIn(tx: ReadTx, body: Body, asOf: LocalDate): Promise<readonly Speaking[]> {
  const belongings = await loadBelongings(tx)
  const { included, excluded } = bodyRoll(body, belongings, asOf)
  const present = [...included, ...excluded.filter(({ reason }) => reason === 'advisory' || reason === 'network-partner')]
  const people = await listPeople(tx)
  const roles = (await listRepresentations(tx)).filter((role) => role.role !== 'authorized-signatory' && isInForce(role, asOf))
  const members = (await listMembers(tx)).toSorted((a, b) => byGermanOrder(a.name, b.name))
  return members.flatMap((member): readonly Speaking[] => {
    const line = present.find(({ memberId }) => memberId === member.id)
    if (line === undefined) return []
    const seat = belongings.bodyMemberships.find(({ id }) => id === (line.membership.id as string))
    const named = people.filter(({ id }) => id === seat?.personId).map((person) => ({ person, role: null }))
    const speakers = roles.flatMap(({ personId, role }) =>
      people.filter((person) => person.id === personId && person.memberId === member.id).map((person) => ({ person, role })),
    )
    return [{ member, hasVote: line.reason === 'voting', people: named.length > 0 ? named : speakers }]
  })
}
