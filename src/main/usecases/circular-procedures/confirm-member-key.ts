import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { confirmMemberKey as confirm, findMemberKey } from '../../store/repositories/ballot-packs.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'

/** Notes that the fingerprint of a device’s key was compared with the member. From then on the key speaks for it by itself. */
export function confirmMemberKey(deps: Deps, { keyX }: { readonly keyX: string }): Promise<Result<null, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'circular-procedures.confirm-member-key'), async (tx) => {
    const key = await findMemberKey(tx, keyX)
    if (key === undefined || key.confirmedAt !== null) return err({ code: 'NOT_FOUND', what: 'member-key', id: keyX })
    await confirm(tx, keyX, { at: deps.now(), by: deps.actor() })
    tx.note({
      subject: 'member',
      subjectId: key.memberId,
      before: null,
      after: { confirmedKey: key.fingerprint },
      reason: null,
    })
    return ok(null)
  })
}
