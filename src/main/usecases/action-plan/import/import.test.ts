import { expect, test } from 'vitest'
import { makeExcel } from '#main/documents/kit/excel/make-excel.ts'
import { count, date, sheetColumn, text } from '#main/documents/kit/excel/sheet.ts'
import { instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { measurementProblemSentence } from '#shared/wording/measurement-import.ts'
import { type Erzgebirge, granted, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { listIndicatorBook } from '../indicators.ts'
import { importMeasurements, previewMeasurements, undoMeasurementImport } from './import-measurements.ts'
import { readPeriod } from './read-period.ts'

const HEAD = 'Indikator;Wert;Einheit;Stichtag;von;Quelle;Genauigkeit;Anmerkung'

function aTable(lines: readonly string[]) {
  return { file: new File([[HEAD, ...lines].join('\r\n')], 'messwerte.csv'), mapping: null }
}

async function preview({ deps }: Erzgebirge, lines: readonly string[]) {
  return granted(await previewMeasurements(deps, aTable(lines), undefined))
}

async function valuesOf({ deps }: Erzgebirge, title: string) {
  const { series } = await listIndicatorBook(deps)
  return series.find(({ indicator }) => indicator.title === title)?.measurements ?? []
}

const GOOD = [
  'Einwohner;326.500;Einwohner;31.12.2025;;Statistisches Landesamt;ca.;',
  'arbeitslosenquote;5,1;%;2025;;Bundesagentur für Arbeit;;Jahresdurchschnitt',
]

test('eine Tabelle wird gelesen, einmal; beim zweiten Mal ist alles bekannt; zurückgenommen zählt es nicht mehr', async () => {
  const alliance = await openErzgebirge()
  const seen = await preview(alliance, GOOD)
  expect(seen.rows.map(({ state, problems }) => [state, problems])).toEqual([
    ['new', []],
    ['new', []],
  ])
  const input = { ...aTable(GOOD), excluded: [], confirmed: 2 }
  const { importId, added } = granted(await importMeasurements(alliance.deps, input))
  expect(added).toBe(2)
  expect((await valuesOf(alliance, 'Arbeitslosenquote')).at(-1)).toMatchObject({
    figure: { digits: 51, decimals: 1 },
    periodFrom: '2025-01-01',
    referenceDate: '2025-12-31',
    comment: 'Jahresdurchschnitt',
    importId,
  })
  expect((await preview(alliance, GOOD)).counts).toEqual({ new: 0, known: 2, error: 0 })
  expect(granted(await importMeasurements(alliance.deps, { ...input, confirmed: 0 }))).toMatchObject({ importId: null, added: 0 })
  if (importId === null) throw new Error('nothing imported')
  granted(await undoMeasurementImport(alliance.deps, { importId }))
  expect((await valuesOf(alliance, 'Einwohner')).at(-1)?.withdrawal?.reason).toContain('zurückgenommen')
  expect(refused(await undoMeasurementImport(alliance.deps, { importId })).code).toBe('ALREADY_WITHDRAWN')
})

test.each([
  ['Einwohner;326.500;;31.12.2025;;;;', 'Quelle fehlt.'],
  ['Einwohner;326.500;;;;Amt;;', 'Stichtag oder Zeitraum fehlt.'],
  ['Einwohner;326.500;Personen;2025;;Amt;;', 'Die Einheit „Personen“ passt nicht zum Indikator; er zählt in „Einwohner“.'],
  ['Einwohner;ca. 300;;2025;;Amt;;', '„ca. 300“ ist keine Zahl wie 15.500 oder 4,5.'],
  ['Einwohnerzahl;1;;2025;;Amt;;', 'Den Indikator „Einwohnerzahl“ gibt es nicht.'],
  ['Einwohner;1;;31.02.2025;;Amt;;', '„31.02.2025“ ist kein Tag, Monat oder Jahr.'],
  ['Einwohner;1;;2026;;Amt;;', 'Der 31.12.2026 liegt in der Zukunft.'],
  ['Einwohner;1;;31.12.2024;01.01.2025;Amt;;', 'Der Zeitraum endet vor seinem Beginn.'],
  ['Einwohner;1;;2025;;Amt;vielleicht;', 'Genauigkeit: „vielleicht“ ist nicht bekannt.'],
  [`Einwohner;1;;2025;;${'x'.repeat(301)};;`, 'Quelle: Der Text hat mehr als 300 Zeichen.'],
])('abgewiesen: %s → %s', async (line, sentence) => {
  const alliance = await openErzgebirge()
  const { rows } = await preview(alliance, [line])
  expect(rows[0]?.problems.map(measurementProblemSentence).join(' ')).toContain(sentence)
  expect(refused(await importMeasurements(alliance.deps, { ...aTable([line]), excluded: [], confirmed: 0 })).code).toBe(
    'IMPORT_HAS_ERRORS',
  )
})

test('eine Excel-Datei: Datum als Datum, Zahl als Zahl; ohne Quelle, ohne Stichtag und mit falscher Einheit bleibt draußen, doppelt ist bekannt', async () => {
  const alliance = await openErzgebirge()
  const file = new File([await aWorkbook()], 'messwerte.xlsx')
  const seen = granted(await previewMeasurements(alliance.deps, { file, mapping: null }, undefined))
  expect(seen.rows.map(({ row, state, problems }) => [row, state, problems.map(({ code }) => code)])).toEqual([
    [2, 'new', []],
    [3, 'error', ['MISSING']],
    [4, 'error', ['MISSING']],
    [5, 'error', ['UNIT_DIFFERS']],
    [6, 'error', ['TWICE_IN_FILE']],
  ])
  const input = { file, mapping: null, excluded: [3, 4, 5, 6], confirmed: 1 }
  expect(granted(await importMeasurements(alliance.deps, input)).added).toBe(1)
  expect((await valuesOf(alliance, 'Arbeitslosenquote')).at(-1)).toMatchObject({
    figure: { digits: 51, decimals: 1 },
    referenceDate: '2025-12-31',
    source: 'Bundesagentur für Arbeit',
  })
  const again = granted(await previewMeasurements(alliance.deps, { file, mapping: null }, undefined))
  expect(again.rows[0]?.state).toBe('known')
})

/** A good row, then one without source, one without day, one with another unit, and the good one again. */
function aWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const day = localDate('2025-12-31')
  const rows = [
    [5.1, '%', day, 'Bundesagentur für Arbeit'],
    [5.2, '%', day, ''],
    [5.3, '%', null, 'Bundesagentur für Arbeit'],
    [5.4, 'Personen', day, 'Bundesagentur für Arbeit'],
    [5.1, '%', day, 'Bundesagentur für Arbeit'],
  ] as const
  return makeExcel({
    properties: { title: 'Messwerte', subject: '', creator: '', issuedAt: instant('2026-01-02T08:00:00Z') },
    printTitle: '',
    printNote: '',
    sheets: [
      {
        name: 'Messwerte',
        hasSums: false,
        pageBreakAfter: null,
        columns: [
          sheetColumn('Indikator', 30),
          sheetColumn('Wert', 12, 'figure'),
          sheetColumn('Einheit', 12),
          sheetColumn('Stichtag', 12, 'date'),
          sheetColumn('Quelle', 30),
        ],
        rows: rows.map(([value, unit, on, source]) => [
          text('Arbeitslosenquote'),
          count(value),
          text(unit),
          date(on),
          text(source),
        ]),
      },
    ],
  }) as Promise<Uint8Array<ArrayBuffer>>
}

test('zweimal derselbe Wert in einer Tabelle; und was inzwischen anders ist, wird nicht gelesen', async () => {
  const alliance = await openErzgebirge()
  const lines = [...GOOD.slice(0, 1), ...GOOD.slice(0, 1)]
  const { rows } = await preview(alliance, lines)
  expect(rows[1]?.problems).toEqual([{ code: 'TWICE_IN_FILE', row: 2 }])
  const input = { ...aTable(GOOD), excluded: [], confirmed: 1 }
  expect(refused(await importMeasurements(alliance.deps, input)).code).toBe('IMPORT_DIFFERS')
})

test.each([
  ['2023', { from: '2023-01-01', until: '2023-12-31' }],
  ['06/2023', { from: '2023-06-01', until: '2023-06-30' }],
  ['2/2024', { from: '2024-02-01', until: '2024-02-29' }],
  ['2023-12-31', { from: null, until: '2023-12-31' }],
  ['1.3.2023', { from: null, until: '2023-03-01' }],
  ['13/2023', null],
  ['gestern', null],
])('„%s“ heißt %o', (text, period) => {
  expect(readPeriod(text)).toEqual(period)
})
