import { describe, expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import { type Erzgebirge, granted, memberOf, openErzgebirge, refused, startUmlauf } from '#test/support/erzgebirge.ts'
import { listRoll } from '../../store/repositories/circular-rolls.ts'
import { readAll } from '../../store/repositories/journal.ts'
import { admitMember } from './admit-member.ts'
import { applyForMembership, closeApplication } from './apply-for-membership.ts'
import { addManagingTerm, endManagingTerm } from './change-managing-term.ts'
import { renameMember } from './change-member.ts'
import { continueMembership, endMembership } from './end-membership.ts'
import { listMembersOn } from './list-members.ts'
import { listRegisterOn } from './list-register.ts'
import { mergeMembers, previewMerge } from './merge-members.ts'
import { type NewMember, registerMember } from './register-member.ts'
import { showMember } from './show-member.ts'
import { suspendMembership } from './suspend-membership.ts'

const APPLICANT: NewMember = {
  name: 'Bildungsverbund Silberstraße e. V.',
  shortName: 'BV Silberstraße',
  organizationType: 'other',
  interestGroup: 'civil-society',
  address: { street: '', postalCode: '', city: 'Marienberg' },
  email: 'kontakt@example.org',
  website: '',
  representedBy: '',
  application: { kind: 'voting', appliedOn: localDate('2026-11-02'), note: '' },
}

const NOT_IN_REGISTER = { resolutionId: null, goOnReason: '' } as const

async function withApplicant(): Promise<Erzgebirge & { readonly applicant: MemberPage; readonly memberId: Id<'member'> }> {
  const alliance = await openErzgebirge()
  const applicant = granted(await registerMember(alliance.deps, APPLICANT))
  return { ...alliance, applicant, memberId: applicant.member.id }
}

async function votersOn(alliance: Erzgebirge, day: string): Promise<number> {
  return (await listMembersOn(alliance.deps, { on: localDate(day) })).filter(({ kind }) => kind === 'voting').length
}

describe('Aufnahme (R21)', () => {
  test('Ein Antrag macht noch kein Mitglied; die Aufnahme wirkt ab ihrem Tag und nicht vorher', async () => {
    const alliance = await withApplicant()
    expect(await votersOn(alliance, '2026-11-10')).toBe(13)
    const admission = {
      memberId: alliance.memberId,
      kind: 'voting',
      admittedOn: localDate('2026-11-09'),
      ...NOT_IN_REGISTER,
    } as const
    const early = refused(await admitMember(alliance.deps, { ...admission, validFrom: localDate('2026-12-01') }))
    expect(early.code).toBe('DAY_IN_FUTURE')
    alliance.at('2026-11-10')
    expect(refused(await admitMember(alliance.deps, { ...admission, validFrom: localDate('2026-11-09') }))).toMatchObject({
      code: 'ADMITTED_TOO_LATE',
      admittedOn: '2026-11-09',
    })
    const page = granted(await admitMember(alliance.deps, { ...admission, validFrom: localDate('2026-12-01') }))
    expect(page.applications[0]?.result).toMatchObject({ outcome: 'admitted', decidedOn: '2026-11-09' })
    expect([await votersOn(alliance, '2026-11-30'), await votersOn(alliance, '2026-12-01')]).toEqual([13, 14])
    const states = await Promise.all(
      ['2026-11-05', '2026-11-20', '2026-12-01'].map(async (day) => {
        const rows = await listRegisterOn(alliance.deps, { on: localDate(day) })
        return rows.find(({ id }) => id === alliance.memberId)?.state
      }),
    )
    expect(states).toEqual(['applied', 'resolved', 'active'])
  })

  test.each([
    ['ohne Tag und ohne Beschluss', null, '2026-12-01', 'ADMISSION_DAY_MISSING'],
    ['beginnt am Tag des Beschlusses', '2026-11-03', '2026-11-03', 'ADMITTED_TOO_LATE'],
  ])('abgelehnt: %s', async (_title, admittedOn, validFrom, code) => {
    const { deps, memberId } = await withApplicant()
    const day = admittedOn === null ? null : localDate(admittedOn)
    const input = { memberId, kind: 'voting', admittedOn: day, validFrom: localDate(validFrom), ...NOT_IN_REGISTER } as const
    expect(refused(await admitMember(deps, input)).code).toBe(code)
  })

  test('Wer schon dazugehört, wird nicht noch einmal aufgenommen', async () => {
    const alliance = await openErzgebirge()
    const { memberId } = memberOf(alliance, 'ihk-erzgebirge')
    const admittedOn = localDate('2026-11-01')
    const input = { memberId, kind: 'voting', admittedOn, validFrom: localDate('2026-12-01'), ...NOT_IN_REGISTER } as const
    expect(refused(await admitMember(alliance.deps, input))).toEqual({
      code: 'PERIODS_OVERLAP',
      validFrom: '2014-01-16',
      validUntil: null,
    })
  })

  test('Wer beratend wird, hat ab diesem Tag keine Stimme; die frühere Stellung endet am Tag davor', async () => {
    const alliance = await openErzgebirge()
    const { memberId } = memberOf(alliance, 'ihk-erzgebirge')
    const change = {
      memberId,
      kind: 'advisory',
      admittedOn: localDate('2026-11-02'),
      validFrom: localDate('2026-12-01'),
    } as const
    const page = granted(await admitMember(alliance.deps, { ...change, ...NOT_IN_REGISTER }))
    expect(page.memberships.map(({ kind, validUntil, end }) => [kind, validUntil, end?.kind])).toEqual([
      ['voting', '2026-11-30', 'change'],
      ['advisory', null, undefined],
    ])
    expect([await votersOn(alliance, '2026-11-30'), await votersOn(alliance, '2026-12-01')]).toEqual([13, 12])
  })

  test('Ein zweiter Antrag wartet auf die Entscheidung über den ersten; abgelehnt ist abgelehnt', async () => {
    const { deps, memberId } = await withApplicant()
    const again = { memberId, kind: 'advisory', appliedOn: localDate('2026-11-03'), note: '' } as const
    expect(refused(await applyForMembership(deps, again)).code).toBe('APPLICATION_OPEN')
    const closing = { memberId, outcome: 'rejected', decidedOn: localDate('2026-11-04'), note: 'passt nicht' } as const
    const page = granted(await closeApplication(deps, closing))
    expect(page.applications[0]?.result?.outcome).toBe('rejected')
    expect(refused(await closeApplication(deps, closing)).code).toBe('NO_APPLICATION')
    expect(granted(await applyForMembership(deps, again)).applications).toHaveLength(2)
  })
})

describe('Ende und Ruhen (R22, R23)', () => {
  async function leaving(alliance: Erzgebirge, lastDay: string, goOnReason = '') {
    const { memberId } = memberOf(alliance, 'stadt-stollberg')
    const page = (await listRegisterOn(alliance.deps, { on: null })).find(({ id }) => id === memberId)
    expect(page?.state).toBe('active')
    const membershipId = granted(await showMember(alliance.deps, { memberId })).memberships[0]?.id
    if (membershipId === undefined) throw new Error('no membership')
    const kind = 'withdrawal' as const
    const declaredOn = localDate('2026-11-02')
    const end = {
      memberId,
      membershipId,
      kind,
      declaredOn,
      lastDay: localDate(lastDay),
      resolutionId: null,
      reason: '',
      goOnReason,
    }
    return { memberId, membershipId, result: await endMembership(alliance.deps, end) }
  }

  test('Austritt zum 31.12.2026: bis 24:00 Uhr dabei, am Tag danach nicht mehr; bis dahin rücknehmbar', async () => {
    const alliance = await openErzgebirge()
    const { memberId, membershipId, result } = await leaving(alliance, '2026-12-31')
    expect(granted(result).memberships[0]?.end).toMatchObject({ kind: 'withdrawal', declaredOn: '2026-11-02' })
    expect([await votersOn(alliance, '2026-12-31'), await votersOn(alliance, '2027-01-01')]).toEqual([13, 12])
    expect(granted(await continueMembership(alliance.deps, { memberId, membershipId })).memberships[0]?.validUntil).toBeNull()
    expect(await votersOn(alliance, '2027-01-01')).toBe(13)
  })

  test('Läuft ein Umlauf, muss die Koordination entscheiden; der Grund steht im Journal (R23)', async () => {
    const alliance = await openErzgebirge()
    await startUmlauf(alliance)
    const { result } = await leaving(alliance, '2026-11-10')
    expect(refused(result)).toMatchObject({ code: 'CIRCULAR_RUNNING', procedures: [{ endsOn: '2026-11-19' }] })
    expect(await votersOn(alliance, '2026-11-11')).toBe(13)
    const decided = await leaving(alliance, '2026-11-10', 'Der Stichtag bleibt')
    expect(granted(decided.result).memberships[0]?.validUntil).toBe('2026-11-10')
    const entries = await alliance.deps.store.read(readAll)
    expect(entries.at(-1)?.changes[0]?.reason).toBe('Der Stichtag bleibt')
  })

  test.each([
    ['rückwirkend', '2026-11-01', 'END_IN_PAST'],
    ['vor dem Beitritt', '2016-01-01', 'PERIOD_REVERSED'],
  ])('abgelehnt: %s', async (_title, lastDay, code) => {
    expect(refused((await leaving(await openErzgebirge(), lastDay)).result).code).toBe(code)
  })

  test('Ein Ausschluss braucht einen Beschluss (R24)', async () => {
    const alliance = await openErzgebirge()
    const { memberId, membershipId } = await leaving(alliance, '2026-12-31')
    const day = localDate('2026-11-03')
    const expulsion = {
      kind: 'expulsion',
      declaredOn: day,
      lastDay: day,
      reason: 'x',
      goOnReason: '',
      resolutionId: null,
    } as const
    expect(refused(await endMembership(alliance.deps, { memberId, membershipId, ...expulsion })).code).toBe('RESOLUTION_NEEDED')
  })

  test('Wer ruht, gehört dazu und stimmt nicht', async () => {
    const alliance = await openErzgebirge()
    const { memberId, membershipId } = await leaving(alliance, '2026-12-31')
    const rest = { validFrom: localDate('2026-11-20'), validUntil: localDate('2026-11-30'), reason: 'Umbau' }
    const suspension = { memberId, membershipId, ...rest, ...NOT_IN_REGISTER }
    granted(await suspendMembership(alliance.deps, suspension))
    const row = (await listRegisterOn(alliance.deps, { on: localDate('2026-11-25') })).find(({ id }) => id === memberId)
    expect(row?.state).toBe('suspended')
    expect(refused(await suspendMembership(alliance.deps, suspension)).code).toBe('PERIODS_OVERLAP')
    const outside = { ...suspension, validFrom: localDate('2027-02-01'), validUntil: null }
    expect(refused(await suspendMembership(alliance.deps, outside)).code).toBe('OUTSIDE_MEMBERSHIP')
  })
})

test('Ein zweites geschäftsführendes Mitglied geht nur, wo die Regeln es vorsehen (R20)', async () => {
  const alliance = await openErzgebirge()
  const { memberId } = memberOf(alliance, 'ihk-erzgebirge')
  const term = { memberId, validFrom: localDate('2027-01-01'), validUntil: null }
  expect(refused(await addManagingTerm(alliance.deps, term))).toMatchObject({
    code: 'SECOND_MANAGING_MEMBER',
    name: 'Wirtschaftsförderung Erzgebirge GmbH',
  })
  const wfe = memberOf(alliance, 'wfe').memberId
  const termId = granted(await showMember(alliance.deps, { memberId: wfe })).managingTerms[0]?.id
  if (termId === undefined) throw new Error('no term')
  granted(await endManagingTerm(alliance.deps, { memberId: wfe, termId, validUntil: localDate('2026-12-31') }))
  expect(granted(await addManagingTerm(alliance.deps, term)).managingTerms).toHaveLength(1)
})

test('Der neue Name gilt ab seinem Tag, der frühere in Listen davor', async () => {
  const alliance = await openErzgebirge()
  const { memberId } = memberOf(alliance, 'ihk-erzgebirge')
  const name = { name: 'IHK Erzgebirge', shortName: 'IHK ERZ' }
  const later = localDate('2026-11-05')
  expect(refused(await renameMember(alliance.deps, { memberId, version: 1, ...name, since: later })).code).toBe(
    'NAME_FROM_FUTURE',
  )
  granted(await renameMember(alliance.deps, { memberId, version: 1, ...name, since: localDate('2026-10-01') }))
  const nameThen = async (day: string) =>
    (await listRegisterOn(alliance.deps, { on: localDate(day) })).find(({ id }) => id === memberId)?.name
  expect([await nameThen('2026-09-30'), await nameThen('2026-10-01')]).toEqual([
    'IHK Chemnitz, Regionalkammer Erzgebirge',
    'IHK Erzgebirge',
  ])
  const tooEarly = { memberId, version: 2, ...name, since: localDate('2026-10-01') }
  expect(refused(await renameMember(alliance.deps, tooEarly)).code).toBe('NAME_SINCE_BEFORE_LAST')
})

test('Doppelt erfasst: Personen wandern mit, das laufende Verzeichnis der Stimmberechtigten behält jedes Byte', async () => {
  const alliance = await withApplicant()
  const { procedure } = await startUmlauf(alliance)
  const rollBefore = JSON.stringify(await alliance.deps.store.read((tx) => listRoll(tx, procedure.id)))
  const { memberId: intoId } = memberOf(alliance, 'ihk-erzgebirge')
  const pair = { fromId: alliance.memberId, intoId }
  expect(refused(await previewMerge(alliance.deps, pair)).code).toBe('APPLICATION_OPEN')
  const closing = { memberId: alliance.memberId, outcome: 'withdrawn', decidedOn: localDate('2026-11-04'), note: '' } as const
  granted(await closeApplication(alliance.deps, closing))
  expect(refused(await mergeMembers(alliance.deps, { fromId: intoId, intoId })).code).toBe('SAME_MEMBER')
  const duplicate = memberOf(alliance, 'khs-erzgebirge').memberId
  const merge = { fromId: duplicate, intoId }
  const preview = granted(await previewMerge(alliance.deps, merge))
  expect(preview).toMatchObject({ people: 2, memberships: 0, leftOut: { memberships: 1, roles: 2 } })
  const page = granted(await mergeMembers(alliance.deps, merge))
  expect(page.people).toHaveLength(5)
  expect((await listRegisterOn(alliance.deps, { on: null })).some(({ id }) => id === duplicate)).toBe(false)
  expect(JSON.stringify(await alliance.deps.store.read((tx) => listRoll(tx, procedure.id)))).toBe(rollBefore)
  expect(refused(await mergeMembers(alliance.deps, merge)).code).toBe('NOT_FOUND')
})
