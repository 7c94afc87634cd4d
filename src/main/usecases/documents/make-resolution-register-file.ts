import { dateOf } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { ResolutionRow } from '#shared/contract/resolutions.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { rulesInForceSentence } from '#shared/wording/rules-in-force.ts'
import { NOT_PUBLIC_TITLE } from '#shared/wording/screens/agenda-details.ts'
import type { RegisteredResolution, ResolutionRegisterInput } from '../../documents/resolution-register/content.ts'
import { makeResolutionRegister } from '../../documents/resolution-register/xlsx.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listRules } from '../../store/repositories/rules-of-procedure.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadRegister } from '../resolutions/list-resolutions.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Beschlussregister as it stands now, with the confidential sheet of votes. */
export async function makeResolutionRegisterFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  return ok(await makeResolutionRegister(await registerInput(deps)))
}

/** The Beschlussregister for everybody: without votes, and of what is not public only its number and that it is there. */
export async function makePublicRegisterFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await registerInput(deps)
  const resolutions = input.resolutions.map((entry) => (entry.isPublic ? entry : withoutContent(entry)))
  return ok({ ...(await makeResolutionRegister({ ...input, resolutions, withVotes: false })), kind: 'public-register' })
}

function withoutContent(entry: RegisteredResolution): RegisteredResolution {
  const resolution = { ...entry.resolution, subject: NOT_PUBLIC_TITLE, text: '' }
  return { ...entry, resolution, responsible: '', projectNumber: null, statementNumber: null }
}

function registerInput(deps: Deps): Promise<ResolutionRegisterInput> {
  const preparedAt = deps.now()
  return deps.store.read(
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
}

async function registeredResolutions(tx: ReadTx): Promise<readonly RegisteredResolution[]> {
  const procedures = [...(await listProcedures(tx)), ...(await listMeetings(tx))]
  const projects = await listProjects(tx)
  const statements = await listStatements(tx)
  const numberOf = (row: ResolutionRow) =>
    procedures.find(({ id }) => id === row.circularProcedureId || id === row.meetingId)?.number ?? ''
  return (await loadRegister(tx)).map((row) => ({
    resolution: row,
    procedureNumber: numberOf(row),
    bodyName: row.bodyName,
    minutesState: minutesState(row),
    isPublic: row.isPublic,
    projectNumber: projects.find(({ id }) => id === row.projectId)?.number ?? null,
    statementNumber: statements.find(({ resolutionId }) => resolutionId === row.id)?.number ?? null,
    responsible: row.followUp?.owner ?? '',
    dueOn: row.followUp?.dueOn ?? null,
    doneOn: row.followUp?.doneOn ?? null,
    replacedBy: row.replacedBy,
  }))
}

function minutesState({ minutes }: ResolutionRow): string | null {
  if (minutes === null) return null
  return minutes.approvedOn === null ? 'Entwurf' : minutes.isSigned ? 'unterschrieben' : 'genehmigt'
}
