import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ProjectIndicator, ProjectMeasurement } from '#shared/domain/projects/grant-notice.ts'
import {
  insertProjectIndicator,
  insertProjectMeasurement,
  listProjectIndicators,
} from '../../store/repositories/grant-notices.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFundingPage } from './show-funding.ts'

/** Names what a project is measured by. */
export function addIndicator(
  deps: Deps,
  input: Omit<ProjectIndicator, 'id'>,
): Promise<Result<FundingPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'grants.add-indicator'), async (tx) => {
    const { projectId } = input
    if ((await findProject(tx, projectId)) === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    const indicator: ProjectIndicator = { ...input, id: deps.newId('project-indicator') }
    await insertProjectIndicator(tx, indicator)
    tx.note({ subject: 'project-indicator', subjectId: indicator.id, before: null, after: toJson(indicator), reason: null })
    return loadFundingPage(tx, projectId, deps.now())
  })
}

interface MeasurementInput {
  readonly projectId: Id<'project'>
  readonly indicatorId: Id<'project-indicator'>
  readonly amount: number
  readonly isApproximate: boolean
  readonly referenceDate: LocalDate
  readonly source: string
}

/** Adds a value on a day with its source; older values stay as they are. */
export function addMeasurement(
  deps: Deps,
  { projectId, ...content }: MeasurementInput,
): Promise<Result<FundingPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.write(acting(deps, 'grants.add-measurement'), async (tx) => {
    const known = (await listProjectIndicators(tx)).some(
      (indicator) => indicator.id === content.indicatorId && indicator.projectId === projectId,
    )
    if (!known) return err({ code: 'NOT_FOUND', what: 'project-indicator', id: content.indicatorId })
    const measurement: ProjectMeasurement = { ...content, id: deps.newId('project-measurement'), recordedAt: deps.now() }
    await insertProjectMeasurement(tx, measurement)
    tx.note({ subject: 'project-measurement', subjectId: measurement.id, before: null, after: toJson(measurement), reason: null })
    return loadFundingPage(tx, projectId, deps.now())
  })
}
