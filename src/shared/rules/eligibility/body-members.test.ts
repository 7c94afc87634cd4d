import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { addDays, localDate } from '../../basics/local-date.ts'
import type { BodyKind, BodyMembership } from '../../domain/members/body.ts'
import { type Membership, type MembershipKind, newMembership } from '../../domain/members/member.ts'
import { BELONGINGS, BODIES } from './body-members.cases.ts'
import { type Belongings, bodyRoll } from './body-members.ts'

/** What happens to a member or in a group, in the order of its days. */
type Happening =
  | { readonly does: 'joins'; readonly kind: MembershipKind }
  | { readonly does: 'leaves' | 'rests' | 'returns' }
  | { readonly does: 'sits' | 'advises' | 'stands-up'; readonly group: string }

interface Event {
  readonly day: number
  readonly member: string
  readonly happening: Happening
}

const FIRST = localDate('2015-01-01')
const LAST_DAY = 400
const MEMBERS = ['m1', 'm2', 'm3'] as const
const GROUPS = ['g1', 'g2'] as const

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ does: fc.constant('joins' as const), kind: fc.constantFrom('voting', 'voting', 'advisory', 'network-partner') }),
  fc.record({ does: fc.constantFrom('leaves', 'rests', 'returns') }),
  fc.record({ does: fc.constantFrom('sits', 'advises', 'stands-up'), group: fc.constantFrom(...GROUPS) }),
) as fc.Arbitrary<Happening>

const history: fc.Arbitrary<readonly Event[]> = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: LAST_DAY }), member: fc.constantFrom(...MEMBERS), happening }), {
    maxLength: 24,
  })
  .map((events) => events.toSorted((a, b) => a.day - b.day))

/** What the model remembers of one member at the end of a day: nothing but its present state. */
interface Present {
  kind: MembershipKind | null
  rests: boolean
  seats: Map<string, 'voting' | 'advisory'>
}

/** The naive model: plays the events of the days up to and with `day`, and looks who has a vote then. */
function votersByReplay(events: readonly Event[], body: string, day: number): readonly string[] {
  const present = new Map<string, Present>(MEMBERS.map((id) => [id, { kind: null, rests: false, seats: new Map() }]))
  for (const { member, happening: event, day: on } of events) {
    const state = present.get(member)
    if (state === undefined || on > day) continue
    if (event.does === 'joins') Object.assign(state, { kind: event.kind, rests: false })
    if (event.does === 'leaves') Object.assign(state, { kind: null, rests: false })
    if (event.does === 'rests' && state.kind !== null) state.rests = true
    if (event.does === 'returns') state.rests = false
    if (event.does === 'sits') state.seats.set(event.group, 'voting')
    if (event.does === 'advises') state.seats.set(event.group, 'advisory')
    if (event.does === 'stands-up') state.seats.delete(event.group)
  }
  return MEMBERS.filter((id) => {
    const state = present.get(id)
    return body === 'alliance' ? state?.kind === 'voting' && !state.rests : state?.seats.get(body) === 'voting'
  })
}

interface Span<Value> {
  readonly value: Value
  readonly from: number
  readonly until: number | null
}

/** The same events as dated periods, as the application keeps them: each ends on the day before the next begins. */
function asBelongings(events: readonly Event[]): Belongings {
  const own = (member: string) => events.filter((event) => event.member === member)
  const memberships = MEMBERS.flatMap((member) => {
    const kinds = spansOf(own(member), (event) =>
      event.does === 'joins' ? { to: event.kind } : event.does === 'leaves' ? { to: null } : null,
    )
    const rests = spansOf(own(member), (event) =>
      event.does === 'rests' ? { to: true as const } : ['returns', 'joins', 'leaves'].includes(event.does) ? { to: null } : null,
    )
    return kinds.map(({ value, from, until }, index): Membership => {
      const within = rests.filter((rest) => rest.from >= from && (until === null || rest.from <= until))
      return newMembership({
        id: toId(`${member}-${index}`),
        memberId: toId(member),
        kind: value,
        ...datesOf({ from, until }),
        suspensions: within.map((rest, n) => ({
          id: toId(`${member}-${index}-${n}`),
          ...datesOf(rest),
          reason: 'ruht',
          resolutionId: null,
        })),
      })
    })
  })
  const bodyMemberships = MEMBERS.flatMap((member) =>
    GROUPS.flatMap((group) =>
      spansOf(own(member), (event) => {
        if (!('group' in event) || event.group !== group) return null
        return { to: event.does === 'sits' ? 'voting' : event.does === 'advises' ? 'advisory' : null }
      }).map(
        ({ value, from, until }, index): BodyMembership => ({
          id: toId(`${group}-${member}-${index}`),
          bodyId: toId(group),
          memberId: toId(member),
          personId: null,
          kind: value as 'voting' | 'advisory',
          ...datesOf({ from, until }),
        }),
      ),
    ),
  )
  return { memberships, bodyMemberships }
}

