import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { BodyMemberRow, BodyPage, BodyRow } from '#shared/contract/bodies.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { nameOn } from '#shared/domain/members/member.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { type Belongings, bodyRoll } from '#shared/rules/eligibility/body-members.ts'
import { findBody, listBodies, listBodyMemberships } from '../../store/repositories/bodies.ts'
import { listFormerNames, listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'

/** Every body with how many belong to it on a day; today when no day is given. */
export function listBodiesOn(deps: Deps, input: { readonly on: LocalDate | null }): Promise<readonly BodyRow[]> {
  const on = input.on ?? dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const belongings = await loadBelongings(tx)
    return (await listBodies(tx)).map((body) => {
      const { included, excluded } = bodyRoll(body, belongings, on)
      const others = excluded.filter(({ reason }) => reason !== 'not-yet-member' && reason !== 'no-longer-member')
      return { ...body, voting: included.length, others: others.length }
    })
  })
}

/** One body with its members and what holds for each of them on a day. */
export function showBody(
  deps: Deps,
  input: { readonly bodyId: Id<'body'>; readonly on: LocalDate | null },
): Promise<Result<BodyPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadBodyPage(tx, input.bodyId, input.on ?? dateOf(deps.now())))
}

/** Everything that says who belongs where. */
export async function loadBelongings(tx: ReadTx): Promise<Belongings> {
  return { memberships: await listMemberships(tx), bodyMemberships: await listBodyMemberships(tx) }
}

export async function loadBodyPage(
  tx: ReadTx,
  bodyId: Id<'body'>,
  on: LocalDate,
): Promise<Result<BodyPage, Refusal<'NOT_FOUND'>>> {
  const body = await findBody(tx, bodyId)
  if (body === undefined) return err({ code: 'NOT_FOUND', what: 'body', id: bodyId })
  const belongings = await loadBelongings(tx)
  const members = await listMembers(tx)
  const formerNames = await listFormerNames(tx)
  const people = await listPeople(tx)
  const { included, excluded } = bodyRoll(body, belongings, on)
  const rows = [...included, ...excluded].flatMap(({ memberId, reason, membership }): readonly BodyMemberRow[] => {
    const member = members.find(({ id }) => id === memberId)
    if (member === undefined) return []
    const seat = belongings.bodyMemberships.find(({ id }) => id === (membership.id as string))
    const person = people.find(({ id }) => id === seat?.personId)
    const { validFrom, validUntil } = membership
    const named = { personId: person?.id ?? null, personName: person === undefined ? '' : fullName(person) }
    const { name } = nameOn(member, formerNames, on)
    return [{ memberId, name, reason, validFrom, validUntil, seatId: seat?.id ?? null, ...named }]
  })
  return ok({ body, version: body.version, on, members: rows.toSorted((a, b) => byGermanOrder(a.name, b.name)) })
}
