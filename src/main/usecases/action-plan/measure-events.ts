import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { EventContent } from '#shared/contract/measures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { MeasureEvent } from '#shared/domain/action-plan/measure.ts'
import { insertMeasureEvent, listMeasureEvents, listMeasures, updateMeasureEvent } from '../../store/repositories/measures.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

type AddRefusal = Refusal<'NOT_FOUND' | 'PERIOD_REVERSED'>
type Added = { readonly eventId: Id<'measure-event'> }

/** Enters a day on which a format takes place, or took. */
export function addMeasureEvent(deps: Deps, content: EventContent): Promise<Result<Added, AddRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.add-event'), async (tx): Promise<Result<Added, AddRefusal>> => {
    const { measureId } = content
    if (!(await listMeasures(tx)).some(({ id }) => id === measureId))
      return err({ code: 'NOT_FOUND', what: 'measure', id: measureId })
    const wrong = reversed(content)
    if (wrong !== null) return err(wrong)
    const event: MeasureEvent = { ...content, id: deps.newId('measure-event') }
    await insertMeasureEvent(tx, event)
    tx.note({ subject: 'measure-event', subjectId: event.id, before: null, after: toJson(event), reason: null })
    return ok({ eventId: event.id })
  })
}

interface ChangeInput {
  readonly eventId: Id<'measure-event'>
  readonly version: number
  readonly content: EventContent
}

type ChangeRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'PERIOD_REVERSED'>

export function changeMeasureEvent(
  deps: Deps,
  { eventId, version, content }: ChangeInput,
): Promise<Result<Added, ChangeRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.change-event'), async (tx): Promise<Result<Added, ChangeRefusal>> => {
    const before = (await listMeasureEvents(tx)).find(({ id }) => id === eventId)
    if (before === undefined) return err({ code: 'NOT_FOUND', what: 'measure-event', id: eventId })
    const wrong = reversed(content)
    if (wrong !== null) return err(wrong)
    const after = { ...content, measureId: before.measureId, id: eventId }
    if (!(await updateMeasureEvent(tx, after, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'measure-event' })
    tx.note({ subject: 'measure-event', subjectId: eventId, before: toJson(before), after: toJson(after), reason: null })
    return ok({ eventId })
  })
}

function reversed({ heldFrom, heldUntil }: EventContent): Refusal<'PERIOD_REVERSED'> | null {
  return heldUntil !== null && heldUntil < heldFrom ? { code: 'PERIOD_REVERSED', startsOn: heldFrom, endsOn: heldUntil } : null
}
