import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import { approximate, countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatMeasured, formatPeriod, PRECISION_LABELS } from '#shared/wording/figures.ts'
import { CONTRADICTION_WORDS, TOPIC_LABELS } from '#shared/wording/screens/action-plan.ts'
import { indicatorWords } from '#shared/wording/screens/indicators.ts'
import { type Book, count, date, moment, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'

/** Everything that the Indikatorenliste lists: every value with its day and source, withdrawn ones too. */
export interface IndicatorListInput {
  readonly alliance: Alliance
  readonly series: readonly IndicatorSeries[]
  readonly preparedAt: Instant
}

export function indicatorListBook({ alliance, series, preparedAt }: IndicatorListInput): Book {
  const asOf = formatDate(dateOf(preparedAt))
  return {
    properties: {
      title: `Indikatoren ${alliance.name}`,
      subject: `Indikatoren und Messwerte, Stand ${asOf}`,
      creator: alliance.name,
      issuedAt: preparedAt,
    },
    printTitle: `Indikatoren ${alliance.name}`,
    printNote: `Stand ${asOf}`,
    sheets: [valueSheet(series), indicatorSheet(series)],
  }
}

const SUBJECT_COLUMNS = [sheetColumn('Indikator', 38), sheetColumn('gehört zu', 30), sheetColumn('Thema', 14)]

function valueSheet(series: readonly IndicatorSeries[]): Sheet {
  return {
    name: 'Messwerte',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      ...SUBJECT_COLUMNS,
      sheetColumn('Wert', 12, 'figure'),
      sheetColumn('Einheit', 16),
      sheetColumn('Genauigkeit', 12, 'center'),
      sheetColumn('von', 11.5, 'date'),
      sheetColumn('Stichtag', 11.5, 'date'),
      sheetColumn('Tag der Quelle', 10, 'center'),
      sheetColumn('Quelle', 30),
      sheetColumn('Anmerkung', 30),
      sheetColumn('eingetragen am', 17, 'instant'),
      sheetColumn('zurückgezogen, weil', 24),
    ],
    rows: series.flatMap((one) =>
      one.measurements.map((measurement) => [
        ...subjectCells(one),
        count(approximate(measurement.figure)),
        text(one.indicator.unit),
        text(PRECISION_LABELS[measurement.precision]),
        date(measurement.periodFrom),
        date(measurement.referenceDate),
        text(measurement.isDayOfSource ? 'ja' : ''),
        text(measurement.source),
        text(measurement.comment),
        moment(measurement.recordedAt),
        text(measurement.withdrawal?.reason ?? ''),
      ]),
    ),
  }
}

function indicatorSheet(series: readonly IndicatorSeries[]): Sheet {
  return {
    name: 'Indikatoren',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      ...SUBJECT_COLUMNS,
      sheetColumn('Einheit', 16),
      sheetColumn('Zielwert', 11, 'figure'),
      sheetColumn('Messwerte', 11, 'count'),
      sheetColumn('neuester Wert', 16),
      sheetColumn('Stichtag oder Zeitraum', 24),
      sheetColumn('Quelle', 30),
      sheetColumn('Widerspruch', 50),
    ],
    rows: series.map((one) => {
      const values = countingOf(one.measurements)
      const last = values.at(-1)
      const disputed = one.contradictions.at(-1)
      return [
        ...subjectCells(one),
        text(one.indicator.unit),
        count(one.indicator.target === null ? null : approximate(one.indicator.target)),
        count(values.length),
        text(last === undefined ? '' : formatMeasured(last)),
        text(last === undefined ? '' : formatPeriod(last)),
        text(last?.source ?? ''),
        text(
          disputed === undefined
            ? ''
            : `${formatMeasured(disputed.earlier)} (${disputed.earlier.source}), ${formatMeasured(disputed.later)} (${disputed.later.source}). ${CONTRADICTION_WORDS[disputed.because]}`,
        ),
      ]
    }),
  }
}

function subjectCells(one: IndicatorSeries) {
  return [text(one.indicator.title), text(subjectOf(one)), text(TOPIC_LABELS[one.indicator.topic])]
}

function subjectOf({ subject }: IndicatorSeries): string {
  return subject.kind === 'region' ? subject.title : `${indicatorWords.subjects[subject.kind]}: ${subject.title}`
}

/** Parts of the file name. */
export function indicatorListFileParts({ alliance, preparedAt }: IndicatorListInput): readonly string[] {
  return ['Indikatoren', alliance.shortName, dateOf(preparedAt)]
}
