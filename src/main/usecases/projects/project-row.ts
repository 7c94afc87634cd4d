import type { ProjectRow } from '#shared/contract/projects.ts'
import type { FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { isJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'

/** A project as a line of a list. */
export function toProjectRow(project: Project, fieldOfAction: FieldOfAction | undefined): ProjectRow {
  return {
    id: project.id,
    number: project.number,
    title: project.title,
    shortTitle: project.shortTitle,
    sponsorName: project.sponsor.name,
    fieldOfAction: fieldOfAction?.number ?? 0,
    eligibleActivity: project.eligibleActivity,
    startsOn: project.startsOn,
    endsOn: project.endsOn,
    totalCost: project.finances.totalCost,
    grant: project.finances.grant,
    jointlySupported: isJointlySupported(project),
    state: project.state,
  }
}
