import { type Id, toId } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { toMemberVersion } from '#shared/domain/projects/member-version.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { makeCompletionRequest } from '../../documents/completion-request/docx.ts'
import { makeMemberVersion } from '../../documents/member-version/docx.ts'
import { makeRankingList } from '../../documents/ranking-list/xlsx.ts'
import { makeScoreSheet } from '../../documents/score-sheet/xlsx.ts'
import { makeSponsorNotification } from '../../documents/sponsor-notification/docx.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { findCatalogueOn, listScoreSheets } from '../../store/repositories/assessments.ts'
import { findMember } from '../../store/repositories/members.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import { listAttachments, listCompletionRequests } from '../../store/repositories/project-checks.ts'
import { findProject, listProjects } from '../../store/repositories/projects.ts'
import { listRankings } from '../../store/repositories/rankings.ts'
import { findResolution, findResolutionsByProject } from '../../store/repositories/resolutions.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { contactOn, managingMembersOn, signatoryOn } from '../members/managing-members.ts'
import { resolvedRankingOf } from '../projects/project-surroundings.ts'
import { groundsOf } from '../projects/ranking-order.ts'
import type { DocumentRefusal } from './make-document.ts'

type Made = Promise<Result<OutputFile, DocumentRefusal>>

/** What members get to read about an application; nothing in it lets a salary be inferred. */
export async function makeMemberVersionFile(deps: Deps, id: string): Made {
  const input = await deps.store.read(async (tx) => {
    const found = await theProject(tx, toId(id))
    if (!found.ok) return found
    const project = found.value
    const fieldOfAction = await findFieldOfAction(tx, project.fieldOfActionId)
    if (fieldOfAction === undefined) throw new Error(`Project ${id} points to no field of action`)
    const call = project.projectCallId === null ? undefined : await findProjectCall(tx, project.projectCallId)
    const { alliance, managingMembers } = await writersOn(tx, deps)
    return ok({
      alliance,
      managingMembers,
      application: toMemberVersion(project),
      fieldOfAction,
      projectCall: call === undefined ? null : `${call.number} ${call.title}`,
      attachments: (await listAttachments(tx, project.id)).filter(({ forMembers }) => forMembers).map(({ name }) => name),
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makeMemberVersion(input.value)) : input
}

/** The letter to a sponsor that asks for missing parts. */
export async function makeCompletionRequestFile(deps: Deps, id: string): Made {
  const input = await deps.store.read(async (tx) => {
    const request = (await listCompletionRequests(tx)).find((one) => one.id === id)
    if (request === undefined) return err({ code: 'NOT_FOUND', what: 'completion-request', id } as const)
    const project = await theProject(tx, request.projectId)
    if (!project.ok) return project
    return ok({ ...(await writersOn(tx, deps)), project: project.value, request, preparedAt: deps.now() })
  })
  return input.ok ? ok(await makeCompletionRequest(input.value)) : input
}

/** The letter that tells a sponsor what was resolved. */
export async function makeSponsorNotificationFile(deps: Deps, id: string): Made {
  const input = await deps.store.read(async (tx) => {
    const project = await theProject(tx, toId(id))
    if (!project.ok) return project
    const resolution = (await findResolutionsByProject(tx, project.value.id)).at(-1)
    if (resolution === undefined) return err({ code: 'NOT_DECLARED' } as const)
    const ranked = await resolvedRankingOf(tx, project.value.id)
    const line = ranked?.ranking.lines.find(({ projectId }) => projectId === project.value.id)
    const statements = await findStatementsByProject(tx, project.value.id)
    return ok({
      ...(await writersOn(tx, deps)),
      project: project.value,
      resolution,
      ranking:
        line === undefined ? null : { rank: line.rank, of: ranked?.ranking.lines.length ?? 0, isBelowBudget: line.isBelowBudget },
      statement: statements.findLast(({ state }) => state === 'issued' || state === 'sent') ?? null,
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makeSponsorNotification(input.value)) : input
}

/** The sheet of one member on one project, with what is known already; the id is that of both with a dot between. */
export async function makeScoreSheetFile(deps: Deps, id: string): Made {
  const [projectId = '', memberId = ''] = id.split('.')
  const input = await deps.store.read(async (tx) => {
    const project = await theProject(tx, toId(projectId))
    if (!project.ok) return project
    const member = await findMember(tx, toId(memberId))
    const catalogue = await findCatalogueOn(tx, dateOf(deps.now()))
    if (member === undefined || catalogue === undefined) return err({ code: 'NOT_FOUND', what: 'score-sheet', id } as const)
    const sheets = await listScoreSheets(tx, project.value.id)
    return ok({
      alliance: await theAlliance(tx),
      project: project.value,
      catalogue,
      member: { id: member.id, name: member.name },
      filled: sheets.find((sheet) => sheet.memberId === member.id && sheet.catalogueId === catalogue.id) ?? null,
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makeScoreSheet(input.value)) : input
}

/** An order by its id, or the newest of a call, as proposed or as resolved. */
export async function makeRankingListFile(deps: Deps, id: string): Made {
  const input = await deps.store.read(async (tx) => {
    const ranking = (await listRankings(tx)).findLast((order) => order.id === id || order.projectCallId === id)
    const call = ranking === undefined ? undefined : await findProjectCall(tx, ranking.projectCallId)
    if (call === undefined || ranking === undefined) return err({ code: 'NOT_FOUND', what: 'ranking', id } as const)
    const projects = await listProjects(tx)
    const grounds = groundsOf(ranking.lines, ranking.jointBonusPercent)
    return ok({
      alliance: await theAlliance(tx),
      call,
      ranking,
      lines: ranking.lines.flatMap((line, index) => {
        const project = projects.find((one) => one.id === line.projectId)
        return project === undefined ? [] : [{ line, project, ground: grounds[index] ?? null }]
      }),
      resolution: ranking.resolutionId === null ? null : ((await findResolution(tx, ranking.resolutionId)) ?? null),
      preparedAt: deps.now(),
    })
  })
  return input.ok ? ok(await makeRankingList(input.value)) : input
}

async function theProject(tx: ReadTx, projectId: Id<'project'>): Promise<Result<Project, DocumentRefusal>> {
  const found = await findProject(tx, projectId)
  return found === undefined ? err({ code: 'NOT_FOUND', what: 'project', id: projectId }) : ok(found)
}

/** Who writes letters today. */
async function writersOn(tx: ReadTx, deps: Deps) {
  const today = dateOf(deps.now())
  const alliance = await theAlliance(tx)
  return {
    alliance,
    managingMembers: (await managingMembersOn(tx, today)).map(({ name }) => name),
    contact: await contactOn(tx, alliance, today),
    signatory: await signatoryOn(tx, today),
  }
}
