import { createWorkspace } from '#main/store/create.ts'
import { findProcedure, insertProcedure, listPapers } from '#main/store/repositories/circular-procedures.ts'
import { findProject, insertProject } from '#main/store/repositories/projects.ts'
import { findResolutionsByProject, insertResolution } from '#main/store/repositories/resolutions.ts'
import { findStatement, insertStatement } from '#main/store/repositories/statements.ts'
import type { Store } from '#main/store/store.ts'
import { showProject } from '#main/usecases/projects/show-project.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { type Id, toId } from '#shared/basics/id.ts'
import { ok } from '#shared/basics/result.ts'
import { assess, complete, endorse, openCall } from '#test/support/call-of-projects.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, type Erzgebirge, erzgebirgeSeed, granted } from '#test/support/erzgebirge.ts'

/** A workspace file with one call, in which so many projects were endorsed and have a finished draft of their statement. */
export async function makeCallOf(path: string, count: number): Promise<Erzgebirge & { readonly callId: Id<'project-call'> }> {
  let current = berlin('2026-11-04', '09:00')
  const now = () => current
  const store = granted(await createWorkspace(path, { now, holder: 'bench' }))
  const deps = { store, now, newId: countingIds(), actor: () => 'bench', ...countingRandom() }
  const seeded = await seedAlliance(deps, erzgebirgeSeed())
  const at = (day: string, time = '09:00') => {
    current = berlin(day, time)
    return current
  }
  const alliance: Erzgebirge = { deps, seeded, at }
  const { callId } = await openCall(alliance)
  const projectId = await assess(alliance, { projectCallId: callId })
  await endorse(alliance, projectId)
  await complete(alliance, projectId)
  await multiply(store, granted(await showProject(deps, { projectId })).statements[0]?.id, count)
  return { ...alliance, callId }
}

/** The first draft and what it rests on, again and again: no two of them say the same. */
async function multiply(store: Store, statementId: Id<'statement'> | undefined, count: number): Promise<void> {
  if (statementId === undefined) throw new Error('No statement to begin with')
  const act = { name: 'bench.multiply', actor: 'bench', at: berlin('2026-11-20', '09:00') }
  await store.write(act, async (tx) => {
    const statement = await findStatement(tx, statementId)
    const { projectId } = statement ?? {}
    const project = projectId === undefined ? undefined : await findProject(tx, projectId)
    const resolution = projectId === undefined ? undefined : (await findResolutionsByProject(tx, projectId))[0]
    const procedureId = resolution?.circularProcedureId ?? null
    const procedure = procedureId === null ? undefined : await findProcedure(tx, procedureId)
    if (statement === undefined || project === undefined || resolution === undefined || procedure === undefined)
      throw new Error('No model')
    const papers = await listPapers(tx, procedure.id)
    for (let index = 1; index < count; index += 1) {
      const id = toId<'project'>(`copy-${index}`)
      const title = `${project.title} ${index}`
      await insertProject(tx, { ...project, id, number: `P-${index}`, title, shortTitle: `${project.shortTitle} ${index}` })
      const resolutionId = toId<'resolution'>(`copy-${index}`)
      const circularProcedureId = toId<'circular-procedure'>(`copy-${index}`)
      const circularItemId = toId<'circular-item'>(`copy-${index}`)
      const items = procedure.items.map((item) => ({ ...item, id: circularItemId, projectId: id }))
      await insertProcedure(tx, {
        procedure: { ...procedure, id: circularProcedureId, number: `U-${index}`, items },
        roll: resolution.roll.map(({ memberId, memberName }) => ({ memberId, memberName, dispatch: null })),
        recusals: [],
        papers,
        criteriaCatalogueId: null,
        orders: [],
      })
      await insertResolution(
        tx,
        { ...resolution, id: resolutionId, number: `B-${index}`, circularProcedureId, projectId: id },
        { circularItemId, agendaItemId: null },
      )
      const { version: _version, ...draft } = statement
      const reasons = { ...draft.reasons, regionalNeed: `${REASON} ${index}. ${REASON.slice(0, index % REASON.length)}` }
      await insertStatement(tx, { ...draft, id: toId(`copy-${index}`), projectId: id, resolutionId, reasons })
    }
    tx.note({ subject: 'statement', subjectId: statementId, before: null, after: count, reason: null })
    return ok(null)
  })
}

const REASON =
  'Mehr als die Hälfte der Betriebe mit offenen Stellen findet im Inland keine geeigneten Bewerberinnen und Bewerber. Kleine Unternehmen haben keine eigenen Personalabteilungen, die eine Anwerbung im Ausland leisten könnten.'
