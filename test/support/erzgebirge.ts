import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openMemoryWorkspace } from '#main/store/memory.ts'
import { previewStart } from '#main/usecases/circular-procedures/preview-start.ts'
import { recordResponse } from '#main/usecases/circular-procedures/record-response.ts'
import { showProcedure } from '#main/usecases/circular-procedures/show-procedure.ts'
import { startProcedure } from '#main/usecases/circular-procedures/start-procedure.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import type { AllianceSeed } from '#main/usecases/workspace/alliance-seed.ts'
import { type SeededAlliance, seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import type { Id } from '#shared/basics/id.ts'
import { atTime, type ClockTime, type Instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import type { CircularProcedurePage, NewResponse, Voter } from '#shared/contract/circular-procedures.ts'
import type { CircularStart } from '#shared/contract/circular-start.ts'
import type { ProjectApplication } from '#shared/contract/projects.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { NO_DETAILS } from '#shared/domain/projects/project.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'
import { countingIds } from './counting-ids.ts'
import { countingRandom } from './counting-random.ts'

/** The 13 members of the Erzgebirge in a workspace, with a clock that the test turns. */
export interface Erzgebirge {
  readonly deps: Deps
  readonly seeded: SeededAlliance
  /** Turns the clock to a day and time in Germany. */
  readonly at: (day: string, time?: string) => Instant
}

/** Wednesday 4 November 2026, 09:00: fourteen days end on Buß- und Bettag, so the deadline is 19 November, 24:00. */
export async function openErzgebirge(options: Partial<RuleOptions> = {}): Promise<Erzgebirge> {
  let current = berlin('2026-11-04', '09:00')
  const deps: Deps = {
    store: openMemoryWorkspace(),
    now: () => current,
    newId: countingIds(),
    actor: () => 'Koordination',
    ...countingRandom(),
  }
  const seed = erzgebirgeSeed()
  const rules = { ...seed.rules, options: { ...seed.rules.options, ...options } }
  const seeded = await seedAlliance(deps, { ...seed, rules })
  const at = (day: string, time = '09:00'): Instant => {
    current = berlin(day, time)
    return current
  }
  return { deps, seeded, at }
}

/** The demo alliance as it stands in the resources. */
export function erzgebirgeSeed(): AllianceSeed {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'resources/alliances/erzgebirge.json'), 'utf8')) as AllianceSeed
}

export function berlin(day: string, time: string): Instant {
  return atTime(localDate(day), time as ClockTime)
}

/** A project of somebody outside of the alliance for 50.000,00 €, of which 45.000,00 € are asked for. */
export function anApplication({ seeded }: Erzgebirge, changes: Partial<ProjectApplication> = {}): ProjectApplication {
  const fieldOfActionId = seeded.fieldsOfAction.get('2024-4')
  if (fieldOfActionId === undefined) throw new Error('no field of action')
  return {
    title: 'Ankommen im Erzgebirge',
    shortTitle: 'Ankommen',
    sponsor: { memberId: null, name: 'Verein Ankommen e. V.' },
    partners: [],
    fieldOfActionId,
    eligibleActivity: 7,
    startsOn: localDate('2027-03-01'),
    endsOn: localDate('2028-02-29'),
    finances: {
      totalCost: cents(5_000_000),
      staffCost: cents(4_000_000),
      materialCost: cents(1_000_000),
      grant: cents(4_500_000),
      ownContribution: cents(500_000),
      thirdPartyFunds: cents(0),
    },
    summary: 'Das Projekt begleitet neue Fachkräfte beim Ankommen.',
    targetGroup: 'Zugewanderte Fachkräfte',
    funderReference: '',
    receivedOn: localDate('2026-10-28'),
    ...NO_DETAILS,
    staffPositions: [],
    ...changes,
  }
}

export function memberOf({ seeded }: Erzgebirge, key: string): { readonly memberId: Id<'member'>; readonly name: string } {
  const member = seeded.members.get(key)
  if (member === undefined) throw new Error(`no member ${key}`)
  return { memberId: member.id, name: member.name }
}

