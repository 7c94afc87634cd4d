import { toId } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { makeOpinionPoll } from '../../documents/opinion-poll/xlsx.ts'
import { listOpinions } from '../../store/repositories/opinion-polls.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { loadPollPage } from '../circular-procedures/opinion/poll-facts.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The result of a Meinungsbild that has ended; dated by its end, so that it is the same whenever it is made. */
export async function makeOpinionPollFile(deps: Deps, id: string): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => {
    const page = await loadPollPage(tx, toId(id), deps.now())
    if (!page.ok) return page
    const { poll, members, result } = page.value
    if (result === null) return err({ code: 'NOT_DECLARED' as const })
    const opinions = await listOpinions(tx, poll.id)
    return ok({ alliance: await theAlliance(tx), poll, members, opinions, result, preparedAt: poll.endsAt })
  })
  return input.ok ? ok(await makeOpinionPoll(input.value)) : input
}
