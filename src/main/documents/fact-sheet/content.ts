import type { Instant } from '#shared/basics/instant.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import { countingOf, INDICATOR_TOPICS } from '#shared/domain/action-plan/indicator.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { formatMeasured, formatPeriod, formatWithUnit } from '#shared/wording/figures.ts'
import { TOPIC_LABELS } from '#shared/wording/screens/action-plan.ts'
import { contradictionNotes } from '../action-plan/figures.ts'
import { column, heading, note, paragraph, plain, row } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What the Faktencheck shows: the newest value of everything that is counted. */
export interface FactSheetInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly series: readonly IndicatorSeries[]
  readonly preparedAt: Instant
}

export function factSheetPaper(input: FactSheetInput): Paper {
  const { alliance, preparedAt } = input
  return {
    title: `Faktencheck ${alliance.region}`,
    subject: `Kennzahlen mit Stichtag und Quelle, Stand ${formatDateLong(dateOf(preparedAt))}`,
    creator: alliance.name,
    fileReference: 'Faktencheck',
    issuedAt: preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: factSheetBlocks(input),
  }
}

function factSheetBlocks({ alliance, managingMembers, series, preparedAt }: FactSheetInput): readonly Block[] {
  const shown = series.filter(({ measurements }) => countingOf(measurements).length > 0)
  const region = shown.filter(({ subject }) => subject.kind === 'region')
  const results = shown.filter(({ subject }) => subject.kind !== 'region')
  return [
    letterheadOf(alliance, managingMembers),
    {
      kind: 'title',
      text: `Faktencheck ${alliance.region}`,
      subtitle: `Kennzahlen mit Stichtag und Quelle · Stand ${formatDateLong(dateOf(preparedAt))}`,
    },
    ...(shown.length === 0 ? [paragraph(plain('Es ist noch kein Messwert eingetragen.'))] : []),
    ...INDICATOR_TOPICS.flatMap((topic) => {
      const own = region.filter(({ indicator }) => indicator.topic === topic)
      return own.length === 0
        ? []
        : [heading(TOPIC_LABELS[topic]), newestTable(TOPIC_LABELS[topic], own), ...contradictionNotes(own)]
    }),
    ...(results.length === 0
      ? []
      : [
          heading('Was Projekte, Maßnahmen und Handlungsfelder erreicht haben'),
          resultTable(results),
          ...contradictionNotes(results),
        ]),
    note('Eine Zahl gilt für ihren Stichtag. „Bericht vom“ heißt: Die Quelle nennt keinen eigenen Stichtag.'),
  ]
}

function newestTable(caption: string, series: readonly IndicatorSeries[]): Block {
  return {
    kind: 'table',
    caption,
    columns: [column('Kennzahl', 42), column('Wert', 42, 'right'), column('Stichtag, Quelle', 44), column('davor', 37)],
    rows: series.map(({ indicator, measurements }) => {
      const values = countingOf(measurements)
      const [last, before] = [values.at(-1), values.at(-2)]
      return row([
        indicator.title,
        last === undefined ? '' : formatWithUnit(last, indicator.unit),
        last === undefined ? '' : `${formatPeriod(last)}, ${last.source}`,
        before === undefined ? '' : `${formatMeasured(before)} (${formatPeriod(before)})`,
      ])
    }),
    rowHeight: null,
  }
}

function resultTable(series: readonly IndicatorSeries[]): Block {
  return {
    kind: 'table',
    caption: 'Ergebnisse',
    columns: [
      column('Wer', 32),
      column('Kennzahl', 38),
      column('Wert', 41, 'right'),
      column('Ziel', 16, 'right'),
      column('Stichtag, Quelle', 38),
    ],
    rows: series.map(({ indicator, subject, measurements }) => {
      const last = countingOf(measurements).at(-1)
      return row([
        subject.title,
        indicator.title,
        last === undefined ? '' : formatWithUnit(last, indicator.unit),
        indicator.target === null ? '' : formatMeasured({ figure: indicator.target, precision: 'exact' }),
        last === undefined ? '' : `${formatPeriod(last)}, ${last.source}`,
      ])
    }),
    rowHeight: null,
  }
}

/** Parts of the file name. */
export function factSheetFileParts({ alliance, preparedAt }: FactSheetInput): readonly string[] {
  return ['Faktencheck', alliance.shortName, dateOf(preparedAt)]
}
