import { endOfDay, startOfDay } from '#shared/basics/instant.ts'
import type { JournalFilter, JournalSlice } from '#shared/contract/journal.ts'
import { listActors, listSlice } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'

const AT_ONCE = 100

/** The journal as a whole, newest first, as far as the filter asks for it. */
export function listJournal({ store }: Pick<Deps, 'store'>, filter: JournalFilter): Promise<JournalSlice> {
  return store.read(async (tx) => {
    const entries = await listSlice(tx, {
      ...filter,
      from: filter.from === null ? null : startOfDay(filter.from),
      until: filter.until === null ? null : endOfDay(filter.until),
      limit: AT_ONCE + 1,
    })
    return { entries: entries.slice(0, AT_ONCE), hasMore: entries.length > AT_ONCE, actors: await listActors(tx) }
  })
}
