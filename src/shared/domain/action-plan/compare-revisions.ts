import type { Chapter, FieldText, RevisionText } from './revision.ts'

export type RevisionChange = 'added' | 'removed' | 'changed' | 'same'

/** A text of two revisions side by side; empty where it does not stand. */
export interface TextChange {
  readonly key: string
  readonly heading: string
  readonly change: RevisionChange
  readonly before: string
  readonly after: string
}

/** A list of lines: what came, what went, what stayed. */
export interface LineChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly kept: readonly string[]
}

/** A field of action and what it continues; „removed“ fields have no number in the new plan. */
export interface FieldChange {
  readonly change: RevisionChange
  readonly numberBefore: number | null
  readonly numberAfter: number | null
  readonly titleBefore: string
  readonly titleAfter: string
  /** Why a field ended. */
  readonly reason: string
  readonly goals: LineChange
  readonly approaches: LineChange
  readonly networking: LineChange
  readonly futureBefore: string
  readonly futureAfter: string
}

/** What has changed from one revision to another, in the order of the new one, ended things last. */
export interface RevisionComparison {
  readonly before: string
  readonly after: string
  readonly texts: readonly TextChange[]
  readonly subgoals: LineChange
  readonly challenges: LineChange
  readonly fields: readonly FieldChange[]
  readonly sources: LineChange
  readonly attachments: LineChange
}

interface NamedText {
  readonly revision: string
  readonly text: RevisionText
}

const FOREWORD = 'foreword'
const GUIDING_GOAL = 'guidingGoal'

export function compareRevisions(before: NamedText, after: NamedText): RevisionComparison {
  return {
    before: before.revision,
    after: after.revision,
    texts: textChanges(before.text, after.text),
    subgoals: lineChange(before.text.subgoals, after.text.subgoals),
    challenges: lineChange(titlesOf(before.text), titlesOf(after.text)),
    fields: fieldChanges(before.text, after.text),
    sources: lineChange(before.text.sources, after.text.sources),
    attachments: lineChange(before.text.attachments, after.text.attachments),
  }
}

export function lineChange(before: readonly string[], after: readonly string[]): LineChange {
  return {
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
    kept: after.filter((line) => before.includes(line)),
  }
}

function textChanges(before: RevisionText, after: RevisionText): readonly TextChange[] {
  const removed = before.chapters.filter(({ key }) => !after.chapters.some((chapter) => chapter.key === key))
  return [
    textChange(FOREWORD, '', before.foreword, after.foreword),
    textChange(GUIDING_GOAL, '', before.guidingGoal, after.guidingGoal),
    ...after.chapters.map((chapter) =>
      chapterChange(
        before.chapters.find(({ key }) => key === chapter.key),
        chapter,
      ),
    ),
    ...removed.map((chapter) => ({ ...textChange(chapter.key, chapter.heading, chapter.text, ''), change: 'removed' as const })),
  ]
}

function chapterChange(before: Chapter | undefined, { key, heading, text }: Chapter): TextChange {
  if (before === undefined) return { ...textChange(key, heading, '', text), change: 'added' }
  const change = textChange(key, heading, before.text, text)
  return before.heading === heading ? change : { ...change, change: 'changed' }
}

function textChange(key: string, heading: string, before: string, after: string): TextChange {
  const change = before === after ? 'same' : before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  return { key, heading, change, before, after }
}

function fieldChanges(before: RevisionText, after: RevisionText): readonly FieldChange[] {
  const continued = new Set(after.fields.flatMap(({ continues }) => continues))
  const ended = before.fields.filter(({ fieldOfActionId }) => fieldOfActionId === null || !continued.has(fieldOfActionId))
  return [
    ...after.fields.map((field) => {
      const earlier = before.fields.filter(
        ({ fieldOfActionId }) => fieldOfActionId !== null && field.continues.includes(fieldOfActionId),
      )
      return fieldChange(earlier, field, '')
    }),
    ...ended.map((field) => {
      const dropped = after.droppedFields.find(({ fieldOfActionId }) => fieldOfActionId === field.fieldOfActionId)
      return fieldChange([field], null, dropped?.reason ?? '')
    }),
  ]
}

function fieldChange(before: readonly FieldText[], after: FieldText | null, reason: string): FieldChange {
  const [first] = before
  const change = {
    numberBefore: first?.number ?? null,
    numberAfter: after?.number ?? null,
    titleBefore: before.map(({ title }) => title).join(' + '),
    titleAfter: after?.title ?? '',
    reason,
    goals: lineChange(linesOf(before, 'goals'), after?.goals ?? []),
    approaches: lineChange(linesOf(before, 'approaches'), after?.approaches ?? []),
    networking: lineChange(linesOf(before, 'networking'), after?.networking ?? []),
    futureBefore: before.map(({ futureApproaches }) => futureApproaches).join('\n'),
    futureAfter: after?.futureApproaches ?? '',
  }
  if (first === undefined) return { ...change, change: 'added' }
  if (after === null) return { ...change, change: 'removed' }
  const isSame =
    change.numberBefore === change.numberAfter &&
    change.titleBefore === change.titleAfter &&
    change.futureBefore === change.futureAfter &&
    [change.goals, change.approaches, change.networking].every(({ added, removed }) => added.length + removed.length === 0)
  return { ...change, change: isSame ? 'same' : 'changed' }
}

function linesOf(fields: readonly FieldText[], list: 'goals' | 'approaches' | 'networking'): readonly string[] {
  return fields.flatMap((field) => field[list])
}

function titlesOf({ challenges }: RevisionText): readonly string[] {
  return challenges.map(({ title }) => title)
}
