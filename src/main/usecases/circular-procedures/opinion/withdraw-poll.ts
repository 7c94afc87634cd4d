import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { OpinionPollPage } from '#shared/contract/opinion-polls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { findOpinionPoll, setPollWithdrawn } from '../../../store/repositories/opinion-polls.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'
import { loadPollPage, stateOf } from './poll-facts.ts'

/** Takes a running Meinungsbild back, with a reason. What came in stays and is not shown as a result. */
export function withdrawPoll(
  deps: Deps,
  { opinionPollId, reason }: { readonly opinionPollId: Id<'opinion-poll'>; readonly reason: string },
): Promise<Result<OpinionPollPage, Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'REASON_MISSING'>>> {
  return deps.store.write(acting(deps, 'opinion-polls.withdraw'), async (tx) => {
    const now = deps.now()
    const poll = await findOpinionPoll(tx, opinionPollId)
    if (poll === undefined) return err({ code: 'NOT_FOUND', what: 'opinion-poll', id: opinionPollId })
    const state = stateOf(poll, now)
    if (state !== 'running') return err({ code: 'NOT_RUNNING', state })
    if (reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const withdrawn = { at: now, by: deps.actor(), reason: reason.trim() }
    await setPollWithdrawn(tx, poll.id, withdrawn)
    tx.note({ subject: 'opinion-poll', subjectId: poll.id, before: null, after: toJson({ withdrawn }), reason: withdrawn.reason })
    return loadPollPage(tx, poll.id, now)
  })
}
