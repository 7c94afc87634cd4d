import { useState } from 'react'
import type { AgendaLine, MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { Candidate } from './check-in-candidates.ts'
import { type QuorumLightFacts, quorumLights } from './quorum-lights.ts'

/** A member that comes or goes, as long as the service has not said so. */
interface Move {
  readonly memberId: string
  readonly change: 1 | -1
}

/**
 * The lights as they will be once the service has recorded who comes or goes (R30), so that they answer with the key. What the
 * service has said by then no longer counts as foreseen.
 */
export function useForeseenQuorum(
  page: MeetingPage,
  line: AgendaLine | null,
): {
  readonly lights: readonly QuorumLightFacts[]
  readonly foresee: (candidate: Candidate | null) => void
} {
  const [moves, setMoves] = useState<readonly Move[]>([])
  const [seen, setSeen] = useState(page)
  if (seen !== page) {
    setSeen(page)
    setMoves(moves.filter((move) => isPending(page, move)))
  }
  return {
    lights: quorumLights(page, line).map((light) => afterMoves(light, moves)),
    foresee(candidate) {
      if (candidate === null) return setMoves([])
      const memberId = candidate.kind === 'leave' ? candidate.stay.memberId : candidate.memberId
      const change = memberId === null ? 0 : changeOf(page, candidate, memberId)
      if (memberId === null || change === 0) return
      setMoves([...moves.filter((move) => move.memberId !== memberId), { memberId, change }])
    },
  }
}

/** Whether the page does not show yet that the member came or went. */
function isPending({ seats }: MeetingPage, { memberId, change }: Move): boolean {
  const seat = seats.find((candidateSeat) => candidateSeat.memberId === memberId)
  return seat !== undefined && votersIn(seat) > 0 !== change > 0
}

function afterMoves(light: QuorumLightFacts, moves: readonly Move[]): QuorumLightFacts {
  const change = moves.filter(({ memberId }) => light.counts(memberId)).reduce((sum, move) => sum + move.change, 0)
  const present = light.quorum.present + change
  return { ...light, quorum: { ...light.quorum, present, isQuorate: light.isRepeated || present >= light.quorum.needed } }
}

/** How many voices of a member more or fewer are there; a deputy beside the representative changes nothing. */
function changeOf({ seats }: MeetingPage, candidate: Candidate, memberId: string): 1 | -1 | 0 {
  const seat = seats.find((candidateSeat) => candidateSeat.memberId === memberId)
  if (seat === undefined || !seat.isVoting) return 0
  const voters = votersIn(seat)
  if (candidate.kind === 'leave') return voters === 1 ? -1 : 0
  return voters === 0 ? 1 : 0
}

/** How many who may vote for the member are there. */
function votersIn({ present }: Seat): number {
  return present.filter(({ role }) => role === 'representative' || role === 'deputy').length
}
