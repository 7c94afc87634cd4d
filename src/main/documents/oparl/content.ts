import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import type { Body } from '#shared/domain/members/body.ts'
import type { Member, Membership } from '#shared/domain/members/member.ts'
import type { Person, Representation } from '#shared/domain/members/person.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { type Addresses, addressesBelow, type OparlKind, type OparlObject, oparlObject, webAddress } from './addresses.ts'
import { meetingObjects } from './meetings.ts'
import { organizationObjects } from './organizations.ts'
import { paperObjects } from './papers.ts'
import { locationOf } from './places.ts'

/** Everything of an alliance that anybody may see. What is not public never comes in here. */
export interface OparlInput {
  readonly alliance: Alliance
  /** Where the files will lie; ends with a slash. */
  readonly baseUrl: string
  readonly members: readonly Member[]
  /** The alliance first. */
  readonly bodies: readonly { readonly body: Body; readonly memberships: readonly Membership[] }[]
  /** Who speaks for a member, where the names are to be published. */
  readonly people: readonly { readonly person: Person; readonly representation: Representation }[]
  readonly meetings: readonly PublicMeeting[]
  readonly resolutions: readonly PublicResolution[]
}

export interface PublicMeeting {
  readonly meeting: Meeting
  readonly bodyIds: readonly Body['id'][]
  /** As others than the members may see it; empty until members were invited. */
  readonly agenda: readonly AgendaItem[]
  /** The approved minutes in their public version; null before. */
  readonly minutes: PublicFile | null
}

export interface PublicResolution {
  readonly resolution: Resolution
  readonly bodyId: Body['id']
  /** Null in an Umlaufverfahren. */
  readonly agendaItemId: AgendaItem['id'] | null
}

export interface PublicFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface OparlContent {
  /** Every object by its kind; the system and the body stand alone in theirs. */
  readonly objects: ReadonlyMap<OparlKind, readonly OparlObject[]>
  readonly files: readonly PublicFile[]
}

/** The public part of a workspace as objects of OParl 1.1, each with its parts inside and by itself. */
export function oparlContent(input: OparlInput): OparlContent {
  const addresses = addressesBelow(input.baseUrl)
  const organizations = organizationObjects(input, addresses)
  const papers = paperObjects(input, addresses)
  const meetings = meetingObjects(input, addresses)
  const objects = new Map<OparlKind, readonly OparlObject[]>([
    ['system', [systemObject(input, addresses)]],
    ['body', [bodyObject(input, addresses)]],
    ['organization', organizations.organizations],
    ['membership', organizations.memberships],
    ['person', organizations.people],
    ['meeting', meetings.meetings],
    ['agenda-item', meetings.items],
    ['paper', papers.papers],
    ['consultation', papers.consultations],
    ['file', [...meetings.files, ...papers.files]],
    ['location', [...locationsOf(input, addresses), ...meetings.locations]],
  ])
  return { objects, files: [...input.meetings.flatMap(({ minutes }) => minutes ?? []), ...papers.texts] }
}

function systemObject({ alliance }: OparlInput, addresses: Addresses): OparlObject {
  return oparlObject(addresses, 'system', alliance.id, {
    oparlVersion: 'https://schema.oparl.org/1.1/',
    name: alliance.name,
    contactEmail: alliance.email,
    website: webAddress(alliance.website),
    body: addresses.list('body'),
  })
}

function bodyObject(input: OparlInput, addresses: Addresses): OparlObject {
  const { alliance } = input
  const [location] = locationsOf(input, addresses)
  return {
    ...oparlObject(addresses, 'body', alliance.id, {
      system: addresses.of('system', alliance.id),
      name: alliance.name,
      shortName: alliance.shortName,
      website: webAddress(alliance.website),
      contactEmail: alliance.email,
      classification: 'Fachkräfteallianz',
      location: location ?? null,
      organization: addresses.list('organization'),
      person: addresses.list('person'),
      meeting: addresses.list('meeting'),
      paper: addresses.list('paper'),
      membership: addresses.list('membership'),
      agendaItem: addresses.list('agenda-item'),
      consultation: addresses.list('consultation'),
      file: addresses.list('file'),
      locationList: addresses.list('location'),
    }),
    // An alliance has no terms; the standard wants the list all the same.
    legislativeTerm: [],
  }
}

function locationsOf({ alliance }: OparlInput, addresses: Addresses): readonly OparlObject[] {
  const location = locationOf(addresses, alliance.id, '', alliance.address)
  return location === null ? [] : [location]
}
