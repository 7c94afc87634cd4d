import { describe, expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { instant } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import type { Chart, ChartMark } from '../../domain/action-plan/chart.ts'
import { contradictionsOf } from '../../domain/action-plan/contradiction.ts'
import type { Measurement } from '../../domain/action-plan/indicator.ts'
import { drawSvg } from './draw-svg.ts'
import { fieldMap } from './field-map.ts'
import { memberMatrix } from './member-matrix.ts'
import { tickLabel, ticksOf } from './scale.ts'
import { seriesChart } from './series-chart.ts'

const NBSP = '\u00a0'

function value(id: string, digits: number, changes: Partial<Measurement>): Measurement {
  return {
    id: toId(id),
    indicatorId: toId('i'),
    figure: { digits, decimals: 0 },
    precision: 'exact',
    periodFrom: null,
    referenceDate: localDate('2022-09-15'),
    isDayOfSource: false,
    source: 'Handlungskonzept 2022',
    comment: '',
    recordedAt: instant('2026-11-04T08:00:00Z'),
    importId: null,
    withdrawal: null,
    ...changes,
  }
}

function year(id: string, digits: number, of: number): Measurement {
  const period = { periodFrom: localDate(`${of}-01-01`), referenceDate: localDate(`${of}-12-31`) }
  return value(id, digits, { ...period, precision: 'about', source: 'Handlungskonzept 2024' })
}

const PUPILS = [year('a', 300, 2018), year('b', 770, 2019), year('c', 330, 2020)]
const BUSINESSES = [
  value('x', 15_500, { isDayOfSource: true, precision: 'about' }),
  value('y', 14_300, {
    isDayOfSource: true,
    precision: 'about',
    referenceDate: localDate('2024-06-06'),
    source: 'Handlungskonzept 2024',
  }),
]

function seriesOf(title: string, unit: string, measurements: readonly Measurement[]): Chart {
  const contradictions = contradictionsOf({ isCumulative: false }, measurements)
  return seriesChart({ indicator: { title, unit, target: null }, measurements, contradictions })
}

function marksOf<Kind extends ChartMark['kind']>({ marks }: Chart, kind: Kind) {
  return marks.filter((mark): mark is Extract<ChartMark, { kind: Kind }> => mark.kind === kind)
}

describe('Ergebnisse je Jahr', () => {
  const chart = seriesOf('erreichte Schülerinnen und Schüler', 'Personen', PUPILS)

  test('je Jahr ein Balken, so hoch wie sein Wert, mit der Zahl der Quelle darüber', () => {
    const bars = marksOf(chart, 'bar')
    expect(bars).toHaveLength(3)
    const [first = 0, second = 0] = bars.map(({ height }) => height)
    expect(second / first).toBeCloseTo(770 / 300, 1)
    const labels = marksOf(chart, 'label').map(({ text }) => text)
    expect(labels).toEqual(expect.arrayContaining(['2018', '2019', '2020', `ca.${NBSP}300`, `ca.${NBSP}770`, `ca.${NBSP}330`]))
  })

  test('der Titel sagt den Befund, die Tabelle dahinter jede Zahl mit Quelle', () => {
    expect(chart.title).toBe(
      `erreichte Schülerinnen und Schüler: von ca.${NBSP}300 (2018) auf ca.${NBSP}330${NBSP}Personen (2020)`,
    )
    expect(chart.source).toBe('Quelle: Handlungskonzept 2024')
    expect(chart.table.rows).toEqual([
      [`ca.${NBSP}300`, '2018', 'Handlungskonzept 2024', ''],
      [`ca.${NBSP}770`, '2019', 'Handlungskonzept 2024', ''],
      [`ca.${NBSP}330`, '2020', 'Handlungskonzept 2024', ''],
    ])
  })
})

describe('Zeitreihe', () => {
  test('Berichte, die sich widersprechen, stehen hohl nebeneinander und werden nicht verbunden', () => {
    const chart = seriesOf('Betriebe', 'Betriebe', BUSINESSES)
    expect(marksOf(chart, 'point').map(({ isHollow, tone }) => [isHollow, tone])).toEqual([
      [true, 'warn'],
      [true, 'warn'],
    ])
    expect(marksOf(chart, 'path')).toEqual([])
    expect(chart.title).toBe(`Betriebe: ca.${NBSP}15.500 oder ca.${NBSP}14.300${NBSP}Betriebe, je nach Quelle`)
  })

  test('ein zurückgezogener Wert steht weder im Bild noch in der Tabelle', () => {
    const withdrawal = { at: instant('2026-11-05T08:00:00Z'), reason: 'falsch' }
    const chart = seriesOf('Personen', '', [...PUPILS, { ...year('d', 999, 2021), withdrawal }])
    expect(chart.table.rows).toHaveLength(3)
    expect(marksOf(chart, 'bar')).toHaveLength(3)
  })

  test('ohne Werte sagt der Titel es, und die Tabelle ist leer', () => {
    const chart = seriesOf('Einwohner', '', [])
    expect(chart.title).toBe('Einwohner: noch kein Messwert')
    expect(chart.table.rows).toEqual([])
  })

  test('alle Zeichen liegen im Bild', () => {
    const negative = seriesOf('Saldo', 'Personen', [year('n', -2400, 2015), year('m', -3800, 2021)])
    for (const chart of [negative, seriesOf('x', 'y', BUSINESSES)]) {
      for (const { x, y, height, width } of marksOf(chart, 'bar')) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(chart.height)
        expect(x + width).toBeLessThanOrEqual(chart.width)
      }
      for (const { y } of marksOf(chart, 'label')) expect(y).toBeLessThanOrEqual(chart.height)
    }
  })
})

