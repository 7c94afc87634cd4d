import fc from 'fast-check'
import { listResolutions } from '#main/store/repositories/resolutions.ts'
import { recordArrival } from '#main/usecases/meetings/record-arrival.ts'
import { recordDeparture } from '#main/usecases/meetings/record-departure.ts'
import { recuseMember } from '#main/usecases/meetings/recuse-member.ts'
import { takeBallot } from '#main/usecases/meetings/take-ballot.ts'
import type { Id } from '#shared/basics/id.ts'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Counts, Verdict } from '#shared/domain/resolutions/verdict.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { majorityFor } from '#shared/rules/majority/majority-for.ts'
import { evaluateMeeting } from '#shared/rules/meeting/evaluate-meeting.ts'
import { presentAt } from '#shared/rules/quorum/presence.ts'
import { arrivalOf, type MeetingOfThirteen, meetingOfThirteen } from './meeting-of-thirteen.ts'

const ITEMS = 4
const MEMBERS = 13

/** Something that happens in a sitting; the numbers are places in the lists of members and items. */
export type Step =
  | { readonly act: 'come'; readonly member: number; readonly deputy: boolean }
  | { readonly act: 'go'; readonly member: number }
  | { readonly act: 'recuse'; readonly item: number; readonly member: number }
  | {
      readonly act: 'vote'
      readonly item: number
      readonly form: 'roll-call' | 'acclamation'
      readonly choices: readonly ('yes' | 'no' | 'abstain' | 'invalid' | null)[]
    }

const someMember = fc.nat(MEMBERS - 1)
const someItem = fc.nat(ITEMS - 1)
const someChoice = fc.constantFrom('yes', 'yes', 'yes', 'no', 'abstain', 'invalid', null)

const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('come'), member: someMember, deputy: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('go'), member: someMember }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('recuse'), item: someItem, member: someMember }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('vote'),
      item: someItem,
      form: fc.constantFrom('roll-call', 'acclamation'),
      choices: fc.array(someChoice, { minLength: MEMBERS, maxLength: MEMBERS }),
    }),
  },
) as fc.Arbitrary<Step>

export interface Sitting {
  readonly options: Partial<RuleOptions>
  readonly opening: number
  readonly steps: readonly Step[]
}

/** A sitting of 13 with some rules: who is there at the opening, and what happens then. */
export const someSitting: fc.Arbitrary<Sitting> = fc.record({
  options: fc.record({
    quorum: fc.constantFrom('more-than-half', 'at-least-half', 'none'),
    tieBreak: fc.constantFrom('rejected', 'chair'),
    recusedInDenominator: fc.boolean(),
    proceduralMajority: fc.constantFrom('majority-of-votes-cast', 'majority-of-present'),
    fundamentalMajority: fc.constantFrom('majority-of-all-members', 'two-thirds-of-all-members', 'unanimity-of-all-members'),
  }),
  opening: fc.integer({ min: 5, max: MEMBERS }),
  steps: fc.array(someStep, { minLength: 6, maxLength: 14 }),
}) as fc.Arbitrary<Sitting>

/** Plays a sitting through the use cases. Gives how many resolutions came of it, and what does not hold on replaying them. */
export async function playSitting({ options, opening, steps }: Sitting): Promise<{
  readonly resolutions: number
  readonly faults: readonly string[]
}> {
  const alliance = await meetingOfThirteen(options)
  const agenda = Array.from({ length: ITEMS }, (_, index) => ({
    title: `Punkt ${index + 1}`,
    matter: index % 2 === 0 ? ('procedural' as const) : ('fundamental' as const),
  }))
  const meetingId = await alliance.open(agenda, opening)
  for (const [index, step] of steps.entries()) {
    alliance.turnTo(`2026-11-25 10:${String(10 + index).padStart(2, '0')}`)
    await take(alliance, meetingId, step)
  }
  const page = await alliance.page(meetingId)
  const resolutions = await alliance.deps.store.read(listResolutions)
  return { resolutions: resolutions.length, faults: resolutions.flatMap((resolution) => faultsOf(page, resolution)) }
}

