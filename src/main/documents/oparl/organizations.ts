import type { Member, Membership } from '#shared/domain/members/member.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { BODY_KIND_WORDS } from '#shared/wording/screens/bodies.ts'
import { MEMBERSHIP_LABELS, REPRESENTATION_LABELS } from '#shared/wording/screens/members.ts'
import { type Addresses, type OparlObject, oparlObject, webAddress } from './addresses.ts'
import type { OparlInput } from './content.ts'

/**
 * Bodies and members are organizations. A member belongs to a body by a membership without a person, as a whole; who speaks for it is a
 * person with a membership on behalf of it.
 */
export function organizationObjects(input: OparlInput, addresses: Addresses) {
  const people = personObjects(input, addresses)
  const belonging = input.bodies.flatMap(({ body, memberships }) =>
    memberships.map((membership) => ({ bodyId: body.id, object: belongingObject(body.id, membership, addresses) })),
  )
  const spoken = people.flatMap(({ memberships }) => memberships)
  const alliance = input.alliance.id
  return {
    organizations: [
      ...input.bodies.map(({ body }) =>
        oparlObject(addresses, 'organization', body.id, {
          body: addresses.of('body', alliance),
          name: body.name,
          shortName: body.shortName,
          organizationType: 'Gremium',
          classification: BODY_KIND_WORDS[body.kind],
          subOrganizationOf: body.kind === 'alliance' ? null : addresses.of('organization', alliance),
          startDate: body.validFrom,
          endDate: body.validUntil,
          meeting: addresses.list('meeting'),
          membership: [
            ...belonging.filter(({ bodyId }) => bodyId === body.id).map(({ object }) => object.id),
            ...(body.kind === 'alliance' ? spoken.map(({ id }) => id) : []),
          ],
        }),
      ),
      ...input.members.map((member) => memberObject(member, alliance, addresses)),
    ],
    memberships: [...belonging.map(({ object }) => object), ...spoken],
    people: people.map(({ person }) => person),
  }
}

function memberObject({ id, name, shortName, website }: Member, alliance: string, addresses: Addresses): OparlObject {
  return oparlObject(addresses, 'organization', id, {
    body: addresses.of('body', alliance),
    name,
    shortName,
    organizationType: 'Institution',
    website: webAddress(website),
  })
}

function belongingObject(
  bodyId: string,
  { id, memberId, kind, validFrom, validUntil }: Membership,
  addresses: Addresses,
): OparlObject {
  return oparlObject(addresses, 'membership', id, {
    organization: addresses.of('organization', bodyId),
    onBehalfOf: addresses.of('organization', memberId),
    role: MEMBERSHIP_LABELS[kind],
    votingRight: kind === 'voting',
    startDate: validFrom,
    endDate: validUntil,
  })
}

function personObjects({ alliance, people }: OparlInput, addresses: Addresses) {
  return [...Map.groupBy(people, ({ person }) => person.id)].flatMap(([id, rights]) => {
    const person = rights[0]?.person
    if (person === undefined) return []
    const memberships = rights.map(({ representation }) =>
      oparlObject(addresses, 'membership', representation.id, {
        person: addresses.of('person', id),
        organization: addresses.of('organization', alliance.id),
        onBehalfOf: addresses.of('organization', representation.memberId),
        role: REPRESENTATION_LABELS[representation.role],
        startDate: representation.validFrom,
        endDate: representation.validUntil,
      }),
    )
    const object = oparlObject(addresses, 'person', id, {
      body: addresses.of('body', alliance.id),
      name: fullName(person),
      familyName: person.lastName,
      givenName: person.firstName,
      title: person.title === '' ? [] : [person.title],
      membership: memberships,
    })
    return [{ person: object, memberships }]
  })
}
