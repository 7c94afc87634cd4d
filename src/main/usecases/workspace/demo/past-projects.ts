import { atTime, type ClockTime, dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, addMonths, earlierOf, type LocalDate } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import { NO_DETAILS, type Project } from '#shared/domain/projects/project.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { insertGrantNotice, insertProgressReport } from '../../../store/repositories/grant-notices.ts'
import { insertProject } from '../../../store/repositories/projects.ts'
import type { WriteTx } from '../../../store/store.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'
import { takeNumber } from '../../numbering.ts'
import type { PastProjectSeed, RecentProjectSeed } from '../alliance-seed.ts'
import type { SeededAlliance } from '../seed-alliance.ts'
import { seedEvaluation, seedIndicator } from '../seed-figures.ts'
import { partiesOf } from './organization.ts'

/** Projects from before the workspace began: with their notice, their reports and what they reached, but without a resolution. */
export async function seedPastProjects(deps: Deps, seeded: SeededAlliance, seeds: readonly PastProjectSeed[]): Promise<void> {
  await seedEach(deps, seeds, async (tx, seed) => {
    const isHere = seed.state === 'evaluated' || seed.state === 'archived'
    await seedOne(tx, deps, seeded, seed, { notice: 'granted', proof: isHere ? 'received' : 'open' })
  })
}

/** The same for projects that lie around the day of the demo: with the funder, refused, not yet begun, just ended. */
export async function seedRecentProjects(
  deps: Deps,
  seeded: SeededAlliance,
  seeds: readonly RecentProjectSeed[],
  today: LocalDate,
): Promise<void> {
  await seedEach(deps, seeds, async (tx, { startsInMonths, months, ...seed }) => {
    const startsOn = `${addMonths(today, startsInMonths).slice(0, 7)}-01` as LocalDate
    const endsOn = lastDayOfPeriod(startsOn, months)
    await seedOne(tx, deps, seeded, { ...seed, startsOn, endsOn, proofDueOn: null, indicators: [] }, seed)
  })
}

async function seedEach<Seed>(
  deps: Deps,
  seeds: readonly Seed[],
  write: (tx: WriteTx, seed: Seed) => Promise<void>,
): Promise<void> {
  if (seeds.length === 0) return
  const done = await deps.store.write(acting(deps, 'workspace.seed-past-projects'), async (tx): Promise<Result<null, never>> => {
    for (const seed of seeds) await write(tx, seed)
    return ok(null)
  })
  if (!done.ok) throw new Error('A seed cannot be refused')
}

async function seedOne(
  tx: WriteTx,
  deps: Deps,
  seeded: SeededAlliance,
  seed: PastProjectSeed,
  { notice, proof }: Pick<RecentProjectSeed, 'notice' | 'proof'>,
): Promise<void> {
  const fieldOfActionId = seeded.fieldsOfAction.get(seed.field)
  if (fieldOfActionId === undefined) throw new Error(`No field of action ${seed.field}`)
  // All of it lies before the workspace began, also where the project begins later.
  const begun = dateOf(deps.now())
  const receivedOn = earlierOf(addDays(seed.startsOn, -120), addDays(begun, -60))
  const createdAt: Instant = atTime(receivedOn, '10:00' as ClockTime)
  const { title, shortTitle, eligibleActivity, startsOn, endsOn, finances, summary, targetGroup, state } = seed
  const project: Project = {
    ...NO_DETAILS,
    id: deps.newId('project'),
    number: await takeNumber(tx, 'project', createdAt),
    title,
    shortTitle,
    ...partiesOf(seeded, seed),
    fieldOfActionId,
    eligibleActivity,
    startsOn,
    endsOn,
    finances,
    summary,
    targetGroup,
    funderReference: '',
    receivedOn,
    completeOn: receivedOn,
    checklist: [],
    jointOverride: null,
    state,
    createdAt,
  }
  await insertProject(tx, project)
  tx.note({ subject: 'project', subjectId: project.id, before: null, after: toJson(project), reason: null })
  if (notice === null) return
  await insertGrantNotice(tx, {
    id: deps.newId('grant-notice'),
    projectId: project.id,
    kind: 'grant',
    outcome: notice,
    notifiedOn: earlierOf(addDays(startsOn, -20), addDays(begun, -5)),
    reference: '',
    amount: seed.granted,
    startsOn,
    endsOn,
    remark: '',
    recordedAt: deps.now(),
  })
  const proofDueOn = seed.proofDueOn ?? addDays(endsOn, 184)
  if (proof !== 'none')
    await insertProgressReport(tx, {
      id: deps.newId('progress-report'),
      projectId: project.id,
      kind: 'proof-of-use',
      dueOn: proofDueOn,
      receivedOn: proof === 'received' ? addDays(proofDueOn, -14) : null,
      summary: '',
    })
  for (const indicator of seed.indicators) await seedIndicator(tx, deps, indicator, { projectId: project.id })
  for (const evaluation of seed.evaluations ?? []) await seedEvaluation(tx, deps, evaluation, { projectId: project.id })
}
