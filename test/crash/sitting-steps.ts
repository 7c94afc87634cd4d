import type { Deps } from '#main/usecases/deps.ts'
import { callItem } from '#main/usecases/meetings/call-item.ts'
import { recordArrival } from '#main/usecases/meetings/record-arrival.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import { takeBallot } from '#main/usecases/meetings/take-ballot.ts'
import { dropDraft, readDraft, saveDraft } from '#main/usecases/workspace/form-drafts.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { berlin, granted } from '#test/support/erzgebirge.ts'

/** The clock stands still, so that only the steps tell how far a sitting is. */
export function SITTING_AT(): Instant {
  return berlin('2026-11-25', '10:05')
}

const KEYS: readonly Choice[] = ['yes', 'yes', 'no', 'yes', 'abstain']

/** How far a sitting is: who came, which keys of the vote are saved, and what was resolved. */
export interface SittingStand {
  readonly present: number
  readonly keys: number
  readonly resolutions: number
}

/** Where the sitting stands by its file alone. */
export async function standOf(deps: Deps, meetingId: Id<'meeting'>): Promise<SittingStand> {
  const { seats, agenda } = granted(await showMeeting(deps, { meetingId }))
  const current = agenda.find(({ item }) => item.state === 'under-consultation')
  return {
    present: seats.filter(({ present }) => present.length > 0).length,
    keys: current === undefined ? 0 : Object.keys(await votesOf(deps, current.item.id)).length,
    resolutions: agenda.filter(({ resolution }) => resolution !== null).length,
  }
}

/** Checks everybody in, then takes up each item and enters its vote key by key; each step is on the medium before it is named. */
export async function* stepsOf(deps: Deps, meetingId: Id<'meeting'>): AsyncGenerator<string> {
  const { seats, agenda } = granted(await showMeeting(deps, { meetingId }))
  for (const { memberId, people, present } of seats) {
    const person = people[0]
    if (present.length > 0 || person === undefined) continue
    const { personId, name: personName } = person
    const arrival = { memberId, personId, personName, role: 'representative', mode: 'on-site', at: null } as const
    granted(await recordArrival(deps, { meetingId, arrival }))
    yield `present ${memberId}`
  }
  for (const { item } of agenda) {
    if (item.state !== 'open' && item.state !== 'under-consultation') continue
    if (item.state === 'open') granted(await callItem(deps, { meetingId, agendaItemId: item.id }))
    yield* vote(deps, meetingId, item.id)
  }
}

async function* vote(deps: Deps, meetingId: Id<'meeting'>, agendaItemId: Id<'agenda-item'>): AsyncGenerator<string> {
  const { seats } = granted(await showMeeting(deps, { meetingId }))
  let votes = await votesOf(deps, agendaItemId)
  for (const [index, { memberId }] of seats.entries()) {
    if (votes[memberId] !== undefined) continue
    votes = { ...votes, [memberId]: KEYS[index % KEYS.length] ?? 'yes' }
    const content = JSON.stringify({ form: 'roll-call', votes, text: null, withoutQuorumReason: '', collectUntil: null })
    await saveDraft(deps, { key: keyOf(agendaItemId), content })
    yield `key ${memberId}`
  }
  const cast = seats.flatMap(({ memberId }) => {
    const choice = votes[memberId]
    return choice === undefined ? [] : [{ memberId, choice }]
  })
  const more = {
    text: null,
    form: 'roll-call',
    takenAt: null,
    withoutQuorumReason: '',
    subsequentUntil: null,
    secret: null,
  } as const
  const { resolutionId } = granted(await takeBallot(deps, { meetingId, ballot: { agendaItemId, votes: cast, ...more } }))
  yield `resolved ${resolutionId}`
  await dropDraft(deps, { key: keyOf(agendaItemId) })
}

/** The votes that were entered and not declared yet, as the window keeps them. */
async function votesOf(deps: Deps, agendaItemId: Id<'agenda-item'>): Promise<Readonly<Record<string, Choice>>> {
  const { content } = await readDraft(deps, { key: keyOf(agendaItemId) })
  return content === null ? {} : (JSON.parse(content) as { votes: Record<string, Choice> }).votes
}

function keyOf(agendaItemId: string): string {
  return `meeting-ballot:${agendaItemId}`
}