/** Refusals are part of a sitting: they change nothing. */
async function take(alliance: MeetingOfThirteen, meetingId: Id<'meeting'>, step: Step): Promise<void> {
  const { deps } = alliance
  const { seats, agenda } = await alliance.page(meetingId)
  if (step.act === 'vote') {
    const line = agenda[step.item]
    if (line === undefined) return
    const votes = seats.flatMap(({ memberId, present }, index) => {
      const choice = step.choices[index]
      const takesPart = present.length > 0 && !line.recusals.some((recusal) => recusal.memberId === memberId)
      return choice == null || !takesPart ? [] : [{ memberId, choice }]
    })
    const more = { text: null, takenAt: null, secret: null, withoutQuorumReason: '', subsequentUntil: null }
    await takeBallot(deps, { meetingId, ballot: { agendaItemId: line.item.id, form: step.form, votes, ...more } })
    return
  }
  const seat = seats[step.member]
  if (seat === undefined) return
  if (step.act === 'come') {
    await recordArrival(deps, { meetingId, arrival: arrivalOf(seat, step.deputy ? 'deputy' : 'representative') })
  } else if (step.act === 'go') {
    const [stay] = seat.present
    if (stay !== undefined) await recordDeparture(deps, { meetingId, attendanceId: stay.id, at: null })
  } else {
    const agendaItemId = agenda[step.item]?.item.id
    if (agendaItemId === undefined) return
    const recusal = { agendaItemId, memberId: seat.memberId, kind: 'declared', reason: 'Vorteil', leftRoom: false } as const
    await recuseMember(deps, { meetingId, ...recusal })
  }
}

/** The verdict again, from the frozen roll and the strips of presence: by the engine, and by a tally written apart from it. */
function faultsOf(page: MeetingPage, resolution: Resolution): readonly string[] {
  const line = page.agenda.find((candidate) => candidate.resolution?.id === resolution.id)
  const ballot = line?.ballots.at(-1)?.ballot
  if (line === undefined || ballot === undefined) return [`${resolution.number}: no vote`]
  const stays = page.attendances.flatMap((stay) =>
    stay.memberId === null ? [] : [{ member: stay.memberId, from: stay.from, until: stay.until }],
  )
  const there = presentAt(stays, ballot.takenAt)
  const roll = resolution.roll.map(({ memberId, recused, personName }) => ({
    member: memberId,
    votingRight: true,
    recused,
    present: there.has(memberId),
    chair: personName !== null && personName === page.chair?.name,
  }))
  const again = evaluateMeeting({
    options: resolution.rules,
    majority: majorityFor(line.item.matter, resolution.rules),
    repeatedForLackOfQuorum: ballot.repeatedForLackOfQuorum,
    repeatedAfterTie: ballot.repeatedAfterTie,
    secret: ballot.secret,
    rollDate: null,
    roll,
    ballots: resolution.roll.flatMap(({ memberId, choice, role }) =>
      choice === null ? [] : [{ member: memberId, cast: choice, by: role ?? 'representative', heldBy: null }],
    ),
  })
  return [
    ...(same(again, resolution.verdict) ? [] : [`${resolution.number}: engine says ${again.outcome} on the frozen roll`]),
    ...tallyFaults(line, resolution, there),
  ]
}

function same(a: Verdict, b: Verdict): boolean {
  const part = ({ outcome, required, basis, counts, standing }: Verdict) => ({ outcome, required, basis, counts, standing })
  return JSON.stringify(part(a)) === JSON.stringify(part(b))
}

/** R01, R02, R17, R30, R33–R35, R43, R44 once more, counted from the roll without the engine. */
function tallyFaults({ item }: AgendaLine, resolution: Resolution, there: ReadonlySet<string>): readonly string[] {
  const { roll, rules, verdict, number } = resolution
  const of = (choice: string) => roll.filter((line) => !line.recused && line.choice === choice).length
  const recused = roll.filter((line) => line.recused).length
  const counts: Omit<Counts, 'silent' | 'late'> = {
    entitled: roll.length,
    yes: of('yes'),
    no: of('no'),
    abstain: of('abstain'),
    invalid: of('invalid'),
    recused,
  }
  const present = roll.filter((line) => !line.recused && there.has(line.memberId)).length
  const quorate =
    rules.quorum === 'none' ||
    (rules.quorum === 'more-than-half' ? present * 2 > roll.length && present >= 3 : present * 2 >= roll.length)
  const base = rules.recusedInDenominator ? roll.length : roll.length - recused
  const passes = {
    'majority-of-all-members': counts.yes * 2 > base,
    'two-thirds-of-all-members': counts.yes * 3 >= base * 2,
    'three-quarters-of-all-members': counts.yes * 4 >= base * 3,
    'unanimity-of-all-members': counts.yes === base,
    'majority-of-present': counts.yes * 2 > present,
    'majority-of-votes-cast': counts.yes > counts.no,
  }[majorityFor(item.matter, rules)]
  const isTie = verdict.majority === 'majority-of-votes-cast' && counts.yes === counts.no && rules.tieBreak === 'chair'
  return [
    ...(quorate ? [] : [`${number}: resolved with ${present} of ${roll.length}`]),
    ...(Object.entries(counts).every(([key, count]) => verdict.counts[key as keyof Counts] === count)
      ? []
      : [`${number}: counts ${JSON.stringify(counts)} differ`]),
    ...(isTie || passes === (resolution.outcome === 'adopted') ? [] : [`${number}: ${resolution.outcome} against the tally`]),
  ]
}
