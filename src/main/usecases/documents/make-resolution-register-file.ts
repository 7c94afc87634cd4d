import { dateOf } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { FollowUp } from '#shared/domain/resolutions/follow-up.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { rulesInForceSentence } from '#shared/wording/rules-in-force.ts'
import type { RegisteredResolution, ResolutionRegisterInput } from '../../documents/resolution-register/content.ts'
import { makeResolutionRegister } from '../../documents/resolution-register/xlsx.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import { listFollowUps, listReplacedResolutions } from '../../store/repositories/follow-ups.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listRules } from '../../store/repositories/rules-of-procedure.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Beschlussregister as it stands now, with the confidential sheet of votes. */
export async function makeResolutionRegisterFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const preparedAt = deps.now()
  const input = await deps.store.read(
    async (tx): Promise<ResolutionRegisterInput> => ({
      alliance: await theAlliance(tx),
      resolutions: await registeredResolutions(tx),
      withVotes: true,
      rulesInForce: (await listRules(tx))
        .filter(({ validFrom }) => validFrom <= dateOf(preparedAt))
        .map((rules) => rulesInForceSentence(rules)),
      preparedAt,
    }),
  )
  return ok(await makeResolutionRegister(input))
}

async function registeredResolutions(tx: ReadTx): Promise<readonly RegisteredResolution[]> {
  const procedures = [...(await listProcedures(tx)), ...(await listMeetings(tx))]
  const projects = await listProjects(tx)
  const statements = await listStatements(tx)
  const numberOf = (resolution: Resolution) =>
    procedures.find(({ id }) => id === resolution.circularProcedureId || id === resolution.meetingId)?.number ?? ''
  const resolutions = await listResolutions(tx)
  const followUps = await listFollowUps(tx)
  const replaced = await listReplacedResolutions(tx)
  const numberBy = (id: string | undefined) => resolutions.find((other) => other.id === id)?.number ?? null
  return resolutions.map((resolution) => ({
    resolution,
    procedureNumber: numberOf(resolution),
    projectNumber: projects.find(({ id }) => id === resolution.projectId)?.number ?? null,
    statementNumber: statements.find(({ resolutionId }) => resolutionId === resolution.id)?.number ?? null,
    ...followedUp(followUps.find(({ resolutionId }) => resolutionId === resolution.id)),
    replacedBy: numberBy(replaced.find(({ resolutionId }) => resolutionId === resolution.id)?.replacedById),
  }))
}

function followedUp(followUp: FollowUp | undefined): Pick<RegisteredResolution, 'responsible' | 'dueOn' | 'doneOn'> {
  return { responsible: followUp?.owner ?? '', dueOn: followUp?.dueOn ?? null, doneOn: followUp?.doneOn ?? null }
}
