import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import { isOpenForVote } from '../projects/change-project.ts'
import type { StartFacts } from './plan-start.ts'

/** What a start on a project rests on; refused when the project is not there or not open for a vote. */
export async function loadStartFacts(
  tx: ReadTx,
  projectId: Id<'project'>,
  now: Instant,
): Promise<Result<StartFacts, Refusal<'NOT_FOUND' | 'PROJECT_NOT_OPEN'>>> {
  const found = await findProject(tx, projectId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
  if (!isOpenForVote(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
  const rules = await findRulesOn(tx, dateOf(now))
  return ok({
    alliance: await theAlliance(tx),
    rules: rules?.options ?? DEFAULT_RULES,
    members: await listMembers(tx),
    memberships: await listMemberships(tx),
    project: found,
    now,
  })
}
