import { dateOf } from '#shared/basics/instant.ts'
import { addDays } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { EditionPreview, NewEdition } from '#shared/contract/rules-of-procedure.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { mayEnact } from '#shared/rules/editions/may-enact.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { type EditionFacts, loadEditionFacts } from './edition-facts.ts'

const NOT_YET_HELD: readonly MeetingState[] = ['draft', 'scheduled', 'invited']

/** What an edition would end, what keeps the old rules and what takes the new ones; every problem at once. */
export function previewEdition(deps: Deps, input: NewEdition): Promise<Result<EditionPreview, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const loaded = await loadEditionFacts(tx, input, deps.now())
    if (!loaded.ok) return loaded
    const facts = loaded.value
    const open = openEdition(facts)
    return ok({
      number: nextNumberOf(facts),
      ends: open === undefined ? null : { edition: open.edition, validUntil: addDays(input.validFrom, -1) },
      running: await runningProcedures(tx),
      meetings: await meetingsFrom(tx, input),
      problems: mayEnact(facts),
    })
  })
}

/** The edition without a last day: the one that a new one ends. */
export function openEdition({ editions }: Pick<EditionFacts, 'editions'>): EditionFacts['editions'][number] | undefined {
  return editions.find(({ validUntil }) => validUntil === null)
}

/** The number of the next edition, counted without gaps. */
export function nextNumberOf({ editions }: Pick<EditionFacts, 'editions'>): number {
  return (editions.at(-1)?.edition ?? 0) + 1
}

/** R22: an Umlauf froze its options when it began, so it keeps them. */
async function runningProcedures(tx: ReadTx): Promise<EditionPreview['running']> {
  const running = (await listProcedures(tx)).filter(({ state }) => state === 'running')
  return running.map(({ number, subject, deadline }) => ({ number, subject, endsAt: deadline.endsAt }))
}

/** A meeting follows the edition of its day. */
async function meetingsFrom(tx: ReadTx, { validFrom }: NewEdition): Promise<EditionPreview['meetings']> {
  return (await listMeetings(tx))
    .filter(({ state, startsAt }) => NOT_YET_HELD.includes(state) && dateOf(startsAt) >= validFrom)
    .map(({ number, title, startsAt }) => ({ number, title, startsAt }))
    .toReversed()
}
