import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ImportField, ImportProblem } from '#shared/domain/members/member-import.ts'
import type { Person, Representation, RepresentationRole } from '#shared/domain/members/person.ts'
import { overlapping } from '#shared/rules/eligibility/overlap.ts'
import { plainText } from '#shared/wording/import-fields.ts'
import type { Versioned } from '../../../store/versioned.ts'
import type { ImportFacts } from './import-facts.ts'
import type { CellValues } from './read-cells.ts'

type PersonFields = Omit<Person, 'id'>

/** What a row of people does to the register. */
export type PersonStep =
  | { readonly does: 'add-person'; readonly person: PersonFields; readonly role: NewRole | null }
  | { readonly does: 'change-person'; readonly before: Versioned<Person>; readonly person: PersonFields }
  | { readonly does: 'nothing' }

export interface NewRole {
  readonly role: RepresentationRole
  readonly rank: number
  readonly validFrom: LocalDate
}

/** A role that is held already, in the register or by an earlier row of the table. */
export type TakenRole = Pick<Representation, 'role' | 'rank' | 'validFrom' | 'validUntil'>

/** People of a member with this name. */
export function peopleCalled(
  facts: ImportFacts,
  memberId: Person['memberId'],
  values: CellValues['values'],
): readonly Versioned<Person>[] {
  const last = plainText(values.lastName ?? '')
  const first = plainText(values.firstName ?? '')
  return (facts.peopleOf.get(memberId) ?? []).filter(
    (person) => plainText(person.lastName) === last && (first === '' || plainText(person.firstName) === first),
  )
}

/** What a row of people does, and which fields of a person who is there it changes. `roles` are those of the member so far. */
export function planPerson(
  { values }: CellValues,
  memberId: Person['memberId'],
  known: Versioned<Person> | undefined,
  roles: readonly TakenRole[],
  today: LocalDate,
): { readonly step: PersonStep; readonly changed: readonly ImportField[]; readonly problem: ImportProblem | null } {
  const text = (field: ImportField, before: string): string => values[field] ?? before
  const person: PersonFields = {
    memberId,
    salutation: text('salutation', known?.salutation ?? '') as Person['salutation'],
    title: text('title', known?.title ?? ''),
    firstName: text('firstName', known?.firstName ?? ''),
    lastName: known?.lastName ?? values.lastName ?? '',
    position: text('position', known?.position ?? ''),
    email: text('email', known?.email ?? ''),
    phone: text('phone', known?.phone ?? ''),
  }
  if (known !== undefined) {
    const changed = PERSON_TEXTS.filter((field) => person[field] !== known[field])
    const step: PersonStep = changed.length === 0 ? { does: 'nothing' } : { does: 'change-person', before: known, person }
    return { step, changed, problem: null }
  }
  const role = values.role as RepresentationRole | undefined
  const own = roles.filter((one) => one.role === role)
  const validFrom = (values.roleSince ?? today) as LocalDate
  const isTaken = role === 'representative' && overlapping(own, { validFrom, validUntil: null }) !== undefined
  const rank = Math.max(0, ...own.map((one) => one.rank)) + 1
  return {
    step: { does: 'add-person', person, role: role === undefined ? null : { role, rank, validFrom } },
    changed: [],
    problem: isTaken ? { code: 'ROLE_TAKEN' } : null,
  }
}

/** The fields that an import changes on a person that is there; roles change by acts of their own. */
const PERSON_TEXTS = ['salutation', 'title', 'position', 'email', 'phone'] as const satisfies readonly ImportField[]
