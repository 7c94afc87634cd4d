import { byGermanOrder } from '#shared/basics/german-order.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingChoices, OfficerName } from '#shared/contract/meeting-page.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { fullName, type Person, type Representation } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { listDeferredItems } from '../../store/repositories/agendas.ts'
import { listBodies } from '../../store/repositories/bodies.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'

/** What the form of a meeting offers: people, projects that wait for a vote, items put off, the place of the last meeting. */
export function listMeetingChoices(deps: Deps): Promise<MeetingChoices> {
  const today = dateOf(deps.now())
  return deps.store.read(async (tx) => {
    const rights = (await listRepresentations(tx)).filter((right) => isInForce(right, today))
    const meetings = await listMeetings(tx)
    const latest = meetings.find(({ state }) => state !== 'cancelled')
    const numberOf = (meetingId: string) => meetings.find(({ id }) => id === meetingId)?.number ?? ''
    return {
      people: officers(await listPeople(tx), await listMembers(tx), rights),
      openProjects: (await listProjects(tx))
        .filter(({ state }) => isOpenForVote(state))
        .map(({ id, number, title }) => ({ id, number, title })),
      deferredItems: (await listDeferredItems(tx)).map((item) => ({ ...item, meetingNumber: numberOf(item.meetingId) })),
      notice: await noticeRules(tx, today),
      bodies: (await listBodies(tx))
        .filter(({ kind, validUntil }) => kind !== 'network' && (validUntil === null || validUntil >= today))
        .map(({ id, kind, name, shortName }) => ({ id, kind, name, shortName })),
      latest: latest === undefined ? null : officePart(latest),
    }
  })
}

async function noticeRules(tx: ReadTx, today: LocalDate): Promise<MeetingChoices['notice']> {
  const { noticeDays } = (await findRulesOn(tx, today))?.options ?? DEFAULT_RULES
  return { noticeDays, corpusChristi: (await theAlliance(tx)).corpusChristi }
}

function officePart({ place, dialIn, format, chairPersonId, minuteTakerPersonId }: NonNullable<MeetingChoices['latest']>) {
  return { place, dialIn, format, chairPersonId, minuteTakerPersonId }
}

/** Everybody who may speak for a member today, by name. */
function officers(
  people: readonly Person[],
  members: readonly Member[],
  rights: readonly Representation[],
): readonly OfficerName[] {
  return people
    .filter(({ id }) => rights.some(({ personId }) => personId === id))
    .map((person) => ({
      personId: person.id,
      name: fullName(person),
      memberName: members.find(({ id }) => id === person.memberId)?.name ?? '',
    }))
    .toSorted((a, b) => byGermanOrder(a.name, b.name))
}
