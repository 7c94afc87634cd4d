import type { OpinionPollInput } from '#main/documents/opinion-poll/content.ts'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { Opinion, OpinionPoll } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { tallyOpinions } from '#shared/rules/opinion/tally-opinions.ts'
import { ERZGEBIRGE, exampleMember } from './example-alliance.ts'

const POLL: OpinionPoll = {
  id: toId('poll-1'),
  number: 'FKA-ERZ/2026/M-001',
  subject: 'Schwerpunkte 2027',
  question: 'Wie wichtig sind diese Ansätze?',
  steps: 5,
  lowest: 'unwichtig',
  highest: 'sehr wichtig',
  approaches: [
    { id: toId('approach-1'), position: 1, title: '=Ausbildung & Übergänge', explanation: 'Berufsorientierung ab Klasse 7' },
    { id: toId('approach-2'), position: 2, title: 'Zuwanderung', explanation: '' },
  ],
  startedAt: instant('2026-11-04T09:00:00Z'),
  endsOn: localDate('2026-11-19'),
  endsAt: instant('2026-11-19T23:00:00Z'),
  withdrawn: null,
}

function opinion(number: number, steps: readonly number[], receivedAt: string): Opinion {
  return {
    id: toId(`opinion-${number}`),
    pollId: POLL.id,
    memberId: exampleMember(number).id,
    personName: `Kim Beispiel-${number}`,
    receivedAt: instant(receivedAt),
    recordedAt: instant(receivedAt),
    ratings: steps.map((step, index) => ({ approachId: toId(`approach-${index + 1}`), step })),
    remark: number === 2 ? '-mehr Praxis' : '',
    answerSha256: 'a'.repeat(64) as Sha256,
    receiptCode: '7K2QM-4TR9X',
    claimedAt: instant(receivedAt),
    evidence: 'b'.repeat(64) as Sha256,
  }
}

const MEMBERS = [1, 2, 3].map((number) => ({ memberId: exampleMember(number).id, memberName: exampleMember(number).name }))
const OPINIONS = [opinion(1, [5, 3], '2026-11-05T10:00:00Z'), opinion(2, [4, 4], '2026-11-21T10:00:00Z')]

/** Two of three members rated, one of them too late. */
export const OPINION_POLL_INPUT: OpinionPollInput = {
  alliance: ERZGEBIRGE,
  poll: POLL,
  members: MEMBERS,
  opinions: OPINIONS,
  result: tallyOpinions({
    endsAt: POLL.endsAt,
    steps: POLL.steps,
    approaches: POLL.approaches.map(({ id }) => id),
    opinions: OPINIONS.map(({ memberId, receivedAt, ratings }) => ({
      member: memberId,
      receivedAt,
      ratings: new Map(ratings.map(({ approachId, step }) => [approachId as string, step])),
    })),
  }).approaches,
  preparedAt: instant('2026-11-22T09:00:00Z'),
}