test.each([
  [0, 770, [0, 200, 400, 600, 800]],
  [-3800, -2400, [-4000, -3000, -2000, -1000, 0]],
  [4.5, 20, [0, 5, 10, 15, 20]],
])('die Skala von %d bis %d hat runde Schritte und die Null', (least, most, ticks) => {
  expect(ticksOf(least, most)).toEqual(ticks)
})

test('Skalenwerte stehen in deutscher Form', () => {
  expect([0, 15_000, 2.5, -4000].map(tickLabel)).toEqual(['0', '15.000', '2,5', '−4.000'])
})

test('die Karte ordnet jedes Projekt seinem Handlungsfeld zu, im Bild und in der Tabelle', () => {
  const project = { startsOn: localDate('2018-03-01'), endsOn: localDate('2023-12-31'), isOpen: false, state: 'evaluiert' }
  const chart = fieldMap(
    [
      { number: 1, title: 'Nachwuchs', projects: [{ ...project, number: 'P-001', title: 'Karriere Dual' }] },
      { number: 2, title: 'Pendler', projects: [] },
    ],
    'Quelle: Test',
  )
  expect(chart.title).toBe('1 Projekt in 2 Handlungsfeldern, davon 0 offen')
  expect(chart.table.rows).toEqual([['1 Nachwuchs', 'P-001 Karriere Dual', '01.03.2018', '31.12.2023', 'evaluiert']])
  expect(marksOf(chart, 'bar')).toHaveLength(1)
  expect(marksOf(chart, 'label').map(({ text }) => text)).toContain('kein Projekt')
})

test('die Matrix zeigt je Mitglied und Feld, wie viel es dort trägt; kein Eintrag ist ein Strich', () => {
  const fields = [
    { number: 1, title: 'Nachwuchs' },
    { number: 4, title: 'Zuwanderung' },
  ]
  const chart = memberMatrix(
    fields,
    [
      { member: 'WFE', counts: [3, 0] },
      { member: 'DGB', counts: [0, 0] },
    ],
    'Quelle: Test',
  )
  expect(chart.title).toBe('1 Mitglied ist in den Handlungsfeldern aktiv, 1 ohne Eintrag')
  expect(chart.table).toEqual({
    columns: ['Mitglied', '1 Nachwuchs', '4 Zuwanderung'],
    rows: [
      ['WFE', '3', '0'],
      ['DGB', '0', '0'],
    ],
  })
  expect(marksOf(chart, 'point')).toHaveLength(1)
})

test('als SVG ist ein Diagramm immer derselbe Text, und fremde Zeichen bleiben Text', () => {
  const chart = seriesOf('<b> & "Betriebe"', '', BUSINESSES)
  expect(drawSvg(chart)).toBe(drawSvg(chart))
  expect(drawSvg(chart)).toContain('<title>&lt;b&gt; &amp; "Betriebe"')
})
