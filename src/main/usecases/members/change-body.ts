import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { BodyPage } from '#shared/contract/bodies.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Body } from '#shared/domain/members/body.ts'
import { findBody, insertBody, listBodies, updateBody } from '../../store/repositories/bodies.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadBodyPage } from './bodies.ts'

type BodyFields = Pick<Body, 'name' | 'shortName' | 'purpose' | 'validFrom' | 'validUntil'>
type FieldRefusal = Refusal<'PERIOD_REVERSED' | 'SHORT_NAME_TAKEN'>

/** Sets up a working group, a steering group or an external board. */
export function addBody(
  deps: Deps,
  input: BodyFields & Pick<Body, 'kind'>,
): Promise<Result<BodyPage, FieldRefusal | Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'members.add-body'), async (tx) => {
    const body: Body = { ...input, id: deps.newId('body') }
    const checked = await checkBody(tx, body)
    if (!checked.ok) return checked
    await insertBody(tx, body)
    tx.note({ subject: 'body', subjectId: body.id, before: null, after: toJson(body), reason: null })
    return loadBodyPage(tx, body.id, dateOf(deps.now()))
  })
}

/** Changes name, purpose and period of a body; refused when somebody changed it meanwhile. */
export function changeBody(
  deps: Deps,
  { bodyId, version, ...fields }: BodyFields & { readonly bodyId: Id<'body'>; readonly version: number },
): Promise<Result<BodyPage, FieldRefusal | Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE'>>> {
  return deps.store.write(acting(deps, 'members.change-body'), async (tx) => {
    const found = await findBody(tx, bodyId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'body', id: bodyId })
    const { version: _version, ...before } = found
    const body: Body = { ...before, ...fields }
    const checked = await checkBody(tx, body)
    if (!checked.ok) return checked
    if (!(await updateBody(tx, body, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'body' })
    tx.note({ subject: 'body', subjectId: bodyId, before: toJson(before), after: toJson(body), reason: null })
    return loadBodyPage(tx, bodyId, dateOf(deps.now()))
  })
}

async function checkBody(tx: ReadTx, body: Body): Promise<Result<null, FieldRefusal>> {
  const { validFrom, validUntil, shortName } = body
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    return err({ code: 'PERIOD_REVERSED', startsOn: validFrom, endsOn: validUntil })
  const taken = (await listBodies(tx)).some((other) => other.id !== body.id && other.shortName === shortName)
  return shortName !== '' && taken ? err({ code: 'SHORT_NAME_TAKEN', shortName }) : ok(null)
}
