import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { FieldChange, LineChange, RevisionComparison, TextChange } from '#shared/domain/action-plan/compare-revisions.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { compareWords as words } from '#shared/wording/screens/action-plan.ts'
import { changedLists, fieldName, renumbering, textName } from '../action-plan/changes.ts'
import { column, heading, list, paragraph, paragraphs, plain, row, strong, when } from '../kit/blocks.ts'
import { letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** What the Vergleich says: everything that has changed from one revision to the next, word for word. */
export interface PlanComparisonInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly changes: RevisionComparison
  /** The newer revision is not adopted yet. */
  readonly draft: boolean
  readonly preparedAt: Instant
}

export function planComparisonPaper(input: PlanComparisonInput): Paper {
  const { alliance, changes, preparedAt } = input
  return {
    title: `Handlungskonzept: ${words.title(changes.before, changes.after)}`,
    subject: `Was sich von Fassung ${changes.before} zu Fassung ${changes.after} geändert hat`,
    creator: alliance.name,
    fileReference: `Handlungskonzept ${changes.before} → ${changes.after}`,
    issuedAt: preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: input.draft,
    orientation: 'portrait',
    blocks: comparisonBlocks(input),
  }
}

function comparisonBlocks({ alliance, managingMembers, changes, preparedAt }: PlanComparisonInput): readonly Block[] {
  const texts = changes.texts.filter(({ change }) => change !== 'same')
  const lists = changedLists(changes)
  const fields = changes.fields.filter(({ change }) => change !== 'same')
  return [
    letterheadOf(alliance, managingMembers),
    {
      kind: 'title',
      text: words.title(changes.before, changes.after),
      subtitle: `Handlungskonzept · Stand ${formatDateLong(dateOf(preparedAt))}`,
    },
    heading('Handlungsfelder'),
    ...when(fields.length === 0, () => [paragraph(plain(words.nothing))]),
    ...fields.flatMap(fieldBlocks),
    heading('Texte'),
    ...when(texts.length === 0, () => [paragraph(plain(words.nothing))]),
    ...texts.flatMap((change) => textBlocks(change, changes)),
    ...when(lists.length > 0, () => [heading('Listen')]),
    ...lists.flatMap(([name, change]) => [heading(name, 2), ...lineBlocks(change)]),
  ]
}

function fieldBlocks(change: FieldChange): readonly Block[] {
  const { reason } = change
  const moved = renumbering(change)
  const lines = [
    ['Ziele', change.goals],
    ['Umsetzungsansätze', change.approaches],
    ['Tangierende Netzwerkarbeit', change.networking],
  ] as const
  return [
    heading(`${fieldName(change)} (${words.changes[change.change]})`, 2),
    ...when(moved !== '', () => [paragraph(plain(`${moved}.`))]),
    ...when(reason !== '', () => [paragraph(plain(`${words.reason}: ${reason}`))]),
    ...when(change.change !== 'removed', () => [
      ...lines
        .filter(([, { added, removed }]) => added.length + removed.length > 0)
        .flatMap(([label, lineChange]) => [paragraph(strong(label)), ...lineBlocks(lineChange)]),
      ...when(change.futureBefore !== change.futureAfter, () => [
        paragraph(strong('Künftige Ansätze')),
        sideBySide('Künftige Ansätze', change.futureBefore, change.futureAfter, ['bisher', 'neu']),
      ]),
    ]),
  ]
}

function textBlocks(change: TextChange, { before, after }: RevisionComparison): readonly Block[] {
  const title = heading(`${textName(change)} (${words.changes[change.change]})`, 2)
  if (change.change === 'changed')
    return [title, sideBySide(textName(change), change.before, change.after, [words.before(before), words.before(after)])]
  return [title, ...paragraphs(change.before === '' ? change.after : change.before)]
}

/** Two columns that may break over the page, one row for each pair of paragraphs. */
function sideBySide(caption: string, before: string, after: string, heads: readonly [string, string]): Block {
  const [left, right] = [partsOf(before), partsOf(after)]
  return {
    kind: 'table',
    caption: `Gegenüberstellung: ${caption}`,
    columns: heads.map((head) => column(head, 1)),
    rows: Array.from({ length: Math.max(left.length, right.length) }, (_, index) => row([left[index] ?? '', right[index] ?? ''])),
    rowHeight: null,
  }
}

function partsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
}

function lineBlocks({ added, removed, kept }: LineChange): readonly Block[] {
  return [
    list([...added.map((line) => `${words.added}: ${line}`), ...removed.map((line) => `${words.removed}: ${line}`)]),
    ...when(kept.length > 0, () => [paragraph(plain(`${words.kept(kept.length)}.`))]),
  ]
}

/** Parts of the file name. */
export function planComparisonFileParts({ alliance, changes }: PlanComparisonInput): readonly string[] {
  return ['Handlungskonzept-Vergleich', alliance.shortName, `${changes.before}-${changes.after}`]
}
