import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { Representation } from '#shared/domain/members/person.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import { findPerson, insertRepresentation, listRepresentations, setRepresentationEnd } from '../../store/repositories/people.ts'
import { insertPowerOfAttorney } from '../../store/repositories/powers-of-attorney.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from '../documents/read-uploads.ts'
import { actOnMember } from './act-on-member.ts'
import { checkPeriod, type PeriodRefusal } from './check-period.ts'

export type RepresentationRefusal = PeriodRefusal | Refusal<'NOT_FOUND' | 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'>

/** Lets a person speak or sign for a member in a period, with the paper that says so. */
export async function addRepresentation(
  deps: Deps,
  { powerOfAttorney, ...fields }: Omit<Representation, 'id'> & { readonly powerOfAttorney: UploadedFile | null },
): Promise<Result<MemberPage, RepresentationRefusal>> {
  const uploads = await readUploads(powerOfAttorney === null ? [] : [powerOfAttorney])
  if (!uploads.ok) return uploads
  const [paper] = uploads.value
  return actOnMember<RepresentationRefusal>(deps, 'add-representation', fields.memberId, async (tx) => {
    const person = await findPerson(tx, fields.personId)
    if (person?.memberId !== fields.memberId) return err({ code: 'NOT_FOUND', what: 'person', id: fields.personId })
    const period = checkPeriod(fields, rivalsOf(await listRepresentations(tx, fields.memberId), fields))
    if (!period.ok) return period
    const representation: Representation = { ...fields, id: deps.newId('representation') }
    await insertRepresentation(tx, representation)
    const file = paper === undefined ? null : await putBlob(tx, paper.bytes, { name: paper.name, mediaType: paper.mediaType })
    if (file !== null) await insertPowerOfAttorney(tx, { representationId: representation.id, file })
    return ok({ before: null, after: { representation, powerOfAttorney: file } })
  })
}

/** Sets or takes away the last day of a right to speak or sign. */
export function endRepresentation(
  deps: Deps,
  input: {
    readonly memberId: Id<'member'>
    readonly representationId: Id<'representation'>
    readonly validUntil: LocalDate | null
  },
): Promise<Result<MemberPage, PeriodRefusal | Refusal<'NOT_FOUND'>>> {
  const { memberId, representationId, validUntil } = input
  return actOnMember<PeriodRefusal | Refusal<'NOT_FOUND'>>(deps, 'end-representation', memberId, async (tx) => {
    const all = await listRepresentations(tx, memberId)
    const representation = all.find(({ id }) => id === representationId)
    if (representation === undefined) return err({ code: 'NOT_FOUND', what: 'person', id: representationId })
    const ended = { ...representation, validUntil }
    const others = all.filter(({ id }) => id !== representationId)
    const period = checkPeriod(ended, rivalsOf(others, ended))
    if (!period.ok) return period
    await setRepresentationEnd(tx, representationId, validUntil)
    return ok({ before: { representation }, after: { representation: ended } })
  })
}

/** Rights that cannot be held at the same time: the one representative, a deputy's place in the order, the same right twice. */
function rivalsOf(
  all: readonly Representation[],
  { role, personId, rank }: Omit<Representation, 'id'>,
): readonly Representation[] {
  return all.filter(
    (other) =>
      other.role === role &&
      (other.personId === personId || role === 'representative' || (role === 'deputy' && other.rank === rank)),
  )
}
