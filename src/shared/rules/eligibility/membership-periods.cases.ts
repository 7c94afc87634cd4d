import { localDate } from '../../basics/local-date.ts'
import type { MembershipEnd } from '../../domain/members/member.ts'
import type { Validity } from '../../domain/members/validity.ts'
import type { MembershipState } from './membership-state.ts'

interface OverlapCase {
  readonly title: string
  readonly candidate: Validity
  readonly overlaps: boolean
}

interface StateCase {
  readonly title: string
  readonly end?: MembershipEnd
  readonly on: string
  readonly state: MembershipState
}

function period(from: string, until: string | null): Validity {
  return { validFrom: localDate(from), validUntil: until === null ? null : localDate(until) }
}

/** From 01.03.2026 to 31.03.2026, then again without end from 01.01.2027. */
export const PERIODS: readonly Validity[] = [period('2026-03-01', '2026-03-31'), period('2027-01-01', null)]

export const OVERLAPS: readonly OverlapCase[] = [
  { title: 'bis zum Tag davor (R21)', candidate: period('2026-01-01', '2026-02-28'), overlaps: false },
  { title: 'bis zum ersten Tag: er gehört dazu (R21)', candidate: period('2026-01-01', '2026-03-01'), overlaps: true },
  { title: 'ab dem letzten Tag: auch er gehört dazu (R21)', candidate: period('2026-03-31', '2026-04-30'), overlaps: true },
  {
    title: 'ab dem Tag danach, bis zum Tag vor dem nächsten (R21)',
    candidate: period('2026-04-01', '2026-12-31'),
    overlaps: false,
  },
  { title: 'ab dem Tag danach ohne Ende (R21)', candidate: period('2026-04-01', null), overlaps: true },
  { title: 'mitten in einem, der kein Ende hat (R21)', candidate: period('2030-01-01', '2030-12-31'), overlaps: true },
]

/** A membership from 01.03.2026 to 31.12.2026 that rests in June. */
export const STATES: readonly StateCase[] = [
  { title: 'beschlossen, noch nicht begonnen (R21, § 4)', on: '2026-02-28', state: 'resolved' },
  { title: 'aktiv ab dem ersten Tag (R21, § 4)', on: '2026-03-01', state: 'active' },
  { title: 'ruhend (R21, § 4)', on: '2026-06-15', state: 'suspended' },
  { title: 'am letzten Tag noch aktiv (R21, § 4)', on: '2026-12-31', state: 'active' },
  { title: 'danach beendet (R21, § 4)', on: '2027-01-01', state: 'ended' },
  {
    title: 'der Austritt ist erklärt, wirkt aber noch nicht (R21, § 4)',
    end: end('withdrawal', '2026-09-30'),
    on: '2026-09-30',
    state: 'ending',
  },
  {
    title: 'vor der Erklärung aktiv (R21, § 4)',
    end: end('withdrawal', '2026-09-30'),
    on: '2026-09-29',
    state: 'active',
  },
  { title: 'ein Ende ohne Tag der Erklärung (R21, § 4)', end: end('withdrawal', null), on: '2026-04-01', state: 'ending' },
  {
    title: 'geht die Mitgliedschaft anders weiter, tritt niemand aus (R21, § 4)',
    end: end('change', '2026-04-01'),
    on: '2026-09-30',
    state: 'active',
  },
  {
    title: 'ausgeschlossen (R21, § 4)',
    end: end('expulsion', '2026-09-30'),
    on: '2027-01-01',
    state: 'expelled',
  },
]

function end(kind: MembershipEnd['kind'], declaredOn: string | null): MembershipEnd {
  return { kind, declaredOn: declaredOn === null ? null : localDate(declaredOn), resolutionId: null, reason: '' }
}
