import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createWorkspace } from '#main/store/create.ts'
import { openWorkspace } from '#main/store/open.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { listMeetingChoices } from '#main/usecases/meetings/list-choices.ts'
import { openMeeting } from '#main/usecases/meetings/open-meeting.ts'
import { prepareMeeting } from '#main/usecases/meetings/prepare-meeting.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { checkWorkspace } from '#main/usecases/workspace/check-workspace.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { type Id, toId } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, erzgebirgeSeed, granted } from '#test/support/erzgebirge.ts'
import { runAndKill } from './kill.ts'
import { seeded } from './seeded.ts'
import { SITTING_AT, type SittingStand, standOf } from './sitting-steps.ts'

export interface SittingRounds {
  readonly folder: string
  readonly seed: number
  /** How often one sitting is killed before it is run to its end. */
  readonly kills: number
  readonly rounds: number
  /** No further round begins after so many milliseconds. */
  readonly timeLimit: number
}

export interface SittingTally {
  readonly rounds: number
  readonly kills: number
  readonly steps: number
  readonly faults: readonly string[]
}

const ITEMS = ['Verfahren', 'Handlungskonzept', 'Geschäftsordnung']

/**
 * Kills the process that runs a sitting in the middle of check-in and votes, opens the file again and goes on: every step that was
 * answered as saved is there, nothing twice, and at the end everything is resolved once.
 */
export async function crashSittings({ folder, seed, kills, rounds, timeLimit }: SittingRounds): Promise<SittingTally> {
  mkdirSync(folder, { recursive: true })
  const fresh = join(folder, 'fresh.allianz')
  const meetingId = await prepareSitting(fresh)
  const random = seeded(seed)
  const end = performance.now() + timeLimit
  const faults: string[] = []
  let [done, killed, steps] = [0, 0, 0]
  while (done < rounds && performance.now() < end) {
    const path = join(folder, `sitting-${done}.allianz`)
    copyFileSync(fresh, path)
    const answered: string[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      const afterAnswers = Math.floor(random() * 20)
      const thenMicroseconds = Math.floor(random() * 6_000)
      answered.push(...(await runSitting(path, meetingId, { afterAnswers, thenMicroseconds })))
      const found = await lookAt(path, meetingId)
      faults.push(...missing(answered, found, kill + 1).map((fault) => `round ${done}, kill ${kill}: ${fault}`))
      killed += 1
    }
    answered.push(...(await runSitting(path, meetingId, null)))
    const last = await lookAt(path, meetingId)
    const expected = { present: 13, keys: 0, resolutions: ITEMS.length }
    if (JSON.stringify(last.stand) !== JSON.stringify(expected))
      faults.push(`round ${done}: ends as ${JSON.stringify(last.stand)}`)
    faults.push(...last.findings.map((finding) => `round ${done}: ${finding}`))
    steps += answered.length
    done += 1
  }
  return { rounds: done, kills: killed, steps, faults }
}

function runSitting(
  path: string,
  meetingId: string,
  kill: { readonly afterAnswers: number; readonly thenMicroseconds: number } | null,
): Promise<readonly string[]> {
  const never = { afterAnswers: Number.MAX_SAFE_INTEGER, thenMicroseconds: 0 }
  return runAndKill({ script: 'sitting-recorder.ts', args: [path, meetingId], ...(kill ?? never) })
}

interface Looked {
  readonly stand: SittingStand
  readonly findings: readonly string[]
}

async function lookAt(path: string, meetingId: Id<'meeting'>): Promise<Looked> {
  const store = granted(await openWorkspace(path, { now: SITTING_AT, holder: 'findings' }))
  const deps = depsOf(store, SITTING_AT)
  const stand = await standOf(deps, meetingId)
  const { findings } = await finished(checkWorkspace(deps, { full: false }))
  await store.close()
  return { stand, findings: findings.map((finding) => JSON.stringify(finding)) }
}

/** What was answered as saved and is not there. With every kill one step more may be there: saved, but killed before it was said. */
function missing(answered: readonly string[], { stand, findings }: Looked, unsaid: number): readonly string[] {
  const said = (kind: string) => new Set(answered.filter((line) => line.startsWith(kind))).size
  const resolved = said('resolved')
  const lastResolved = answered.findLastIndex((line) => line.startsWith('resolved'))
  const keys = answered.slice(lastResolved + 1).filter((line) => line.startsWith('key')).length
  const fits = (found: number, least: number) => found >= least && found <= least + unsaid
  return [
    ...(fits(stand.present, said('present')) ? [] : [`${said('present')} came, ${stand.present} are there`]),
    ...(fits(stand.resolutions, resolved) ? [] : [`${resolved} resolved, ${stand.resolutions} found`]),
    ...(stand.resolutions > resolved || fits(stand.keys, keys) ? [] : [`${keys} keys, ${stand.keys} found`]),
    ...findings,
  ]
}

async function prepareSitting(path: string): Promise<Id<'meeting'>> {
  let now = berlin('2026-11-04', '09:00')
  const store = granted(await createWorkspace(path, { now: () => now, holder: 'prepare' }))
  const deps = depsOf(store, () => now)
  await seedAlliance(deps, erzgebirgeSeed())
  const { people } = await listMeetingChoices(deps)
  const entry = {
    id: null,
    kind: 'resolution',
    matter: 'procedural',
    reportedBy: '',
    projectId: null,
    continuesItemId: null,
  } as const
  const { meetingId } = granted(
    await prepareMeeting(deps, {
      title: 'Herbstsitzung',
      kind: 'regular',
      format: 'in-person',
      startsAt: berlin('2026-11-25', '10:00'),
      endsAt: null,
      place: 'Landratsamt',
      dialIn: '',
      chairPersonId: people[0]?.personId ?? null,
      minuteTakerPersonId: null,
      bodyIds: [],
      agenda: ITEMS.map((title) => ({ ...USUAL_DETAILS, ...entry, title, proposedText: `Die Allianz beschließt: ${title}.` })),
    }),
  )
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  now = berlin('2026-11-25', '10:00')
  granted(await openMeeting(deps, { meetingId, at: null }))
  await store.close()
  return toId(meetingId)
}

function depsOf(store: Deps['store'], now: () => Instant): Deps {
  return { store, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
}
