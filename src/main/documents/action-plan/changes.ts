import type { FieldChange, LineChange, RevisionComparison, TextChange } from '#shared/domain/action-plan/compare-revisions.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { compareWords as words } from '#shared/wording/screens/action-plan.ts'
import { column, row } from '../kit/blocks.ts'

const FIXED_TEXTS: Readonly<Record<string, string>> = { foreword: 'Vorwort', guidingGoal: 'Leitziel' }

export function textName({ key, heading }: TextChange): string {
  return heading === '' ? (FIXED_TEXTS[key] ?? key) : `Kapitel „${heading}“`
}

export function fieldName({ numberBefore, numberAfter, titleBefore, titleAfter }: FieldChange): string {
  return `Handlungsfeld ${numberAfter ?? numberBefore}: ${titleAfter === '' ? titleBefore : titleAfter}`
}

/** „Nr. 4 wird Nr. 3“; empty where the number stays. */
export function renumbering({ numberBefore, numberAfter }: FieldChange): string {
  const moved = numberBefore !== null && numberAfter !== null && numberBefore !== numberAfter
  return moved ? words.renumbered(numberBefore, numberAfter) : ''
}

/** Lists of a plan in which something came or went. */
export function changedLists(changes: RevisionComparison): readonly (readonly [name: string, change: LineChange])[] {
  const lists = [
    ['Teilziele', changes.subgoals],
    ['Herausforderungen', changes.challenges],
    ['Quellen', changes.sources],
    ['Anlagen', changes.attachments],
  ] as const
  return lists.filter(([, { added, removed }]) => added.length + removed.length > 0)
}

/** One row for each field, and for each text and list that is new, gone or changed. */
export function changeTable(changes: RevisionComparison): Block {
  const rows = [
    ...changes.fields.map((change) => [
      fieldName(change),
      words.changes[change.change],
      [renumbering(change), change.reason].filter(Boolean).join('. '),
    ]),
    ...changes.texts.filter(({ change }) => change !== 'same').map((text) => [textName(text), words.changes[text.change], '']),
    ...changedLists(changes).map(([name, { added, removed, kept }]) => [
      name,
      words.changes.changed,
      `${added.length} neu, ${removed.length} entfallen, ${kept.length} unverändert`,
    ]),
  ]
  return {
    kind: 'table',
    caption: `Änderungen gegenüber der Fassung ${changes.before}`,
    columns: [column('Was', 85), column('Änderung', 28), column('Anmerkung', 52)],
    rows: rows.map((cells) => row(cells)),
    rowHeight: null,
  }
}
