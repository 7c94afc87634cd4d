import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import { type Body, theBodyOf } from '#shared/domain/members/body.ts'
import { newMembership } from '#shared/domain/members/member.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { insertAlliance } from '../../store/repositories/alliance.ts'
import { insertBody, insertBodyMembership, updateBody } from '../../store/repositories/bodies.ts'
import { insertFormerName, insertManagingTerm, insertMember } from '../../store/repositories/members.ts'
import { insertApplication } from '../../store/repositories/membership-applications.ts'
import { insertMembership } from '../../store/repositories/memberships.ts'
import { insertPerson, insertRepresentation } from '../../store/repositories/people.ts'
import { insertRules } from '../../store/repositories/rules-of-procedure.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import type { AllianceSeed, BodySeed, MemberSeed, PersonSeed } from './alliance-seed.ts'
import { seedPlanSurroundings, seedPlans } from './seed-plans.ts'

/** What the keys of the file became. */
export interface SeededAlliance {
  readonly members: ReadonlyMap<string, { readonly id: Id<'member'>; readonly name: string }>
  readonly fieldsOfAction: ReadonlyMap<string, Id<'field-of-action'>>
}

/** Fills an empty workspace with the alliance of a file, marked as demo. Projects are submitted afterwards like any other. */
export async function seedAlliance(deps: Deps, seed: AllianceSeed): Promise<SeededAlliance> {
  const seeded = await deps.store.write(
    acting(deps, 'workspace.seed-alliance'),
    async (tx): Promise<Result<SeededAlliance, never>> => {
      const alliance = { ...seed.alliance, id: deps.newId('alliance'), isDemo: true }
      await insertAlliance(tx, alliance)
      await insertRules(tx, {
        id: deps.newId('rules-of-procedure'),
        edition: 1,
        ...seed.rules,
        validUntil: null,
        resolutionId: null,
        options: { ...DEFAULT_RULES, ...seed.rules.options },
      })
      const fieldsOfAction = await seedPlans(tx, deps, seed)
      const members = new Map<string, { id: Id<'member'>; name: string }>()
      for (const member of seed.members) members.set(member.key, { id: await seedMember(tx, deps, member), name: member.name })
      await seedPlanSurroundings(tx, deps, seed, { members, fieldsOfAction })
      for (const body of seed.bodies) await seedBody(tx, deps, body, alliance.id, members)
      tx.note({ subject: 'alliance', subjectId: alliance.id, before: null, after: toJson(withoutContacts(seed)), reason: null })
      return ok({ members, fieldsOfAction })
    },
  )
  if (!seeded.ok) throw new Error('A seed cannot be refused')
  return seeded.value
}

/** Contact data of people are not in the journal, which is never changed: they can be erased. */
function withoutContacts(seed: AllianceSeed): object {
  const members = seed.members.map((member) => ({
    ...member,
    people: member.people.map(({ email: _email, phone: _phone, ...person }) => person),
  }))
  return { ...seed, members }
}

async function seedMember(tx: WriteTx, deps: Deps, seed: MemberSeed): Promise<Id<'member'>> {
  const { key: _key, memberships, formerNames, application, managing, people, ...member } = seed
  const id = deps.newId('member')
  await insertMember(tx, { ...member, id })
  for (const former of formerNames ?? []) await insertFormerName(tx, { ...former, id: deps.newId('former-name'), memberId: id })
  if (application !== undefined)
    await insertApplication(tx, { ...application, id: deps.newId('membership-application'), memberId: id, result: null })
  for (const membership of memberships)
    await insertMembership(tx, newMembership({ ...membership, id: deps.newId('membership'), memberId: id }))
  for (const term of managing) await insertManagingTerm(tx, { ...term, id: deps.newId('managing-term'), memberId: id })
  for (const person of people) await seedPerson(tx, deps, person, id)
  return id
}

async function seedBody(
  tx: WriteTx,
  deps: Deps,
  { seats, ...fields }: BodySeed,
  allianceId: Id<'alliance'>,
  members: SeededAlliance['members'],
): Promise<void> {
  const id = fields.kind === 'alliance' ? theBodyOf(allianceId) : deps.newId('body')
  const body: Body = { ...fields, id }
  if (fields.kind === 'alliance') await updateBody(tx, body, 1)
  else await insertBody(tx, body)
  for (const { member, ...seat } of seats) {
    const memberId = members.get(member)?.id
    if (memberId === undefined) throw new Error(`No member ${member}`)
    await insertBodyMembership(tx, { ...seat, id: deps.newId('body-membership'), bodyId: id, memberId, personId: null })
  }
}

async function seedPerson(tx: WriteTx, deps: Deps, { roles, ...person }: PersonSeed, memberId: Id<'member'>): Promise<void> {
  const personId = deps.newId('person')
  await insertPerson(tx, { ...person, id: personId, memberId })
  for (const role of roles) {
    await insertRepresentation(tx, { ...role, id: deps.newId('representation'), memberId, personId, validUntil: null })
  }
}
