import { useState } from 'react'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Candidate } from './check-in-candidates.ts'

interface Foreseen {
  readonly page: MeetingPage
  readonly quorum: MeetingPage['quorum']
}

/**
 * The quorum as it will be once the service has recorded who comes or goes (R30), so that the light answers with the key. What the
 * service says next takes its place.
 */
export function useForeseenQuorum(page: MeetingPage): {
  readonly quorum: MeetingPage['quorum']
  readonly foresee: (candidate: Candidate | null) => void
} {
  const [ahead, setAhead] = useState<Foreseen | null>(null)
  const quorum = ahead?.page === page ? ahead.quorum : page.quorum
  return {
    quorum,
    foresee(candidate) {
      if (candidate === null) return setAhead(null)
      const present = quorum.present + changeOf(page, candidate)
      setAhead({ page, quorum: { ...quorum, present, isQuorate: present >= quorum.needed } })
    },
  }
}

/** How many members with a vote more or fewer are there; a deputy beside the representative changes nothing. */
function changeOf({ seats }: MeetingPage, candidate: Candidate): number {
  const memberId = candidate.kind === 'leave' ? candidate.stay.memberId : candidate.memberId
  const seat = seats.find((candidateSeat) => candidateSeat.memberId === memberId)
  if (seat === undefined || !seat.isVoting) return 0
  const voters = seat.present.filter(({ role }) => role === 'representative' || role === 'deputy').length
  if (candidate.kind === 'leave') return voters === 1 ? -1 : 0
  return voters === 0 ? 1 : 0
}
