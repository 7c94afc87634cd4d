import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { RegionalBudgetContent } from '#shared/contract/project-calls.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { OverCommitment, RegionalBudget } from '#shared/domain/projects/project-call.ts'
import {
  insertOverCommitment,
  insertRegionalBudget,
  listRegionalBudgets,
  updateRegionalBudget,
} from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadBudgetRows } from './list-calls.ts'

interface BudgetId {
  readonly budgetId: Id<'regional-budget'>
}

/** Enters what the state allocates for a year and title. */
export function createBudget(deps: Deps, content: RegionalBudgetContent): Promise<Result<BudgetId, Refusal<'BUDGET_EXISTS'>>> {
  return deps.store.write(acting(deps, 'project-calls.create-budget'), async (tx) => {
    if ((await listRegionalBudgets(tx)).some(isSame(content))) return err({ code: 'BUDGET_EXISTS', year: content.year })
    const budget: RegionalBudget = { ...content, id: deps.newId('regional-budget') }
    await insertRegionalBudget(tx, budget)
    tx.note({ subject: 'regional-budget', subjectId: budget.id, before: null, after: toJson(budget), reason: null })
    return ok({ budgetId: budget.id })
  })
}

export function changeBudget(
  deps: Deps,
  { budgetId, version, content }: BudgetId & { readonly version: number; readonly content: RegionalBudgetContent },
): Promise<Result<BudgetId, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'BUDGET_EXISTS'>>> {
  return deps.store.write(acting(deps, 'project-calls.change-budget'), async (tx) => {
    const all = await listRegionalBudgets(tx)
    const found = all.find(({ id }) => id === budgetId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'regional-budget', id: budgetId })
    if (all.some((one) => one.id !== budgetId && isSame(content)(one))) return err({ code: 'BUDGET_EXISTS', year: content.year })
    const budget: RegionalBudget = { ...content, id: budgetId }
    if (!(await updateRegionalBudget(tx, budget, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'regional-budget' })
    tx.note({ subject: 'regional-budget', subjectId: budgetId, before: toJson(found), after: toJson(budget), reason: null })
    return ok({ budgetId })
  })
}

/** Records that more is endorsed than allocated, and why the alliance does that. */
export function acceptOverCommitment(
  deps: Deps,
  { budgetId, reason }: BudgetId & { readonly reason: string },
): Promise<Result<BudgetId, Refusal<'NOT_FOUND' | 'REASON_MISSING' | 'NOT_OVER_COMMITTED'>>> {
  return deps.store.write(acting(deps, 'project-calls.accept-over-commitment'), async (tx) => {
    const row = (await loadBudgetRows(tx, await listProjects(tx))).find(({ budget }) => budget.id === budgetId)
    if (row === undefined) return err({ code: 'NOT_FOUND', what: 'regional-budget', id: budgetId })
    if (!row.needsReason) return err({ code: 'NOT_OVER_COMMITTED' })
    if (reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const { allocation, endorsed } = row.standing
    const accepted: OverCommitment = {
      id: deps.newId('over-commitment'),
      budgetId,
      allocation,
      endorsed,
      reason,
      recordedAt: deps.now(),
    }
    await insertOverCommitment(tx, accepted)
    tx.note({ subject: 'regional-budget', subjectId: budgetId, before: null, after: toJson(accepted), reason })
    return ok({ budgetId })
  })
}

function isSame({ year, title }: RegionalBudgetContent): (budget: RegionalBudget) => boolean {
  return (budget) => budget.year === year && budget.title === title
}
