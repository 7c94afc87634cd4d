import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import { theBodyOf } from '#shared/domain/members/body.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'

export type BodyRefusal = Refusal<'NOT_FOUND' | 'PROJECT_OF_ALLIANCE_ONLY'>

/**
 * Whether the bodies that sit resolve what is on the agenda: an item belongs to one of them, and on a project only the alliance
 * resolves, because the statement rests on the majority of all its members (R02, R37).
 */
export async function checkBodies(
  tx: ReadTx,
  bodyIds: readonly Id<'body'>[],
  items: readonly Pick<AgendaItem, 'bodyId' | 'projectId' | 'title'>[],
): Promise<Result<null, BodyRefusal>> {
  const alliance = theBodyOf((await theAlliance(tx)).id)
  const sitting = bodyIds.length > 0 ? bodyIds : [alliance]
  for (const { bodyId, projectId, title } of items) {
    if (bodyId !== null && !sitting.includes(bodyId)) return err({ code: 'NOT_FOUND', what: 'body', id: bodyId })
    if (projectId !== null && (bodyId ?? sitting[0]) !== alliance) return err({ code: 'PROJECT_OF_ALLIANCE_ONLY', title })
  }
  return ok(null)
}
