import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AllianceSeed, MemberSeed, PersonSeed } from '#main/usecases/workspace/alliance-seed.ts'
import { DEMO_ALLIANCES, type DemoAlliance } from '#main/usecases/workspace/run-demo.ts'
import { addDays, isLocalDate, type LocalDate, localDate } from '#shared/basics/local-date.ts'
import { BODY_KINDS } from '#shared/domain/members/body.ts'
import { INTEREST_GROUPS, MEMBERSHIP_KINDS, type MembershipKind, ORGANIZATION_TYPES } from '#shared/domain/members/member.ts'
import { REPRESENTATION_ROLES, type RepresentationRole } from '#shared/domain/members/person.ts'
import { isInForce, type Validity } from '#shared/domain/members/validity.ts'
import { ELIGIBLE_ACTIVITIES, PARTNER_ROLES, type Project } from '#shared/domain/projects/project.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { checkFinances } from '#shared/rules/funding/check-finances.ts'
import { isJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { readFigure } from '#shared/wording/figures.ts'
import { PROJECT_ROOT } from '#test/architecture/source-tree.ts'

/** What not every alliance has. */
const OPTIONAL = [
  'budgets',
  'call',
  'pastProjects',
  'recentProjects',
  'strategies',
  'draft',
  'measures',
  'indicators',
  'fieldEvaluations',
]

const TODAY = localDate('2026-11-22')

/** Numbers that begin with 000 behind the area code: nobody has one. */
const INVENTED_PHONE = /^0\d{2,5} 000-\d{3}$/

const TEXT_OF: Readonly<Record<DemoAlliance, string>> = {
  erzgebirge: textOf('erzgebirge'),
  chemnitz: textOf('chemnitz'),
  sachsen: textOf('sachsen'),
}

describe('Wer dazugehört', () => {
  test.each([
    ['erzgebirge', '2016-03-31', 10],
    ['erzgebirge', '2016-04-01', 12],
    ['erzgebirge', '2021-08-17', 12],
    ['erzgebirge', '2021-08-18', 13],
    ['erzgebirge', TODAY, 13],
    ['chemnitz', TODAY, 11],
    ['sachsen', '2025-09-11', 0],
    ['sachsen', TODAY, 11],
  ] as const)('%s am %s: %i stimmberechtigte Mitglieder (R21)', (name, day, count) => {
    expect(membersOn(seedOf(name), 'voting', localDate(day))).toHaveLength(count)
  })

  test.each([
    ['erzgebirge', ['wfe']],
    ['chemnitz', ['afa-chemnitz', 'stadt-chemnitz']],
    ['sachsen', ['smwa']],
  ] as const)('%s: wer die Geschäfte führt (R20)', (name, managing) => {
    const seed = seedOf(name)
    expect(keysOf(seed.members.filter((member) => member.managing.some((term) => isInForce(term, TODAY))))).toEqual(managing)
  })

  test('In Chemnitz unterzeichnen beide geschäftsführenden Mitglieder (R20)', () => {
    expect(seedOf('chemnitz').rules.options).toEqual({ signatories: 'all-managing-members' })
  })

  test('Die Fachkräfteallianz Sachsen hat neben dem beschließenden Gremium Netzwerkpartner', () => {
    expect(membersOn(seedOf('sachsen'), 'network-partner', TODAY).length).toBeGreaterThan(1)
  })

  test('Der DGB hieß im Erzgebirge früher anders', () => {
    expect(seedOf('erzgebirge').members.flatMap(({ formerNames }) => formerNames ?? [])).toHaveLength(1)
  })

  test('Beim Netzwerk der Fachkräfteallianz Sachsen liegt eine Bewerbung vor', () => {
    const applicants = seedOf('sachsen').members.filter(({ application }) => application !== undefined)
    expect(applicants.map(({ application, memberships }) => [application?.kind, memberships.length])).toEqual([
      ['network-partner', 0],
    ])
  })

  test('Im Erzgebirge ist die Geschäftsführerin oder der Geschäftsführer der WFE nicht zugleich Vertretung im Gremium', () => {
    const wfe = seedOf('erzgebirge').members.find(({ key }) => key === 'wfe')
    const signing = wfe?.people.filter((person) => hasRole(person, 'authorized-signatory', TODAY)) ?? []
    expect(signing).toHaveLength(1)
    expect(signing.some((person) => hasRole(person, 'representative', TODAY))).toBe(false)
  })
})

describe.each(DEMO_ALLIANCES)('Beispielallianz %s', (name) => {
  const seed = seedOf(name)

  test('hat nur Angaben, die das Programm kennt', () => {
    const given = Object.keys(seed).filter((key) => !OPTIONAL.includes(key))
    expect(given.toSorted()).toEqual(['actionPlans', 'alliance', 'bodies', 'members', 'projects', 'rules'])
    expect(Object.keys(seed.alliance).toSorted()).toEqual(
      [
        ...['address', 'closeOfBusiness', 'corpusChristi', 'email', 'filePrefix', 'foundedOn', 'fundingNote', 'name', 'phone'],
        ...['placeOfSignature', 'region', 'shortName', 'website'],
      ].toSorted(),
    )
    expect(Object.keys(seed.rules.options).filter((option) => !(option in DEFAULT_RULES))).toEqual([])
    for (const member of seed.members) {
      expect(ORGANIZATION_TYPES).toContain(member.organizationType)
      expect(INTEREST_GROUPS).toContain(member.interestGroup)
      for (const { kind } of member.memberships) expect(MEMBERSHIP_KINDS).toContain(kind)
      for (const { role } of member.people.flatMap(({ roles }) => roles)) expect(REPRESENTATION_ROLES).toContain(role)
    }
    for (const project of seed.projects) {
      expect(ELIGIBLE_ACTIVITIES).toContain(project.eligibleActivity)
      for (const { role } of project.partners) expect(PARTNER_ROLES).toContain(role)
    }
  })

  test('nennt nur Tage, die es gibt', () => {
    const days = [...TEXT_OF[name].matchAll(/"(?:\w+On|validFrom|validUntil)": "([^"]*)"/g)].map(([, day]) => day ?? '')
    expect(days.length).toBeGreaterThan(0)
    expect(days.filter((day) => !isLocalDate(day))).toEqual([])
  })

  test('hat in Handlungskonzept, Maßnahmen und Messwerten nur Bezüge, Tage und Zahlen, die es gibt', () => {
    const fields = seed.actionPlans.flatMap((plan) => plan.fields)
    const goals = (seed.strategies ?? []).flatMap(({ key, goals: named }) => named.map((goal) => `${key}/${goal.key}`))
    for (const { continues = [], strategyGoals = [] } of fields) {
      expect(keysOf(fields)).toEqual(expect.arrayContaining([...continues]))
      expect(goals).toEqual(expect.arrayContaining([...strategyGoals]))
    }
    for (const { field, actors } of seed.measures ?? []) {
      expect(keysOf(fields)).toContain(field)
      for (const { member } of actors) if (member !== undefined) expect(keysOf(seed.members)).toContain(member)
    }
    const values = [
      ...(seed.indicators ?? []),
      ...(seed.measures ?? []).flatMap(({ indicators = [] }) => indicators),
      ...(seed.pastProjects ?? []).flatMap(({ indicators }) => indicators),
    ].flatMap(({ measurements }) => measurements)
    for (const { value, on, from = on, source } of values) {
      expect({ value, figure: readFigure(value) }).not.toMatchObject({ figure: null })
      expect([on, from].filter((day) => !isLocalDate(day))).toEqual([])
      expect(from <= on).toBe(true)
      expect(source).not.toBe('')
    }
  })

  test('hat jeden Schlüssel nur einmal, und worauf ein Projekt zeigt, gibt es', () => {
    const members = keysOf(seed.members)
    const fields = seed.actionPlans.flatMap((plan) => plan.fields.map(({ key }) => key))
    const applications = [...(seed.call?.projects ?? []), ...(seed.call?.outside ?? [])]
    const projects = [...seed.projects, ...(seed.pastProjects ?? []), ...(seed.recentProjects ?? []), ...applications]
    for (const keys of [members, fields, keysOf(projects)]) expect(new Set(keys).size).toBe(keys.length)
    const inForce = seed.actionPlans.filter((plan) => isInForce(plan, TODAY))
    expect(inForce).toHaveLength(1)
    const current = inForce.flatMap((plan) => plan.fields.map(({ key }) => key))
    for (const { field } of [...seed.projects, ...applications]) expect(current).toContain(field)
    for (const { field, sponsor, partners } of projects) {
      expect(fields).toContain(field)
      for (const { member } of [sponsor, ...partners]) if (member !== undefined) expect(members).toContain(member)
    }
  })

  test('hat Zeiträume, die einander nicht überschneiden (R21)', () => {
    expectApart(seed.actionPlans)
    for (const { memberships, managing } of seed.members) {
      expectApart(memberships)
      expectApart(managing)
      for (const term of managing) expect(memberships.some((membership) => isInForce(membership, term.validFrom))).toBe(true)
    }
  })

  test('hat in jedem Gremium nur Mitglieder, die es gibt, und je Mitglied Sitze, die einander nicht überschneiden', () => {
    for (const { kind, seats } of seed.bodies) {
      expect(BODY_KINDS).toContain(kind)
      if (kind === 'alliance' || kind === 'network') expect(seats).toEqual([])
      for (const own of Map.groupBy(seats, ({ member }) => member).values()) expectApart(own)
      for (const { member } of seats) expect(keysOf(seed.members)).toContain(member)
    }
  })

  test('hat je stimmberechtigtem Mitglied heute genau eine Vertretung und Stellvertretungen in einer Reihenfolge (R11)', () => {
    for (const { people } of membersOn(seed, 'voting', TODAY)) {
      expect(people.filter((person) => hasRole(person, 'representative', TODAY))).toHaveLength(1)
      const ranks = people.flatMap(({ roles }) => roles.filter(({ role }) => role === 'deputy').map(({ rank }) => rank))
      expect(ranks.length).toBeGreaterThan(0)
      expect(ranks).toEqual(ranks.map((_, index) => index + 1))
    }
  })

  test('hat je geschäftsführendem Mitglied jemanden, der zeichnen darf (R20)', () => {
    for (const { people } of seed.members.filter(({ managing }) => managing.length > 0)) {
      expect(people.some((person) => hasRole(person, 'authorized-signatory', TODAY))).toBe(true)
    }
  })

  test('nennt nur erfundene Adressen unter example.org, jede einmal', () => {
    const addresses = TEXT_OF[name].match(/[^"\s]+@[^"\s]+/g) ?? []
    expect(addresses.filter((address) => !/[@.]example\.org$/.test(address))).toEqual([])
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(seed.members.filter(({ website }) => website !== '')).toEqual([])
  })

  test('nennt nur Rufnummern, die niemand hat, jede einmal', () => {
    const phones = [...TEXT_OF[name].matchAll(/"phone": "([^"]*)"/g)].map(([, phone]) => phone ?? '')
    expect(phones.filter((phone) => !INVENTED_PHONE.test(phone))).toEqual([])
    expect(new Set(phones).size).toBe(phones.length)
  })

  test.each(seed.projects.map((project) => [project.shortTitle, project] as const))(
    '%s: Die Beträge gehen auf den Cent auf, höchstens 90 %% Zuwendung (R41)',
    (_, project) => {
      expect(checkFinances(project.finances).findings).toEqual([])
    },
  )

  test.each(seed.projects.map((project) => [project.shortTitle, project] as const))(
    '%s: Was beschlossen werden soll, nennt das Projekt, und warum es eilt, steht dabei (R24)',
    (_, project) => {
      expect(project.proposedText).toContain(`„${project.shortTitle}“`)
      expect(project.proposedText).toContain(seed.alliance.name)
      expect(project.urgencyReason).not.toBe('')
      expect(project.summary.match(/[.](\s|$)/g)?.length).toBeGreaterThanOrEqual(2)
    },
  )

  test('zeigt ein laufendes und ein beendetes Umlaufverfahren, eine Sitzung und einen neuen Antrag', () => {
    const parts = seed.projects.map(({ part }) => part)
    expect(parts).toEqual(expect.arrayContaining(['statement-issued', 'running', 'meeting', 'submitted']))
  })

  test('hat mindestens ein gemeinsam getragenes Projekt (R39)', () => {
    expect(seed.projects.some((project) => isJointlySupported(asCarried(project)))).toBe(true)
  })
})

describe('Was die Projekte im Erzgebirge zeigen', () => {
  const projects = seedOf('erzgebirge').projects

  test('jeder Weg kommt einmal vor', () => {
    expect(projects.map(({ part }) => part).toSorted()).toEqual(
      ['statement-issued', 'statement-open', 'rejected', 'running', 'meeting', 'submitted'].toSorted(),
    )
  })

  test('das geschäftsführende Mitglied ist selbst Träger und darf dann nicht zeichnen (R19)', () => {
    const { part } = projects.find(({ sponsor }) => sponsor.member === 'wfe') ?? {}
    expect(part).toBe('statement-issued')
  })

  test('im laufenden Umlaufverfahren sind zwei Mitglieder befangen: Träger und Partner mit Mitteln (R14)', () => {
    const running = projects.find(({ part }) => part === 'running')
    const funded = running?.partners.filter(({ role }) => role === 'with-funds').map(({ member }) => member) ?? []
    expect([running?.sponsor.member, ...funded]).toEqual(['iga-westerzgebirge', 'khs-erzgebirge'])
  })
})

function textOf(name: DemoAlliance): string {
  return readFileSync(join(PROJECT_ROOT, `resources/alliances/${name}.json`), 'utf8')
}

function seedOf(name: DemoAlliance): AllianceSeed {
  return JSON.parse(TEXT_OF[name]) as AllianceSeed
}

function keysOf(records: readonly { readonly key: string }[]): readonly string[] {
  return records.map(({ key }) => key)
}

function membersOn(seed: AllianceSeed, kind: MembershipKind, day: LocalDate): readonly MemberSeed[] {
  return seed.members.filter(({ memberships }) => memberships.some((one) => one.kind === kind && isInForce(one, day)))
}

function hasRole(person: PersonSeed, role: RepresentationRole, day: LocalDate): boolean {
  return person.roles.some((one) => one.role === role && isInForce({ ...one, validUntil: null }, day))
}

/** Each period begins after the one before it has ended. */
function expectApart(periods: readonly Validity[]): void {
  const sorted = periods.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
  for (const [index, next] of sorted.slice(1).entries()) {
    const until = sorted[index]?.validUntil ?? null
    expect(until).not.toBeNull()
    if (until !== null) expect(next.validFrom >= addDays(until, 1)).toBe(true)
  }
}

/** Who carries a project, with keys of the file in place of ids. */
function asCarried({ sponsor, partners }: AllianceSeed['projects'][number]): Pick<Project, 'sponsor' | 'partners'> {
  const organization = (one: { readonly member?: string; readonly name?: string }) => ({
    memberId: (one.member ?? null) as Project['sponsor']['memberId'],
    name: one.name ?? '',
  })
  return {
    sponsor: organization(sponsor),
    partners: partners.map((partner) => ({ ...organization(partner), role: partner.role, contribution: partner.contribution })),
  }
}
