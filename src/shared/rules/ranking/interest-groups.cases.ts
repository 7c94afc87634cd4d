import type { InterestGroup } from '../../domain/members/member.ts'
import type { InterestGroupCheck } from './interest-groups.ts'

interface GroupCase {
  readonly title: string
  readonly votesCast: readonly InterestGroup[]
  readonly check: Partial<InterestGroupCheck> | null
}

/** So many votes of the public group, of so many; the rest is business. */
function publicOf(publicVotes: number, total: number): readonly InterestGroup[] {
  return Array.from({ length: total }, (_, index) => (index < publicVotes ? 'public' : 'business'))
}

export const INTEREST_GROUPS_OF_VOTES: readonly GroupCase[] = [
  {
    title: 'keine Gruppe über 49 %, die Hälfte nicht öffentlich; nur zur Auskunft (R42)',
    votesCast: ['public', 'public', 'business', 'social-partner', 'civil-society'],
    check: {
      shares: [
        { group: 'business', share: { numerator: 1, denominator: 5 } },
        { group: 'civil-society', share: { numerator: 1, denominator: 5 } },
        { group: 'public', share: { numerator: 2, denominator: 5 } },
        { group: 'social-partner', share: { numerator: 1, denominator: 5 } },
      ],
      above49Percent: [],
      halfIsNonPublic: true,
    },
  },
  { title: 'genau 49 % sind erlaubt (R42)', votesCast: publicOf(49, 100), check: { above49Percent: ['business'] } },
  {
    title: 'die Hälfte ist für jede Gruppe zu viel, doch die Hälfte ist nicht öffentlich (R42)',
    votesCast: publicOf(1, 2),
    check: { above49Percent: ['business', 'public'], halfIsNonPublic: true },
  },
  {
    title: 'zwei Drittel öffentlich (R42)',
    votesCast: publicOf(2, 3),
    check: { above49Percent: ['public'], halfIsNonPublic: false },
  },
  { title: 'ohne Stimmen keine Auskunft (R42)', votesCast: [], check: null },
]
