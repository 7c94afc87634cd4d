import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { IndicatorSeries, IndicatorSubject } from '#shared/contract/indicators.ts'
import { contradictionsOf } from '#shared/domain/action-plan/contradiction.ts'
import type { Indicator, Measurement } from '#shared/domain/action-plan/indicator.ts'
import { readFigure } from '#shared/wording/figures.ts'

/** What a value is made of: figure as written, day or period, source. */
export type ExampleValue = readonly [
  value: string,
  on: string,
  source: string,
  changes?: Partial<Pick<Measurement, 'precision' | 'periodFrom' | 'isDayOfSource' | 'comment'>>,
]

/** The values of one indicator as loaded. */
export function exampleSeries(
  title: string,
  unit: string,
  values: readonly ExampleValue[],
  changes: Partial<Indicator> = {},
  subject: IndicatorSubject = { kind: 'region', title: 'Erzgebirgskreis' },
): IndicatorSeries {
  const id = toId<'indicator'>(`indicator-${title}`)
  const indicator: Indicator = {
    id,
    title,
    unit,
    topic: 'economy',
    fieldOfActionId: null,
    projectId: null,
    measureId: null,
    isCumulative: false,
    target: null,
    ...changes,
  }
  const measurements = values.map(([value, on, source, look = {}], index): Measurement => {
    const figure = readFigure(value)
    if (figure === null) throw new Error(`Not a figure: ${value}`)
    return {
      id: toId(`${id}-${index}`),
      indicatorId: id,
      figure,
      precision: 'exact',
      periodFrom: null,
      referenceDate: localDate(on),
      isDayOfSource: false,
      source,
      comment: '',
      recordedAt: instant('2024-06-01T08:00:00Z'),
      importId: null,
      withdrawal: null,
      ...look,
    }
  })
  return { indicator, subject, measurements, contradictions: contradictionsOf(indicator, measurements) }
}

/** A value for a whole year. */
export function inYear(value: string, year: number, source: string): ExampleValue {
  return [value, `${year}-12-31`, source, { periodFrom: localDate(`${year}-01-01`) }]
}
