import { pollMail } from '#shared/wording/screens/opinion-polls.ts'
import { makePollPacks } from '../../usecases/circular-procedures/opinion/make-poll-packs.ts'
import { listPollRows, showPoll } from '../../usecases/circular-procedures/opinion/poll-facts.ts'
import { startPoll } from '../../usecases/circular-procedures/opinion/start-poll.ts'
import { withdrawPoll } from '../../usecases/circular-procedures/opinion/withdraw-poll.ts'
import type { Deps } from '../../usecases/deps.ts'
import { answerOr } from '../answer-or.ts'
import type { Deliveries } from '../deliveries.ts'
import { procedures } from '../procedures.ts'
import { packProgress } from './ballots.ts'

const { opinionPolls: polls } = procedures

export function opinionPollsRouter(deps: Deps, deliveries: Deliveries) {
  return polls.router({
    list: polls.list.handler(() => listPollRows(deps)),
    show: polls.show.handler(async ({ input, errors }) => answerOr(errors, await showPoll(deps, input))),
    start: polls.start.handler(async ({ input, errors }) => answerOr(errors, await startPoll(deps, input))),
    makePacks: polls.makePacks.handler(({ input, errors, signal }) =>
      packProgress((report) => makePollPacks(deps, input, report), { deliveries, fileName: pollMail.bundle, signal, errors }),
    ),
    withdraw: polls.withdraw.handler(async ({ input, errors }) => answerOr(errors, await withdrawPoll(deps, input))),
  })
}
