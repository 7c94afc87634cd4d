import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Strategy } from '#shared/domain/action-plan/strategy.ts'
import { listRevisions } from '../../store/repositories/revisions.ts'
import { insertStrategy, listStrategies, updateStrategy } from '../../store/repositories/strategies.ts'
import type { Versioned } from '../../store/versioned.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'

export type StrategyContent = Omit<Strategy, 'id'>

export function listAllStrategies(deps: Deps): Promise<readonly Versioned<Strategy>[]> {
  return deps.store.read(listStrategies)
}

export function addStrategy(
  deps: Deps,
  content: StrategyContent,
): Promise<Result<{ readonly strategyId: Id<'strategy'> }, never>> {
  return deps.store.write(
    acting(deps, 'action-plan.add-strategy'),
    async (tx): Promise<Result<{ readonly strategyId: Id<'strategy'> }, never>> => {
      const strategy: Strategy = { ...content, id: deps.newId('strategy') }
      await insertStrategy(tx, strategy)
      tx.note({ subject: 'strategy', subjectId: strategy.id, before: null, after: toJson(strategy), reason: null })
      return ok({ strategyId: strategy.id })
    },
  )
}

interface ChangeInput {
  readonly strategyId: Id<'strategy'>
  readonly version: number
  readonly content: StrategyContent
}

type ChangeRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'GOAL_REFERRED'>

/** Changes words and adds goals; a goal that a field of action refers to stays. */
export function changeStrategy(
  deps: Deps,
  { strategyId, version, content }: ChangeInput,
): Promise<Result<{ readonly strategyId: Id<'strategy'> }, ChangeRefusal>> {
  return deps.store.write(
    acting(deps, 'action-plan.change-strategy'),
    async (tx): Promise<Result<{ readonly strategyId: Id<'strategy'> }, ChangeRefusal>> => {
      const before = (await listStrategies(tx)).find(({ id }) => id === strategyId)
      if (before === undefined) return err({ code: 'NOT_FOUND', what: 'strategy', id: strategyId })
      const gone = before.goals.filter(({ key }) => !content.goals.some((goal) => goal.key === key))
      for (const { revision, text } of await listRevisions(tx)) {
        const named = text.fields.flatMap(({ strategyGoals }) => strategyGoals).filter((goal) => goal.strategyId === strategyId)
        const referred = gone.find(({ key }) => named.some(({ goalKey }) => goalKey === key))
        if (referred !== undefined) return err({ code: 'GOAL_REFERRED', goal: referred.title, revision })
      }
      const after = { ...content, id: strategyId }
      if (!(await updateStrategy(tx, after, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'strategy' })
      tx.note({ subject: 'strategy', subjectId: strategyId, before: toJson(before), after: toJson(after), reason: null })
      return ok({ strategyId })
    },
  )
}