/** Days on which a value holds; what is undone on its own first day leaves no period. */
function spansOf<Value>(
  events: readonly Event[],
  change: (event: Happening) => { readonly to: Value | null } | null,
): readonly Span<Value>[] {
  const steps = events.flatMap(({ day, happening: event }) => {
    const step = change(event)
    return step === null ? [] : [{ day, to: step.to }]
  })
  return steps.flatMap(({ day, to }, index): readonly Span<Value>[] => {
    const next = steps[index + 1]
    return to === null || next?.day === day ? [] : [{ value: to, from: day, until: next === undefined ? null : next.day - 1 }]
  })
}

function datesOf({ from, until }: Pick<Span<unknown>, 'from' | 'until'>) {
  return { validFrom: addDays(FIRST, from), validUntil: until === null ? null : addDays(FIRST, until) }
}

/** A membership that rests only makes sense while there is one; the model forgets what rests without it. */
function isPlausible(events: readonly Event[]): boolean {
  return events.every((event, index) => {
    if (event.happening.does !== 'rests') return true
    const before = events.slice(0, index).filter(({ member }) => member === event.member)
    const last = before.findLast(({ happening: { does } }) => does === 'joins' || does === 'leaves')
    return last?.happening.does === 'joins'
  })
}

test('10.000 Verläufe: Wer in einem Gremium an einem Tag eine Stimme hat, ist wie im schlichten Nachspielen (R01, R13, R21)', () => {
  fc.assert(
    fc.property(history.filter(isPlausible), fc.integer({ min: -1, max: LAST_DAY + 1 }), (events, day) => {
      const belongings = asBelongings(events)
      for (const body of ['alliance', ...GROUPS]) {
        const kind: BodyKind = body === 'alliance' ? 'alliance' : 'working-group'
        const { included } = bodyRoll({ id: toId(body), kind }, belongings, addDays(FIRST, day))
        expect(included.map(({ memberId }) => memberId).toSorted()).toEqual(votersByReplay(events, body, day))
      }
    }),
    { numRuns: 10_000 },
  )
})

test.each(BODIES)('$title', ({ kind, on, voters, others }) => {
  const { included, excluded } = bodyRoll({ id: toId('body'), kind }, BELONGINGS, on)
  expect(included.map(({ memberId }) => memberId)).toEqual(voters)
  expect(excluded.map(({ memberId }) => memberId)).toEqual(others)
})

test('Netzwerkpartner sind das Netzwerk, die anderen die Allianz (R13)', () => {
  const of = (id: string, kind: MembershipKind) =>
    newMembership({ id: toId(id), memberId: toId(id), kind, validFrom: FIRST, validUntil: null })
  const belongings = { memberships: [of('v', 'voting'), of('a', 'advisory'), of('n', 'network-partner')], bodyMemberships: [] }
  const roll = (kind: BodyKind) => {
    const { included, excluded } = bodyRoll({ id: toId('b'), kind }, belongings, FIRST)
    return [...included, ...excluded].map(({ memberId }) => memberId)
  }
  expect(roll('alliance')).toEqual(['v', 'a'])
  expect(roll('network')).toEqual(['n'])
  expect(roll('steering-group')).toEqual([])
})
