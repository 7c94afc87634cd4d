import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listEvaluationRows } from '#main/usecases/action-plan/evaluations.ts'
import { listIndicatorBook } from '#main/usecases/action-plan/indicators.ts'
import { showOverview } from '#main/usecases/action-plan/show-overview.ts'
import { startRevision } from '#main/usecases/action-plan/write-revision.ts'
import { listProcedureRows } from '#main/usecases/circular-procedures/list-procedures.ts'
import { listPollRows } from '#main/usecases/circular-procedures/opinion/poll-facts.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { listMeetingRows } from '#main/usecases/meetings/list-meetings.ts'
import { listBodiesOn } from '#main/usecases/members/bodies.ts'
import { listMembersOn } from '#main/usecases/members/list-members.ts'
import { listCalls } from '#main/usecases/projects/list-calls.ts'
import { listProjectRows } from '#main/usecases/projects/list-projects.ts'
import { listRegister } from '#main/usecases/resolutions/list-resolutions.ts'
import { listEditions } from '#main/usecases/rules-of-procedure/list-editions.ts'
import { listStatementRows } from '#main/usecases/statements/list-statements.ts'
import { backUp } from '#main/usecases/workspace/back-up.ts'
import { pages } from '#renderer/client/addresses.ts'
import { toId } from '#shared/basics/id.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'

interface Record {
  readonly id: string
  readonly state?: string
}

/** Which records a screen with `$id` is looked at with. */
const RECORDS_OF: { readonly [start: string]: (deps: Deps) => Promise<readonly Record[]> } = {
  '/mitglieder/': async (deps) => (await listMembersOn(deps, { on: null })).slice(0, 1),
  '/gremien/': async (deps) => (await listBodiesOn(deps, { on: null })).map(({ id, kind }) => ({ id, state: kind })),
  '/sitzungen/': listMeetingRows,
  '/projekte/': listProjectRows,
  '/projekte/aufrufe/': async (deps) => (await listCalls(deps)).calls.map(({ call }) => call),
  '/umlaufverfahren/': listProcedureRows,
  '/meinungsbilder/': listPollRows,
  '/beschluesse/': listRegister,
  '/stellungnahmen/': listStatementRows,
  '/einstellungen/sicherungen/': async (deps) => {
    const made = await backUp(deps, 'wish')
    return made.ok ? [{ id: made.value.name.replace('.allianz', '') }] : []
  },
  '/handlungskonzept/fassungen/': listRevisionRecords,
  '/handlungskonzept/felder/': async (deps) => (await showOverview(deps)).fields.map(({ field }) => field).slice(0, 1),
  '/handlungskonzept/indikatoren/': async (deps) =>
    (await listIndicatorBook(deps)).series
      .filter(({ contradictions }) => contradictions.length > 0)
      .map(({ indicator }) => indicator)
      .slice(0, 1),
  '/handlungskonzept/evaluierung/': async (deps) =>
    (await listEvaluationRows(deps)).flatMap(({ evaluationId, state }) =>
      evaluationId === null ? [] : [{ id: evaluationId, state }],
    ),
  '/geschaeftsordnung/': async (deps) => (await listEditions(deps)).editions.map(({ edition }) => edition),
}

/** Screens that only make sense for a record in a certain state; all others are looked at in every state there is. */
const STATE_FOR: { readonly [path: string]: string | readonly string[] } = {
  '/projekte/$id': ['submitted', 'in-assessment', 'in-decision', 'statement-issued', 'running'],
  '/projekte/$id/pruefung': 'incomplete',
  '/projekte/$id/bewertung': 'in-assessment',
  '/projekte/$id/foerderung': 'running',
  '/projekte/$id/nachtraeglich': 'statement-issued',
  '/projekte/$id/aendern': 'submitted',
  '/projekte/$id/umlauf': 'submitted',
  '/umlaufverfahren/$id/feststellen': 'running',
  '/umlaufverfahren/$id/mitteilen': 'running',
  '/umlaufverfahren/$id/post': 'running',
  '/umlaufverfahren/$id/verlaengern': 'running',
  '/umlaufverfahren/$id/beenden': 'running',
  '/stellungnahmen/$id/ausfertigen': 'draft',
  '/stellungnahmen/$id/signieren': 'issued',
  '/handlungskonzept/fassungen/$id/beschliessen': 'draft',
  '/handlungskonzept/fassungen/$id/vergleich': 'adopted',
  '/handlungskonzept/fassungen/$id/ansehen': 'adopted',
  '/handlungskonzept/fassungen/$id/signieren': 'adopted',
  '/sitzungen/$id/signieren': 'minutes-approved',
  '/sitzungen/$id/einladung-ansehen': 'invited',
  '/sitzungen/$id/niederschrift-ansehen': 'minutes-approved',
  '/umlaufverfahren/$id/anschreiben-ansehen': 'running',
  '/sitzungen/$id/aendern': 'invited',
  '/sitzungen/$id/einladen': 'invited',
  '/sitzungen/$id/absagen': 'invited',
  '/sitzungen/$id/verschieben': 'invited',
  '/sitzungen/$id/leiten': 'invited',
  '/sitzungen/$id/leinwand': 'invited',
  '/sitzungen/$id/niederschrift': 'minutes-approved',
}

/** The newest plan, and a draft that is begun where there is none. */
async function listRevisionRecords(deps: Deps): Promise<readonly Record[]> {
  await startRevision(deps, { revision: '2026', title: 'Handlungskonzept' })
  const { plans, draft } = await showOverview(deps)
  const adopted = plans.flatMap(({ revisionId }) => (revisionId === null ? [] : [{ id: revisionId, state: 'adopted' }]))
  return [...adopted.slice(0, 1), ...(draft === null ? [] : [{ id: draft.revisionId, state: 'draft' }])]
}

const TABLE = readFileSync(join(PROJECT_ROOT, 'src/renderer/app/screens.tsx'), 'utf8')

/** How many screens the router has. */
export const SCREEN_COUNT: number = TABLE.match(/\bpath: (?!string)/g)?.length ?? 0

/** The paths of all screens, read from the router's own table by their names among the addresses. */
export const SCREEN_PATHS: readonly string[] = [...TABLE.matchAll(/\bpath: pages\.(\w+)/g)].map(([, name]) => pathOf(name ?? ''))

function pathOf(name: string): string {
  const address = (pages as { readonly [name: string]: string | ((id: never) => string) })[name]
  if (address === undefined) throw new Error(`${name} is no address`)
  return typeof address === 'string' ? address : address(toId('$id') as never)
}

/** The addresses under which a screen is looked at: with one record in each state, or in the only one that makes sense. */
export async function addressesOf(deps: Deps, path: string): Promise<readonly string[]> {
  if (!path.includes('$id')) return [path]
  const list = RECORDS_OF[path.slice(0, path.indexOf('$id'))]
  if (list === undefined) throw new Error(`No record known for ${path}`)
  const wanted = STATE_FOR[path]
  const records = (await list(deps)).filter(({ state }) => wanted === undefined || [wanted].flat().includes(state ?? ''))
  const onePerState = records.filter(({ state }, index) => records.findIndex((other) => other.state === state) === index)
  if (onePerState.length === 0) throw new Error(`No record${wanted === undefined ? '' : ` in state ${wanted}`} for ${path}`)
  return onePerState.map(({ id }) => path.replace('$id', id))
}
