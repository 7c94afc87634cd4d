import type { Deps } from '../../usecases/deps.ts'
import { listJournal } from '../../usecases/journal/list-journal.ts'
import { procedures } from '../procedures.ts'

const { journal } = procedures

export function journalRouter(deps: Deps) {
  return journal.router({
    list: journal.list.handler(({ input }) => listJournal(deps, input)),
  })
}