/** Submits a project and starts an Umlauf on it, sent to everybody by e-mail now. */
export async function startUmlauf(
  alliance: Erzgebirge,
  application: Partial<ProjectApplication> = {},
  changes: Partial<CircularStart> = {},
): Promise<CircularProcedurePage> {
  const { deps } = alliance
  const { projectId } = granted(await submitProject(deps, anApplication(alliance, application)))
  const start: CircularStart = { ...aStart(projectId), ...changes }
  const { roll } = granted(await previewStart(deps, start))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt: deps.now(), way: 'email' as const }))
  const started = await startProcedure(deps, {
    ...start,
    dispatches: changes.dispatches ?? dispatches,
    papers: [aFile('Skizze.pdf')],
  })
  return pageOf(alliance, granted(started).circularProcedureId)
}

export function aStart(projectId: Id<'project'>): CircularStart {
  return {
    subject: 'Ankommen im Erzgebirge',
    items: [anItem(projectId)],
    urgencyReason: 'Die nächste Sitzung liegt nach dem Einreichungsschluss.',
    recusals: [],
    dispatches: [],
    endsOn: null,
    asksForPoints: false,
  }
}

/** One item of a start: a project, or a free text. */
export function anItem(projectId: Id<'project'> | null, changes: Partial<CircularStart['items'][number]> = {}) {
  return {
    projectId,
    projectCallId: null,
    subject: 'Ankommen im Erzgebirge',
    proposedText: 'Die Allianz befürwortet das Projekt.',
    isFundamental: false,
    ...changes,
  }
}

export async function pageOf(
  { deps }: Erzgebirge,
  circularProcedureId: Id<'circular-procedure'>,
): Promise<CircularProcedurePage> {
  return granted(await showProcedure(deps, { circularProcedureId }))
}

/** Representatives of the members that take part, in the order of the roll. */
export function representatives(page: CircularProcedurePage): readonly Voter[] {
  const recused = new Set(page.recusals.map(({ memberId }) => memberId))
  return page.voters.filter(({ role, memberId }) => role === 'representative' && !recused.has(memberId))
}

/** A response by e-mail as it is entered, received now. */
export function aResponse(
  alliance: Erzgebirge,
  page: CircularProcedurePage,
  voter: Voter,
  choice: Choice,
  changes: Partial<NewResponse> = {},
): NewResponse {
  return {
    circularProcedureId: page.procedure.id,
    memberId: voter.memberId,
    personId: voter.personId,
    personName: voter.name,
    role: voter.role,
    way: 'email',
    receivedAt: alliance.deps.now(),
    votes: page.procedure.items.map(({ id }) => ({ itemId: id, choice })),
    points: [],
    postedOn: null,
    objectsToProcedure: false,
    conflicts: [],
    remark: '',
    onBehalfReason: 'Die Antwort kam als E-Mail ohne Antwortdatei.',
    corrects: null,
    correctionReason: '',
    evidence: [aFile('Antwort.eml')],
    ...changes,
  }
}

/** Records one vote after the other, one representative each. */
export async function castVotes(alliance: Erzgebirge, page: CircularProcedurePage, choices: readonly Choice[]): Promise<void> {
  const voters = representatives(page)
  for (const [index, choice] of choices.entries()) {
    const voter = voters[index]
    if (voter === undefined) throw new Error('more votes than voters')
    granted(await recordResponse(alliance.deps, aResponse(alliance, page, voter, choice)))
  }
}

export function aFile(name: string, size = 12): UploadedFile {
  const bytes = new Uint8Array(Math.min(size, 64)).fill(65)
  return { name, type: 'text/plain', size, arrayBuffer: async () => bytes.slice().buffer }
}

/** The value of a result that must not be a refusal here. */
export function granted<T, E>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The code of a result that must be a refusal here. */
export function refused<T, E extends { readonly code: string }>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E },
): E {
  if (result.ok) throw new Error('not refused')
  return result.error
}
