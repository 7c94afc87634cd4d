import type { Instant } from '#shared/basics/instant.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Opinion, OpinionPoll, PollMember } from '#shared/domain/circular-procedures/opinion-poll.ts'
import type { ApproachResult } from '#shared/rules/opinion/tally-opinions.ts'
import { formatDate, formatDeadline } from '#shared/wording/dates.ts'
import {
  type Book,
  type CellValue,
  columnLetters,
  count,
  formula,
  moment,
  type Sheet,
  sheetColumn,
  text,
} from '../kit/excel/sheet.ts'

/** Everything that the result of a Meinungsbild says. */
export interface OpinionPollInput {
  readonly alliance: Alliance
  readonly poll: OpinionPoll
  readonly members: readonly PollMember[]
  /** All that came in, late ones as well, by time of receipt. */
  readonly opinions: readonly Opinion[]
  readonly result: readonly ApproachResult[]
  readonly preparedAt: Instant
}

const NOT_BINDING = 'Unverbindliches Meinungsbild, kein Beschluss'

/** The result as sheets: approaches in their order, what each member said, and what was asked. */
export function opinionPollBook(input: OpinionPollInput): Book {
  const { alliance, poll, preparedAt } = input
  return {
    properties: { title: `Meinungsbild ${poll.number}`, subject: poll.subject, creator: alliance.name, issuedAt: preparedAt },
    printTitle: `Meinungsbild ${poll.number}: ${poll.subject}`,
    printNote: `${NOT_BINDING} · Stand ${formatDate(poll.endsOn)}`,
    sheets: [resultSheet(input), answerSheet(input), questionSheet(input)],
  }
}

/** The mean is a formula over the counts beside it, so that everybody can see how it comes about. */
function resultSheet({ poll, result }: OpinionPollInput): Sheet {
  const steps = Array.from({ length: poll.steps }, (_, index) => index + 1)
  const first = 4
  const ordered = result.toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))
  return {
    name: 'Ergebnis',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Rang', 7, 'count'),
      sheetColumn('Ansatz', 50),
      sheetColumn('Mittel', 9, 'decimal'),
      sheetColumn('Angaben', 10, 'count'),
      ...steps.map((step) => sheetColumn(`Stufe ${step}`, 9, 'count')),
    ],
    rows: ordered.map(({ approach, rank, mean, given, counts }, index): readonly CellValue[] => {
      const line = index + 2
      const sum = steps.map((step) => `${step}*${columnLetters(first + step - 1)}${line}`).join('+')
      return [
        count(rank),
        text(poll.approaches.find(({ id }) => id === approach)?.title ?? ''),
        mean === null ? null : formula(`(${sum})/D${line}`, mean.numerator / mean.denominator),
        count(given),
        ...counts.map((one) => count(one)),
      ]
    }),
  }
}

function answerSheet({ poll, members, opinions }: OpinionPollInput): Sheet {
  return {
    name: 'Antworten',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Mitglied', 40),
      sheetColumn('Person', 24),
      sheetColumn('Eingang', 17, 'instant'),
      sheetColumn('zählt', 20),
      ...poll.approaches.map(({ position }) => sheetColumn(`Ansatz ${position}`, 10, 'count')),
      sheetColumn('Bemerkung', 40),
      sheetColumn('Quittung', 18),
    ],
    rows: opinions.map((opinion): readonly CellValue[] => [
      text(members.find(({ memberId }) => memberId === opinion.memberId)?.memberName ?? ''),
      text(opinion.personName),
      moment(opinion.receivedAt),
      text(fateOf(opinion, poll, opinions)),
      ...poll.approaches.map(({ id }) => count(opinion.ratings.find(({ approachId }) => approachId === id)?.step ?? null)),
      text(opinion.remark),
      text(opinion.receiptCode),
    ]),
  }
}

function fateOf(opinion: Opinion, poll: OpinionPoll, all: readonly Opinion[]): string {
  if (opinion.receivedAt > poll.endsAt) return 'verspätet'
  const last = all.findLast(({ memberId, receivedAt }) => memberId === opinion.memberId && receivedAt <= poll.endsAt)
  return last?.id === opinion.id ? 'ja' : 'später ersetzt'
}

function questionSheet({ poll, members }: OpinionPollInput): Sheet {
  return {
    name: 'Frage',
    hasSums: false,
    pageBreakAfter: null,
    columns: [sheetColumn('Was', 26), sheetColumn('Inhalt', 90)],
    rows: [
      [text('Hinweis'), text(NOT_BINDING)],
      [text('Thema'), text(poll.subject)],
      [text('Frage'), text(poll.question)],
      [text('Skala'), text(`1 = ${poll.lowest} bis ${poll.steps} = ${poll.highest}`)],
      [text('Ende'), text(formatDeadline(poll.endsAt))],
      [text('Gefragt'), text(members.map(({ memberName }) => memberName).join('\n'))],
      ...poll.approaches.map(({ position, title, explanation }) => [
        text(`Ansatz ${position}`),
        text(explanation === '' ? title : `${title}\n${explanation}`),
      ]),
    ],
  }
}

/** Parts of the file name. */
export function opinionPollFileParts({ poll }: OpinionPollInput): readonly string[] {
  return ['Meinungsbild', poll.number.split('/').slice(1).join('-')]
}
