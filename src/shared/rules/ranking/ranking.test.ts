import { describe, expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { localDate } from '../../basics/local-date.ts'
import { cents } from '../../basics/money.ts'
import { checkInterestGroups } from './interest-groups.ts'
import { isJointlySupported, supportersOf } from './jointly-supported.ts'
import { type Candidate, type JointPreference, rankProjects } from './rank-projects.ts'
import { type Criterion, type Rating, scoreOf } from './score.ts'

function candidate(project: string, points: number, more: Partial<Candidate> = {}): Candidate {
  return {
    project,
    meetsMinimum: true,
    jointlySupported: false,
    score: { numerator: points, denominator: 24 },
    completeOn: localDate('2026-12-01'),
    bodyOrder: null,
    grant: cents(1_000_000),
    ...more,
  }
}

function order(candidates: readonly Candidate[], preference?: JointPreference): readonly string[] {
  return rankProjects(candidates, null, preference).map(({ project, rank, isTied }) => `${rank} ${project}${isTied ? ' =' : ''}`)
}

describe('Reihenfolge', () => {
  test.each<[title: string, given: readonly Candidate[], expected: readonly string[]]>([
    [
      'Mindestanforderungen vor allem anderen (R38)',
      [candidate('a', 24, { meetsMinimum: false, jointlySupported: true }), candidate('b', 1)],
      ['1 b', '2 a'],
    ],
    [
      'gemeinsam getragen vor Punkten (R38)',
      [candidate('a', 24), candidate('b', 12, { jointlySupported: true })],
      ['1 b', '2 a'],
    ],
    ['mehr Punkte zuerst (R38)', [candidate('a', 12), candidate('b', 13)], ['1 b', '2 a']],
    [
      'bei gleichen Punkten der frühere vollständige Eingang (R38)',
      [candidate('a', 12), candidate('b', 12, { completeOn: localDate('2026-11-30') })],
      ['1 b', '2 a'],
    ],
    [
      'bei gleichem Eingang die Reihung durch das Gremium (R38)',
      [candidate('a', 12, { bodyOrder: 2 }), candidate('b', 12, { bodyOrder: 1 }), candidate('c', 12)],
      ['1 b', '2 a', '3 c'],
    ],
    [
      'ganz gleich → derselbe Rang, das Gremium muss beschließen (R38)',
      [candidate('a', 12), candidate('b', 12), candidate('c', 11)],
      ['1 a =', '1 b =', '3 c'],
    ],
    [
      'Brüche werden genau verglichen (R38)',
      [
        candidate('a', 0, { score: { numerator: 1, denominator: 3 } }),
        candidate('b', 0, { score: { numerator: 2, denominator: 6 } }),
        candidate('c', 0, { score: { numerator: 334, denominator: 1000 } }),
      ],
      ['1 c', '2 a =', '2 b ='],
    ],
  ])('%s', (_, given, expected) => {
    expect(order(given)).toEqual(expected)
  })

  test('Bonus statt Vorrang: 10 Prozentpunkte für gemeinsam getragene (R38)', () => {
    const bonus = { kind: 'bonus', percent: 10 } as const
    const given = [
      candidate('a', 15),
      candidate('b', 13, { jointlySupported: true }),
      candidate('c', 12, { jointlySupported: true }),
    ]
    const orders = [given, given.toReversed(), [...given.slice(1), ...given.slice(0, 1)]].map((each) => order(each, bonus))
    expect(orders).toEqual(Array(3).fill(['1 b', '2 a', '3 c']))
    expect(order([candidate('a', 12), candidate('b', 12)], bonus)).toEqual(['1 a =', '1 b ='])
  })

  test('unter der Budgetlinie → befürwortet, nachrangig (R38)', () => {
    const given = [candidate('a', 20), candidate('b', 18, { grant: cents(2_000_001) }), candidate('c', 16, { grant: cents(1) })]
    const below = (budget: number | null) =>
      rankProjects(given, budget === null ? null : cents(budget)).map((ranked) => ranked.isBelowBudget)
    expect(below(3_000_000)).toEqual([false, true, true])
    expect(below(3_000_001)).toEqual([false, false, true])
    expect(below(3_000_002)).toEqual([false, false, false])
    expect(below(null)).toEqual([false, false, false])
    expect(below(0)).toEqual([true, true, true])
  })
})

describe('Bewertung', () => {
  const criteria: readonly Criterion[] = [
    { id: 'bedeutung', weight: 2, scaleMax: 8, minimum: 2 },
    { id: 'innovation', weight: 1, scaleMax: 8, minimum: null },
  ]
  const rating = (member: string, bedeutung: number, innovation: number): Rating => ({
    member,
    points: new Map([
      ['bedeutung', bedeutung],
      ['innovation', innovation],
    ]),
  })
  const ten = (last: number): readonly Rating[] => [
    ...Array.from({ length: 9 }, (_, index) => rating(`m${index}`, 4, 4)),
    rating('m9', 4, last),
  ]

  test('24 Punkte möglich, im Mittel 12,0 → bestanden (R40)', () => {
    expect(scoreOf(criteria, ten(4), [])).toEqual({
      ok: true,
      value: { share: { numerator: 120, denominator: 240 }, raters: 10, failedCriteria: [], meetsMinimum: true },
    })
  })

  test('24 Punkte möglich, im Mittel 11,9 → nicht bestanden (R40)', () => {
    expect(scoreOf(criteria, ten(3), [])).toMatchObject({
      value: { share: { numerator: 119, denominator: 240 }, meetsMinimum: false },
    })
  })

  test('das Mindestmaß eines Kriteriums gilt im Mittel aller Bewertungen: 2 von 3 Mal 2 und einmal 1 → gescheitert (R40)', () => {
    const failed = (...points: readonly number[]) => {
      const result = scoreOf(
        criteria,
        points.map((bedeutung, index) => rating(`m${index}`, bedeutung, 8)),
        [],
      )
      return result.ok ? result.value.failedCriteria : result.error
    }
    expect(failed(2, 2, 1)).toEqual(['bedeutung'])
    expect(failed(3, 2, 1)).toEqual([])
    expect(failed(2)).toEqual([])
    expect(failed(1)).toEqual(['bedeutung'])
  })

  test('null Punkte und die volle Punktzahl sind gültige Bewertungen (R40)', () => {
    expect(scoreOf(criteria, [rating('m1', 8, 0), rating('m2', 0, 8)], [])).toMatchObject({
      value: { share: { numerator: 24, denominator: 48 } },
    })
  })

  test('Befangene bewerten nicht mit (R40)', () => {
    expect(scoreOf(criteria, ten(0), ['m9'])).toMatchObject({ value: { raters: 9, meetsMinimum: true } })
  })

  test('ein Kriterium unter seiner Mindestanforderung genügt zum Scheitern (R38, R40)', () => {
    const given = [rating('m1', 1, 8), rating('m2', 2, 8)]
    expect(scoreOf(criteria, given, [], { numerator: 1, denominator: 3 })).toMatchObject({
      value: { failedCriteria: ['bedeutung'], meetsMinimum: false },
    })
  })

  test.each<[title: string, criteria: readonly Criterion[], ratings: readonly Rating[], error: unknown]>([
    ['keine Kriterien (R40)', [], [rating('m1', 1, 1)], { code: 'NO_CRITERIA' }],
    ['keine Bewertungen (R40)', criteria, [], { code: 'NO_RATINGS' }],
    ['zweimal bewertet (R40)', criteria, [rating('m1', 1, 1), rating('m1', 1, 1)], { code: 'RATED_TWICE', member: 'm1' }],
    [
      'ein Kriterium fehlt (R40)',
      criteria,
      [{ member: 'm1', points: new Map([['bedeutung', 1]]) }],
      { code: 'POINTS_MISSING', member: 'm1', criterion: 'innovation' },
    ],
    [
      'mehr Punkte als die Skala (R40)',
      criteria,
      [rating('m1', 9, 1)],
      { code: 'POINTS_OUT_OF_SCALE', member: 'm1', criterion: 'bedeutung', points: 9 },
    ],
    [
      'negative Punkte (R40)',
      criteria,
      [rating('m1', 1, -1)],
      { code: 'POINTS_OUT_OF_SCALE', member: 'm1', criterion: 'innovation', points: -1 },
    ],
    [
      'halbe Punkte (R40)',
      criteria,
      [rating('m1', 1.5, 1)],
      { code: 'POINTS_OUT_OF_SCALE', member: 'm1', criterion: 'bedeutung', points: 1.5 },
    ],
  ])('abgewiesen: %s', (_, given, ratings, error) => {
    expect(scoreOf(given, ratings, [])).toEqual({ ok: false, error })
  })
})

describe('gemeinsam getragen', () => {
  const member = (id: string | null) => ({ memberId: id === null ? null : toId<'member'>(id), name: '' })
  const partner = (id: string | null, contribution = 'Räume') => ({ ...member(id), role: 'without-funds' as const, contribution })

  test.each([
    ['Träger und Partner sind Mitglieder → ja (R39)', member('m1'), [partner('m2')], true],
    ['ein Mitglied und ein fremder Partner → nein (R39)', member('m1'), [partner(null)], false],
    ['fremder Träger, zwei Mitglieder mit Beitrag → ja (R39)', member(null), [partner('m1'), partner('m2')], true],
    ['ein Partner ohne benannten Beitrag zählt nicht (R39)', member('m1'), [partner('m2', ' ')], false],
    ['dasselbe Mitglied zählt einmal (R39)', member('m1'), [partner('m1')], false],
  ])('%s', (_, sponsor, partners, expected) => {
    expect(isJointlySupported({ sponsor, partners })).toBe(expected)
  })

  test('wer das Projekt trägt (R39)', () => {
    expect(supportersOf({ sponsor: member('m1'), partners: [partner('m2'), partner(null)] })).toEqual(['m1', 'm2'])
  })
})

describe('Interessengruppen, nur zur Auskunft', () => {
  test('keine Gruppe über 49 % und die Hälfte nicht öffentlich (R42)', () => {
    expect(checkInterestGroups(['public', 'public', 'business', 'social-partner', 'civil-society'])).toEqual({
      shares: [
        { group: 'business', share: { numerator: 1, denominator: 5 } },
        { group: 'civil-society', share: { numerator: 1, denominator: 5 } },
        { group: 'public', share: { numerator: 2, denominator: 5 } },
        { group: 'social-partner', share: { numerator: 1, denominator: 5 } },
      ],
      above49Percent: [],
      halfIsNonPublic: true,
    })
  })

  test('genau 49 % sind erlaubt, die Hälfte ist zu viel (R42)', () => {
    const share = (publicVotes: number, total: number) =>
      checkInterestGroups(Array.from({ length: total }, (_, index) => (index < publicVotes ? 'public' : 'business')))
    expect(share(49, 100)?.above49Percent).toEqual(['business'])
    expect(share(1, 2)).toMatchObject({ above49Percent: ['business', 'public'], halfIsNonPublic: true })
    expect(share(2, 3)).toMatchObject({ above49Percent: ['public'], halfIsNonPublic: false })
  })

  test('ohne Stimmen keine Auskunft (R42)', () => {
    expect(checkInterestGroups([])).toBeNull()
  })
})
