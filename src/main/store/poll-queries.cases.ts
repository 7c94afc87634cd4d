import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { first } from '#test/support/sample-records.ts'
import * as polls from './repositories/opinion-polls.ts'
import { callsOf, type RepositoryCall } from './repository-call.cases.ts'

const POLL = toId<'opinion-poll'>('op1')
const HASH = first(['b'.repeat(64)]) as Parameters<typeof polls.findOpinionOfAnswer>[1]

/** Each function of the repository of Meinungsbilder once. */
export const POLL_REPOSITORY_CALLS: readonly RepositoryCall[] = [
  ...callsOf('opinion-polls', {
    listOpinionPolls: (tx) => polls.listOpinionPolls(tx),
    findOpinionPoll: (tx) => polls.findOpinionPoll(tx, POLL),
    insertOpinionPoll: (tx, records) => polls.insertOpinionPoll(tx, first(records.opinionPolls), records.pollMembers),
    setPollWithdrawn: (tx) =>
      polls.setPollWithdrawn(tx, POLL, { at: instant('2026-11-12T09:00:00Z'), by: 'x', reason: 'Irrtum' }),
    listPollMembers: (tx) => polls.listPollMembers(tx, POLL),
    insertPollCredential: (tx, records) => polls.insertPollCredential(tx, first(records.pollCredentials)),
    findPollCredential: (tx) => polls.findPollCredential(tx, 'p'.repeat(43)),
    listPollCredentials: (tx) => polls.listPollCredentials(tx, POLL),
    listOpinions: (tx) => polls.listOpinions(tx, POLL),
    findOpinionOfAnswer: (tx) => polls.findOpinionOfAnswer(tx, HASH),
    insertOpinion: (tx, records) => polls.insertOpinion(tx, first(records.opinions)),
  }),
]
