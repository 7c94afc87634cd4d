import type { Instant } from '../../basics/instant.ts'
import { isPresentAt, type Presence } from './presence.ts'

/** A stay of somebody who may vote for the member. */
export interface VoterStay extends Presence {
  readonly role: 'representative' | 'deputy'
}

/** R11, R30: who votes for each present member at an instant: the representative before a deputy, then who came first. */
export function speakersAt<Stay extends VoterStay>(stays: readonly Stay[], at: Instant): ReadonlyMap<string, Stay> {
  const speakers = new Map<string, Stay>()
  for (const stay of stays) {
    const other = speakers.get(stay.member)
    if (isPresentAt(stay, at) && (other === undefined || goesBefore(stay, other))) speakers.set(stay.member, stay)
  }
  return speakers
}

function goesBefore(stay: VoterStay, other: VoterStay): boolean {
  return stay.role === other.role ? stay.from < other.from : stay.role === 'representative'
}
