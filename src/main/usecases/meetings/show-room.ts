import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import type { MeetingRoom, RoomItem } from '#shared/contract/meeting-room.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { publicItem } from '#shared/wording/public-item.ts'
import { requirementSentence, verdictSentence } from '#shared/wording/verdict.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from './meeting-page.ts'

/** The meeting as the Leinwand shows it. What is not public never leaves the service on this way. */
export function showRoom(
  deps: Deps,
  { meetingId }: { readonly meetingId: Id<'meeting'> },
): Promise<Result<MeetingRoom, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const page = await loadMeetingPage(tx, meetingId, deps.now())
    return page.ok ? ok(roomOf(page.value)) : page
  })
}

function roomOf({ meeting, now, quorum, bodies, agenda }: MeetingPage): MeetingRoom {
  const current = agenda.find(({ item }) => item.state === 'under-consultation') ?? lastCalled(agenda)
  const next = agenda.find(({ item }) => item.state === 'open' && item.id !== current?.item.id)
  const { id: meetingId, title, state, startsAt } = meeting
  return {
    ...{ meetingId, title, state, startsAt, now, quorum },
    bodies: bodies.map(({ name, quorum: own }) => ({ name, quorum: own })),
    item: current === undefined ? null : roomItem(current, bodies),
    next: next === undefined ? null : { number: itemNumber(next.item), title: publicItem(next.item).title },
  }
}

function lastCalled(agenda: readonly AgendaLine[]): AgendaLine | undefined {
  return agenda
    .filter(({ item }) => item.calledAt !== null)
    .reduce<AgendaLine | undefined>(
      (last, line) => (last === undefined || calledAt(line) >= calledAt(last) ? line : last),
      undefined,
    )
}

function calledAt({ item }: AgendaLine): string {
  return item.calledAt ?? ''
}

function roomItem(line: AgendaLine, bodies: MeetingPage['bodies']): RoomItem {
  const { item, vote, resolution } = line
  const shown = publicItem(item)
  const { title, kind, state, isPublic } = shown
  const body = bodies.length > 1 && vote !== null ? (bodies.find(({ id }) => id === line.bodyId)?.name ?? null) : null
  const beside = { number: itemNumber(item), title, kind, state, isPublic, body }
  const isOpen = state === 'open' || state === 'under-consultation'
  if (!isPublic) return { ...beside, text: '', quorum: isOpen ? (vote?.quorum ?? null) : null, requirement: null, result: null }
  return {
    ...beside,
    text: resolution?.text ?? line.ballots.at(-1)?.ballot.text ?? shown.proposedText,
    quorum: isOpen ? (vote?.quorum ?? null) : null,
    requirement: vote === null || !isOpen ? null : needed(vote),
    result: resultOf(line),
  }
}

function needed({ threshold, quorum, recused }: NonNullable<AgendaLine['vote']>): string {
  return requirementSentence({ ...threshold, participation: null }, quorum.present, recused)
}

function resultOf({ item, resolution, ballots }: AgendaLine): RoomItem['result'] {
  const last = ballots.at(-1)
  if (last === undefined) return null
  return { outcome: item.state, sentence: resolution?.sentence ?? verdictSentence(last.completed ?? last.verdict) }
}
