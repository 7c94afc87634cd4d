import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { BodyPage } from '#shared/contract/bodies.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { type BodyMembership, followsMemberships } from '#shared/domain/members/body.ts'
import { endBodyMembership, findBody, insertBodyMembership, listBodyMemberships } from '../../store/repositories/bodies.ts'
import { findMember } from '../../store/repositories/members.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadBodyPage } from './bodies.ts'
import { checkPeriod, type PeriodRefusal } from './check-period.ts'

type SeatRefusal = Refusal<'NOT_FOUND'> | PeriodRefusal

/** Gives a member a seat in a group or board. The alliance and its network have none: there the membership counts. */
export function addSeat(
  deps: Deps,
  input: Omit<BodyMembership, 'id'>,
): Promise<Result<BodyPage, SeatRefusal | Refusal<'BODY_FOLLOWS_MEMBERSHIPS'>>> {
  const { bodyId, memberId, personId } = input
  return deps.store.write(acting(deps, 'members.add-seat'), async (tx) => {
    const body = await findBody(tx, bodyId)
    if (body === undefined) return err({ code: 'NOT_FOUND', what: 'body', id: bodyId })
    if (followsMemberships(body)) return err({ code: 'BODY_FOLLOWS_MEMBERSHIPS' })
    if ((await findMember(tx, memberId)) === undefined) return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
    if (personId !== null && (await findPerson(tx, personId))?.memberId !== memberId)
      return err({ code: 'NOT_FOUND', what: 'person', id: personId })
    const own = (await listBodyMemberships(tx, bodyId)).filter((seat) => seat.memberId === memberId)
    const period = checkPeriod(input, own)
    if (!period.ok) return period
    const seat: BodyMembership = { ...input, id: deps.newId('body-membership') }
    await insertBodyMembership(tx, seat)
    tx.note({ subject: 'body', subjectId: bodyId, before: null, after: toJson({ seat }), reason: null })
    return loadBodyPage(tx, bodyId, dateOf(deps.now()))
  })
}

/** Sets or takes away the last day of a seat. */
export function endSeat(
  deps: Deps,
  input: { readonly bodyId: Id<'body'>; readonly seatId: Id<'body-membership'>; readonly validUntil: LocalDate | null },
): Promise<Result<BodyPage, SeatRefusal>> {
  const { bodyId, seatId, validUntil } = input
  return deps.store.write(acting(deps, 'members.end-seat'), async (tx) => {
    const seats = await listBodyMemberships(tx, bodyId)
    const seat = seats.find(({ id }) => id === seatId)
    if (seat === undefined) return err({ code: 'NOT_FOUND', what: 'body', id: seatId })
    const ended = { ...seat, validUntil }
    const others = seats.filter(({ id, memberId }) => id !== seatId && memberId === seat.memberId)
    const period = checkPeriod(ended, others)
    if (!period.ok) return period
    await endBodyMembership(tx, seatId, validUntil)
    tx.note({ subject: 'body', subjectId: bodyId, before: toJson({ seat }), after: toJson({ seat: ended }), reason: null })
    return loadBodyPage(tx, bodyId, dateOf(deps.now()))
  })
}
