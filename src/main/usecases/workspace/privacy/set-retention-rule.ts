import { ok, type Result } from '#shared/basics/result.ts'
import type { RetentionRule } from '#shared/domain/workspace/retention.ts'
import { listRetentionRules, saveRetentionRule } from '../../../store/repositories/retention.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'

/** Chooses how long one kind of data is kept, with the reason. It holds from now on, also for what is there already. */
export function setRetentionRule(deps: Deps, rule: RetentionRule): Promise<Result<null, never>> {
  return deps.store.write(acting(deps, 'privacy.set-retention'), async (tx) => {
    const before = (await listRetentionRules(tx)).find(({ kind }) => kind === rule.kind)
    await saveRetentionRule(tx, rule, deps.now())
    tx.note({
      subject: 'retention-rule',
      subjectId: rule.kind,
      before: before === undefined ? null : toJson(before),
      after: toJson(rule),
      reason: rule.reason,
    })
    return ok(null)
  })
}
