import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Counted, Work } from '#shared/basics/work.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { theBodyOf } from '#shared/domain/members/body.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { membershipsOf } from '#shared/rules/eligibility/body-members.ts'
import { publicItem } from '#shared/wording/public-item.ts'
import type { OparlInput, PublicFile, PublicMeeting, PublicResolution } from '../../documents/oparl/content.ts'
import { type MadeOparl, makeOparl } from '../../documents/oparl/zip.ts'
import { listAgendaItems } from '../../store/repositories/agendas.ts'
import { listBodies, listBodyMemberships } from '../../store/repositories/bodies.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { listProtection } from '../../store/repositories/person-protection.ts'
import { findResolutionsByMeeting, listResolutionOrigins, listResolutions } from '../../store/repositories/resolutions.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { makePublicMinutesFile } from '../documents/make-meeting-files.ts'
import { sittingBodyIds } from '../meetings/meeting-facts.ts'

export interface PublicPartWish {
  /** Where the files will lie on a web server. */
  readonly baseUrl: string
  /** Whether those who speak for members are named. */
  readonly withPeople: boolean
}

export type MadePublicPartOr = Result<MadeOparl, Refusal<'BASE_ADDRESS_UNUSABLE'>>

/**
 * Everything that anybody may see, as files of OParl 1.1. The same workspace and address give the same bytes. Counts the sittings,
 * whose minutes take nearly all of the time.
 */
export async function* makePublicPart(
  deps: Pick<Deps, 'store' | 'now'>,
  { baseUrl, withPeople }: PublicPartWish,
): Work<Counted, MadePublicPartOr> {
  const base = baseAddress(baseUrl)
  if (base === null) return err({ code: 'BASE_ADDRESS_UNUSABLE' })
  const { meetings, ...rest } = await deps.store.read((tx) => publicRecords(tx, withPeople ? dateOf(deps.now()) : null))
  const withMinutes: PublicMeeting[] = []
  for (const one of meetings) {
    yield { done: withMinutes.length, of: meetings.length }
    withMinutes.push({ ...one, minutes: await minutesOf(deps, one) })
  }
  return ok(makeOparl({ ...rest, baseUrl: base, meetings: withMinutes }, deps.now()))
}

/** Where the address of an object can be put behind it: http or https, without a question and without a name to sign in. */
function baseAddress(text: string): string | null {
  if (!URL.canParse(text.trim())) return null
  const { protocol, host, pathname, search, hash, username } = new URL(text.trim())
  if (!/^https?:$/.test(protocol) || `${search}${hash}${username}` !== '') return null
  return `${protocol}//${host}${pathname.endsWith('/') ? pathname : `${pathname}/`}`
}

/** A draft is nobody's business, and before the invitation the agenda is one. */
const WITHOUT_AGENDA: readonly MeetingState[] = ['scheduled', 'cancelled']

async function publicRecords(tx: ReadTx, peopleOn: ReturnType<typeof dateOf> | null): Promise<Omit<OparlInput, 'baseUrl'>> {
  const alliance = await theAlliance(tx)
  const belongings = { memberships: await listMemberships(tx), bodyMemberships: await listBodyMemberships(tx) }
  const meetings = await publicMeetings(tx)
  return {
    alliance,
    members: await listMembers(tx),
    bodies: (await listBodies(tx)).map(({ version: _, ...body }) => ({ body, memberships: membershipsOf(body, belongings) })),
    people: peopleOn === null ? [] : await peopleInForce(tx, peopleOn),
    meetings,
    resolutions: await publicResolutions(tx, meetings, theBodyOf(alliance.id)),
  }
}

async function publicMeetings(tx: ReadTx): Promise<readonly PublicMeeting[]> {
  const shown: PublicMeeting[] = []
  for (const { version: _, ...meeting } of await listMeetings(tx)) {
    if (meeting.state === 'draft') continue
    const agenda = WITHOUT_AGENDA.includes(meeting.state) ? [] : await listAgendaItems(tx, meeting.id)
    shown.push({ meeting, bodyIds: await sittingBodyIds(tx, meeting.id), agenda: agenda.map(publicItem), minutes: null })
  }
  return shown
}

/** Those of the register that are public, with the item on which they stand. */
async function publicResolutions(
  tx: ReadTx,
  meetings: readonly PublicMeeting[],
  alliance: ReturnType<typeof theBodyOf>,
): Promise<readonly PublicResolution[]> {
  const origins = new Map((await listResolutionOrigins(tx)).map((origin) => [origin.resolutionId, origin]))
  const items = new Map<string, NonNullable<PublicResolution['agendaItemId']>>()
  for (const { meeting } of meetings)
    for (const { id, agendaItemId } of await findResolutionsByMeeting(tx, meeting.id)) items.set(id, agendaItemId)
  return (await listResolutions(tx)).flatMap((resolution): readonly PublicResolution[] => {
    const origin = origins.get(resolution.id)
    if (origin?.isPublic === false) return []
    return [{ resolution, bodyId: origin?.bodyId ?? alliance, agendaItemId: items.get(resolution.id) ?? null }]
  })
}

/** Representatives and deputies of today, without those whose data were erased. */
async function peopleInForce(tx: ReadTx, today: ReturnType<typeof dateOf>): Promise<OparlInput['people']> {
  const erased = new Set((await listProtection(tx)).filter(({ erasedAt }) => erasedAt !== null).map(({ personId }) => personId))
  const people = new Map((await listPeople(tx)).map((person) => [person.id, person]))
  return (await listRepresentations(tx)).flatMap((representation) => {
    const person = people.get(representation.personId)
    const isShown = representation.role !== 'authorized-signatory' && isInForce(representation, today)
    return person === undefined || !isShown || erased.has(person.id) ? [] : [{ person, representation }]
  })
}

async function minutesOf(deps: Pick<Deps, 'store' | 'now'>, { meeting }: PublicMeeting): Promise<PublicFile | null> {
  if (meeting.minutesApprovedOn === null) return null
  const made = await makePublicMinutesFile(deps, meeting.id)
  return made.ok ? made.value : null
}
