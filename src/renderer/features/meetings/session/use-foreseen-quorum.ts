import { useState } from 'react'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Candidate } from './check-in-candidates.ts'
import { type QuorumLightFacts, quorumLights } from './quorum-lights.ts'

/** Members that came (+1) or went (-1) since the service last said who is there. */
interface Foreseen {
  readonly page: MeetingPage
  readonly moves: readonly { readonly memberId: string; readonly change: number }[]
}

/**
 * The lights as they will be once the service has recorded who comes or goes (R30), so that they answer with the key. What the
 * service says next takes their place.
 */
export function useForeseenQuorum(
  page: MeetingPage,
  line: AgendaLine | null,
): {
  readonly lights: readonly QuorumLightFacts[]
  readonly foresee: (candidate: Candidate | null) => void
} {
  const [ahead, setAhead] = useState<Foreseen | null>(null)
  const moves = ahead?.page === page ? ahead.moves : []
  return {
    lights: quorumLights(page, line).map((light) => afterMoves(light, moves)),
    foresee(candidate) {
      if (candidate === null) return setAhead(null)
      const memberId = candidate.kind === 'leave' ? candidate.stay.memberId : candidate.memberId
      if (memberId !== null) setAhead({ page, moves: [...moves, { memberId, change: changeOf(page, candidate, memberId) }] })
    },
  }
}

function afterMoves(light: QuorumLightFacts, moves: Foreseen['moves']): QuorumLightFacts {
  const change = moves.filter(({ memberId }) => light.counts(memberId)).reduce((sum, move) => sum + move.change, 0)
  const present = light.quorum.present + change
  return { ...light, quorum: { ...light.quorum, present, isQuorate: light.isRepeated || present >= light.quorum.needed } }
}

/** How many voices of a member more or fewer are there; a deputy beside the representative changes nothing. */
function changeOf({ seats }: MeetingPage, candidate: Candidate, memberId: string): number {
  const seat = seats.find((candidateSeat) => candidateSeat.memberId === memberId)
  if (seat === undefined || !seat.isVoting) return 0
  const voters = seat.present.filter(({ role }) => role === 'representative' || role === 'deputy').length
  if (candidate.kind === 'leave') return voters === 1 ? -1 : 0
  return voters === 0 ? 1 : 0
}
