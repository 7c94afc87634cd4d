import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import { jointMeetingWords } from '#shared/wording/screens/joint-meetings.ts'

/** One light: what it is of, and whom it counts. */
export interface QuorumLightFacts {
  readonly key: string
  /** Null where only one body sits. */
  readonly label: string | null
  readonly quorum: MeetingPage['quorum']
  readonly isRepeated: boolean
  readonly isSmall: boolean
  /** Members whose coming and going changes it. */
  readonly counts: (memberId: string) => boolean
}

/**
 * The lights of the meeting: one per body (R30), and one of the item that is up where it differs, because somebody is recused, another
 * body resolves it, or it is repeated for lack of quorum (R31, R43).
 */
export function quorumLights(page: MeetingPage, line: AgendaLine | null): readonly QuorumLightFacts[] {
  const { bodies, seats } = page
  const votesIn = (bodyId: string) => (memberId: string) =>
    seats.some((seat) => seat.memberId === memberId && seat.votesIn.some((id) => id === bodyId))
  const ofBodies = bodies.map(({ id, name, quorum }) => ({
    ...{ key: id, label: bodies.length > 1 ? name : null, quorum, isRepeated: false, isSmall: bodies.length > 1 },
    counts: votesIn(id),
  }))
  return [...ofBodies, ...lightOfItem(page, line, votesIn)]
}

function lightOfItem(
  { bodies }: MeetingPage,
  line: AgendaLine | null,
  votesIn: (bodyId: string) => (memberId: string) => boolean,
): readonly QuorumLightFacts[] {
  if (line === null || line.vote === null || !UNFINISHED_ITEM_STATES.includes(line.item.state)) return []
  const { quorum, entitled, recused, repeatedForLackOfQuorum: isRepeated } = line.vote
  if (recused === 0 && !isRepeated && bodies.length < 2) return []
  const isRecused = (memberId: string) => line.recusals.some((recusal) => recusal.memberId === memberId)
  const inBody = votesIn(line.bodyId)
  return [
    {
      key: line.item.id,
      label: jointMeetingWords.itemLight(itemNumber(line.item)),
      quorum: { ...quorum, entitled },
      isRepeated,
      isSmall: true,
      counts: (memberId) => inBody(memberId) && !isRecused(memberId),
    },
  ]
}
