import { toId } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { Verdict } from '#shared/domain/resolutions/verdict.ts'
import type { ListedBallot, VoteListInput } from '../../documents/vote-list/content.ts'
import { makeVoteList } from '../../documents/vote-list/xlsx.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The votes of a meeting by member, as Excel. */
export async function makeVoteListFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx): Promise<Result<VoteListInput, DocumentRefusal>> => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    if (!page.ok) return page
    const { meeting, seats, attendances } = page.value
    const nameOf = (memberId: string | null) => seats.find((seat) => seat.memberId === memberId)?.name ?? ''
    return ok({
      alliance: await theAlliance(tx),
      meeting,
      members: seats.filter(({ isVoting }) => isVoting).map(({ memberId, name }) => ({ memberId, name })),
      ballots: listedBallots(page.value),
      attendance: attendances.map((stay) => ({ memberName: nameOf(stay.memberId), stay })),
      preparedAt: meeting.closedAt ?? deps.now(),
    })
  })
  return input.ok ? ok(await makeVoteList(input.value)) : input
}

/** Every vote in the order of time. */
function listedBallots({ agenda }: MeetingPage): readonly ListedBallot[] {
  return agenda
    .flatMap(({ item, ballots, recusals, resolution }) =>
      ballots.map(({ ballot, verdict }, index) => ({
        itemNumber: itemNumber(item),
        title: item.title,
        ballot,
        verdict,
        present: presentIn(verdict),
        recused: recusals.map(({ memberId }) => memberId),
        resolutionNumber: index === ballots.length - 1 ? (resolution?.number ?? null) : null,
      })),
    )
    .toSorted((a, b) => (a.ballot.takenAt < b.ballot.takenAt ? -1 : 1))
}

function presentIn({ proof }: Verdict): number {
  return proof.find((step) => step.step === 'present')?.count ?? 0
}
