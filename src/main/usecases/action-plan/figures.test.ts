import { describe, expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { NewMeasurement } from '#shared/contract/indicators.ts'
import { anApplication, type Erzgebirge, erzgebirgeSeed, granted, openErzgebirge } from '#test/support/erzgebirge.ts'
import { refused } from '#test/support/meeting-of-thirteen.ts'
import { submitProject } from '../projects/submit-project.ts'
import { seedPastProjects } from '../workspace/demo/past-projects.ts'
import { beginEvaluation, finishEvaluation, listEvaluationRows, saveEvaluation } from './evaluations.ts'
import { addIndicator, listIndicatorBook, showIndicator } from './indicators.ts'
import { addMeasureEvent } from './measure-events.ts'
import { measureIndicator, withdrawMeasurement } from './measure-indicator.ts'
import { listMeasureBook, removeMeasure } from './measures.ts'

async function inhabitants({ deps }: Erzgebirge) {
  const { series } = await listIndicatorBook(deps)
  const found = series.find(({ indicator }) => indicator.title === 'Einwohner')
  if (found === undefined) throw new Error('no indicator')
  return found
}

const VALUE: Omit<NewMeasurement, 'indicatorId'> = {
  figure: { digits: 326_500, decimals: 0 },
  precision: 'about',
  periodFrom: null,
  referenceDate: localDate('2025-12-31'),
  isDayOfSource: false,
  source: 'Statistisches Landesamt',
  comment: '',
}

describe('Berichte, die sich widersprechen, stehen nebeneinander', () => {
  test.each([
    [
      'Betriebe: ca. 15.500 (2022) und ca. 14.300 (2024), beide ohne eigenen Stichtag',
      'Betriebe',
      [15_500, 14_300],
      'no-own-day',
    ],
    [
      'CSRnetERZ: ca. 160 in zehn Jahren (2022) und über 120 seit 2012 (2024), obwohl eine Summe nicht sinken kann',
      'beteiligte Unternehmen seit 2012',
      [160, 120],
      'sum-fell',
    ],
  ] as const)('%s', async (_title, title, values, because) => {
    const alliance = await openErzgebirge()
    await seedPastProjects(alliance.deps, alliance.seeded, erzgebirgeSeed().pastProjects ?? [])
    const { series } = await listIndicatorBook(alliance.deps)
    const found = series.find(({ indicator }) => indicator.title === title)
    expect(found?.measurements.map(({ figure }) => figure.digits)).toEqual(values)
    expect(found?.contradictions.map((one) => [one.earlier.source, one.later.source, one.because])).toEqual([
      ['Handlungskonzept 2022', 'Handlungskonzept 2024', because],
    ])
  })
})

describe('Messwerte', () => {
  test('ein neuer steht neben den alten, keiner wird überschrieben', async () => {
    const alliance = await openErzgebirge()
    const { indicator, measurements } = await inhabitants(alliance)
    granted(await measureIndicator(alliance.deps, { ...VALUE, indicatorId: indicator.id }))
    const after = granted(await showIndicator(alliance.deps, { indicatorId: indicator.id }))
    expect(after.measurements.map(({ figure }) => figure.digits)).toEqual([335_000, 328_000, 326_500])
    expect(after.measurements.slice(0, 2)).toEqual(measurements)
  })

  test.each([
    ['ohne Quelle', { source: '' }, { code: 'MEASUREMENT_INCOMPLETE', missing: ['source'] }],
    [
      'ohne Stichtag und Quelle',
      { source: '', referenceDate: null },
      { code: 'MEASUREMENT_INCOMPLETE', missing: ['source', 'date'] },
    ],
    ['aus der Zukunft', { referenceDate: localDate('2026-11-05') }, { code: 'DAY_IN_FUTURE', day: '2026-11-05' }],
    [
      'mit verdrehtem Zeitraum',
      { periodFrom: localDate('2026-01-01') },
      { code: 'PERIOD_REVERSED', startsOn: '2026-01-01', endsOn: '2025-12-31' },
    ],
  ] as const)('abgewiesen: %s', async (_, changes, refusal) => {
    const alliance = await openErzgebirge()
    const { indicator } = await inhabitants(alliance)
    expect(refused(await measureIndicator(alliance.deps, { ...VALUE, ...changes, indicatorId: indicator.id }))).toEqual(refusal)
  })

  test('derselbe Wert aus derselben Quelle nur einmal; zurückgezogen darf er wiederkommen', async () => {
    const alliance = await openErzgebirge()
    const { indicator } = await inhabitants(alliance)
    const input = { ...VALUE, indicatorId: indicator.id }
    const { measurementId } = granted(await measureIndicator(alliance.deps, input))
    expect(refused(await measureIndicator(alliance.deps, input)).code).toBe('MEASUREMENT_KNOWN')
    expect(refused(await withdrawMeasurement(alliance.deps, { measurementId, reason: '' })).code).toBe('REASON_MISSING')
    granted(await withdrawMeasurement(alliance.deps, { measurementId, reason: 'falsches Jahr' }))
    expect(refused(await withdrawMeasurement(alliance.deps, { measurementId, reason: 'x' })).code).toBe('ALREADY_WITHDRAWN')
    granted(await measureIndicator(alliance.deps, input))
  })

  test('Berichte, die sich widersprechen, stehen nebeneinander: Betriebe 15.500 und 14.300, sensibilisierte nicht', async () => {
    const { deps } = await openErzgebirge()
    const { series } = await listIndicatorBook(deps)
    const of = (title: string) => series.find(({ indicator }) => indicator.title === title)?.contradictions ?? []
    expect(of('Betriebe').map(({ because, earlier, later }) => [because, earlier.figure.digits, later.figure.digits])).toEqual([
      ['no-own-day', 15_500, 14_300],
    ])
    expect(of('Geburten abzüglich Sterbefälle')).toEqual([])
    expect(of('Anteil der Arbeitslosen im Rechtskreis SGB II')).toEqual([])
  })

  test('einen Indikator gibt es an einem Ort nur einmal', async () => {
    const alliance = await openErzgebirge()
    const { indicator } = await inhabitants(alliance)
    const { id: _id, ...same } = indicator
    expect(refused(await addIndicator(alliance.deps, { ...same, title: 'einwohner' })).code).toBe('INDICATOR_EXISTS')
  })
})

describe('Maßnahmen', () => {
  test('Anknüpfungspunkt mit Akteuren aus der Allianz und von außen; was Termine hat, bleibt', async () => {
    const { deps } = await openErzgebirge()
    const { measures } = await listMeasureBook(deps)
    const fair = measures.find(({ measure }) => measure.title === 'Karriere- und Jobmesse Erzgebirge')
    expect(fair?.measure.actors.map(({ memberId }) => memberId === null)).toEqual([false, false, false, true])
    expect(fair?.events.map(({ heldFrom }) => heldFrom)).toEqual(['2023-12-28'])
    const check = measures.find(({ measure }) => measure.title === 'Welcome-Check')
    if (fair === undefined || check === undefined) throw new Error('no measure')
    expect(refused(await removeMeasure(deps, { measureId: fair.measure.id }))).toEqual({
      code: 'MEASURE_IN_USE',
      events: 1,
      indicators: 0,
    })
    const event = {
      measureId: check.measure.id,
      title: '',
      heldFrom: localDate('2026-11-03'),
      heldUntil: localDate('2026-11-02'),
    }
    expect(refused(await addMeasureEvent(deps, { ...event, place: '', remark: '' })).code).toBe('PERIOD_REVERSED')
    granted(await removeMeasure(deps, { measureId: check.measure.id }))
  })
})

describe('Evaluierungen', () => {
  test('beginnt mit Ziel und Zielgruppe aus dem Antrag, wird erst vollständig abgeschlossen', async () => {
    const alliance = await openErzgebirge()
    const { deps } = alliance
    const application = anApplication(alliance, {
      startsOn: localDate('2026-01-01'),
      endsOn: localDate('2027-12-31'),
      goals: 'Ankommen',
      targetGroup: 'Neubürger',
    })
    const { projectId } = granted(await submitProject(deps, application))
    const begin = (year: number) => beginEvaluation(deps, { projectId, fieldOfActionId: null, year })
    expect(refused(await begin(2025))).toEqual({ code: 'YEAR_OUTSIDE_PROJECT', year: 2025, first: 2026, last: 2026 })
    const { evaluationId } = granted(await begin(2026))
    expect(refused(await begin(2026)).code).toBe('EVALUATION_EXISTS')
    const incomplete = refused(await finishEvaluation(deps, { evaluationId, version: 1, isFinished: true }))
    expect(incomplete).toEqual({ code: 'EVALUATION_INCOMPLETE', parts: ['currentState', 'results', 'outlook'] })
    const parts = { goal: 'Ankommen', targetGroup: 'Neubürger', currentState: 'läuft', results: '12 Betriebe', outlook: 'weiter' }
    granted(await saveEvaluation(deps, { evaluationId, version: 1, dueOn: localDate('2027-02-28'), parts }))
    const { evaluation } = granted(await finishEvaluation(deps, { evaluationId, version: 2, isFinished: true }))
    expect(evaluation).toMatchObject({ finishedOn: '2026-11-04', dueOn: '2027-02-28' })
    expect(refused(await saveEvaluation(deps, { evaluationId, version: 3, dueOn: localDate('2027-02-28'), parts })).code).toBe(
      'EVALUATION_FINISHED',
    )
    const row = (await listEvaluationRows(deps)).find((one) => one.projectId === projectId)
    expect(row).toMatchObject({ state: 'finished', isOverdue: false })
  })
})
