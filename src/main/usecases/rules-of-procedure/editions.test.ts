import { describe, expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { NewEdition } from '#shared/contract/rules-of-procedure.ts'
import { DEFAULT_RULES } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { aFile, aStart } from '#test/support/erzgebirge.ts'
import { type MeetingOfThirteen, meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { findProcedure } from '../../store/repositories/circular-procedures.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import { previewStart } from '../circular-procedures/preview-start.ts'
import { startProcedure } from '../circular-procedures/start-procedure.ts'
import { showHistory } from '../workspace/show-history.ts'
import { enactEdition } from './enact-edition.ts'
import { listEditionChoices } from './list-choices.ts'
import { listEditions } from './list-editions.ts'
import { previewEdition } from './preview-edition.ts'

const NEW_YEAR = localDate('2027-01-01')
const RECUSED_OUT = { ...DEFAULT_RULES, recusedInDenominator: false, circularDays: 10 }

describe('Eine neue Fassung tritt in Kraft', () => {
  test('die bisherige endet am Tag davor; heute gilt noch sie, ab dem Tag die neue (§ 2.3)', async () => {
    const alliance = await meetingOfThirteen()
    const edition = await resolvedEdition(alliance)
    expect(reached(await previewEdition(alliance.deps, edition))).toMatchObject({
      number: 2,
      ends: { edition: 1, validUntil: '2026-12-31' },
      problems: [],
    })
    expect(reached(await enactEdition(alliance.deps, edition)).edition).toBe(2)
    const { editions } = await listEditions(alliance.deps)
    expect(
      editions.map(({ edition: { edition: number, validFrom, validUntil }, standing }) => ({
        number,
        validFrom,
        validUntil,
        standing,
      })),
    ).toEqual([
      { number: 2, validFrom: '2027-01-01', validUntil: null, standing: 'ahead' },
      { number: 1, validFrom: '2020-01-01', validUntil: '2026-12-31', standing: 'in-force' },
    ])
    expect(editions[0]?.resolution).toMatchObject({ number: 'FKA-MK/2026/B-001', subject: 'Geschäftsordnung' })
    const on = (day: string) => alliance.deps.store.read((tx) => findRulesOn(tx, localDate(day)))
    expect((await on('2026-12-31'))?.options.recusedInDenominator).toBe(true)
    expect((await on('2027-01-01'))?.options.recusedInDenominator).toBe(false)
    alliance.turnTo('2027-01-01 08:00')
    expect((await listEditions(alliance.deps)).editions.map(({ standing }) => standing)).toEqual(['in-force', 'past'])
  })

  test('im Verlauf stehen Vorher und Nachher, bei der bisherigen ihr Ende', async () => {
    const alliance = await meetingOfThirteen()
    const [first] = (await listEditions(alliance.deps)).editions
    const { rulesOfProcedureId } = reached(await enactEdition(alliance.deps, await resolvedEdition(alliance)))
    const [entry] = await showHistory(alliance.deps, { subjectId: rulesOfProcedureId })
    expect(entry?.act).toBe('rules-of-procedure.enact')
    expect(entry?.changes).toMatchObject([
      { subjectId: first?.edition.id, before: { validUntil: null }, after: { validUntil: '2026-12-31' } },
      {
        subjectId: rulesOfProcedureId,
        before: { edition: 1, options: { recusedInDenominator: true, circularDays: 14 } },
        after: { edition: 2, options: { recusedInDenominator: false, circularDays: 10 } },
      },
    ])
  })

  test('zwei Fassungen nacheinander: die zweite beginnt nach der ersten', async () => {
    const alliance = await meetingOfThirteen()
    const edition = await resolvedEdition(alliance)
    reached(await enactEdition(alliance.deps, edition))
    expect(refused(await enactEdition(alliance.deps, edition))).toEqual({
      code: 'EDITION_OVERLAPS',
      edition: 2,
      validFrom: NEW_YEAR,
    })
    expect(reached(await enactEdition(alliance.deps, { ...edition, validFrom: localDate('2027-01-02') })).edition).toBe(3)
  })
})

describe('Was begonnen hat, behält seine Regeln (R22)', () => {
  test('ein laufender Umlauf behält seine Regeln, der nächste nimmt die neue Fassung', async () => {
    const alliance = await meetingOfThirteen()
    const edition = { ...(await resolvedEdition(alliance)), validFrom: localDate('2026-11-27') }
    alliance.turnTo('2026-11-26 09:00')
    const running = await startUmlauf(alliance)
    expect(reached(await previewEdition(alliance.deps, edition)).running).toMatchObject([{ number: 'FKA-MK/2026/U-001' }])
    reached(await enactEdition(alliance.deps, edition))
    alliance.turnTo('2026-11-27 09:00')
    const next = await startUmlauf(alliance)
    expect(await frozenIn(alliance, running)).toMatchObject({ recusedInDenominator: true, circularDays: 14 })
    expect(await frozenIn(alliance, next)).toMatchObject({ recusedInDenominator: false, circularDays: 10 })
  })

  test('eine Sitzung, zu der schon eingeladen ist, folgt der Fassung ihres Tages und wird vorher genannt', async () => {
    const alliance = await meetingOfThirteen()
    const edition = await resolvedEdition(alliance)
    const startsAt = '2027-01-20T09:00:00.000Z' as never
    await alliance.prepare([{ title: 'Wintersitzung' }], { title: 'Wintersitzung', startsAt, endsAt: null })
    expect(reached(await previewEdition(alliance.deps, edition)).meetings).toEqual([
      { number: 'FKA-MK/2026/S-003', title: 'Wintersitzung', startsAt },
    ])
    const later = { ...edition, validFrom: localDate('2027-01-21') }
    expect(reached(await previewEdition(alliance.deps, later)).meetings).toEqual([])
  })
})

describe('Was nicht in Kraft treten kann', () => {
  test('ohne Beschluss nur „Ohne Geschäftsordnung“; sonst wird nichts geschrieben', async () => {
    const { deps } = await meetingOfThirteen()
    const edition: NewEdition = {
      validFrom: NEW_YEAR,
      source: 'rules-of-procedure',
      resolutionId: null,
      options: DEFAULT_RULES,
    }
    expect(refused(await enactEdition(deps, edition))).toEqual({ code: 'RESOLUTION_MISSING', source: 'rules-of-procedure' })
    expect((await listEditions(deps)).editions).toHaveLength(1)
    expect(reached(await enactEdition(deps, { ...edition, source: 'none' })).edition).toBe(2)
  })

  test('ein Beschluss, den es nicht gibt, und ein Tag in der Vergangenheit', async () => {
    const alliance = await meetingOfThirteen()
    const edition = await resolvedEdition(alliance)
    const resolutionId = 'fehlt' as Id<'resolution'>
    expect(refused(await enactEdition(alliance.deps, { ...edition, resolutionId }))).toEqual({
      code: 'NOT_FOUND',
      what: 'resolution',
      id: 'fehlt',
    })
    const validFrom = localDate('2026-11-24')
    expect(refused(await enactEdition(alliance.deps, { ...edition, validFrom }))).toMatchObject({ code: 'VALIDITY_IN_PAST' })
  })

  test('am Tag einer eröffneten Sitzung: erst am Tag danach', async () => {
    const alliance = await meetingOfThirteen()
    const edition = await resolvedEdition(alliance)
    expect(refused(await enactEdition(alliance.deps, { ...edition, validFrom: localDate('2026-11-25') }))).toEqual({
      code: 'MEETING_ALREADY_HELD',
      meetingNumber: 'FKA-MK/2026/S-002',
      heldOn: '2026-11-25',
    })
  })

  test('zur Wahl stehen nur angenommene Beschlüsse einer Sitzung, die kein Projekt betreffen (R24)', async () => {
    const alliance = await meetingOfThirteen()
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open(
      [{ title: 'Geschäftsordnung' }, { title: 'Abgelehntes' }, { title: 'Projekt', projectId }],
      9,
    )
    reached(await vote(alliance, meetingId, 1, { yes: 9 }))
    reached(await vote(alliance, meetingId, 2, { no: 9 }))
    reached(await vote(alliance, meetingId, 3, { yes: 9 }))
    expect((await listEditionChoices(alliance.deps)).resolutions.map(({ subject }) => subject)).toEqual(['Geschäftsordnung'])
  })
})

/** An edition from new year on, with the resolution of the meeting of 25.11.2026 that adopted it. */
async function resolvedEdition(alliance: MeetingOfThirteen): Promise<NewEdition> {
  const meetingId = await alliance.open([{ title: 'Geschäftsordnung', matter: 'fundamental' }], 9)
  const { resolutionId } = reached(await vote(alliance, meetingId, 1, { yes: 9 }))
  return { validFrom: NEW_YEAR, source: 'rules-of-procedure', resolutionId, options: RECUSED_OUT }
}

async function startUmlauf({ deps, submit }: MeetingOfThirteen): Promise<Id<'circular-procedure'>> {
  const start = aStart(await submit(0))
  const { roll } = reached(await previewStart(deps, start))
  const dispatches = roll.map(({ memberId }) => ({ memberId, sentAt: deps.now(), way: 'email' as const }))
  return reached(await startProcedure(deps, { ...start, dispatches, papers: [aFile('Skizze.pdf')] })).circularProcedureId
}

async function frozenIn({ deps }: MeetingOfThirteen, id: Id<'circular-procedure'>) {
  return (await deps.store.read((tx) => findProcedure(tx, id)))?.rules
}
