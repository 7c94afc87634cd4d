import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { RETENTION_RULE_KINDS, type RetentionReviewLine, SUGGESTED_MONTHS } from '../../domain/workspace/retention.ts'
import { DUE_CASES } from './find-due.cases.ts'
import { findDue, nextReviewOn } from './find-due.ts'

test.each(DUE_CASES)('$title', ({ kind, eventOn, agreedUntil, keptUntil = [], months, today, due }) => {
  const subject = {
    kind,
    subjectId: 'x1',
    title: 'x',
    event: 'function-ended',
    eventOn: eventOn === null ? null : localDate(eventOn),
    agreedUntil: agreedUntil === undefined ? null : localDate(agreedUntil),
  } as const
  const rules = RETENTION_RULE_KINDS.map((each) => ({
    kind: each,
    months: months !== undefined && each === kind ? months : SUGGESTED_MONTHS[each],
    reason: 'Vorgabe',
  }))
  const line = { kind, title: 'x', dueOn: localDate('2020-01-01'), outcome: 'keep', reason: 'x' } as const
  const decided: readonly RetentionReviewLine[] = [
    ...keptUntil.map((day) => ({ ...line, subjectId: 'x1', keepUntil: localDate(day) })),
    { ...line, subjectId: 'x2', keepUntil: localDate('2999-12-31') },
  ]
  const found = findDue([subject], rules, decided, localDate(today)).map(({ dueOn, because }) => ({ on: dueOn, because }))
  expect(found).toEqual(due === null ? [] : [due])
})

test('Die nächste Durchsicht ist ein Jahr nach der letzten fällig, die erste ein Jahr nach dem Beginn der Arbeitsdatei (F01)', () => {
  const began = localDate('2024-02-29')
  expect(nextReviewOn([], null)).toBeNull()
  expect(nextReviewOn([], began)).toBe('2025-02-28')
  expect(nextReviewOn([{ heldOn: localDate('2025-11-25') }], null)).toBe('2026-11-25')
  expect(nextReviewOn([{ heldOn: localDate('2025-11-25') }, { heldOn: localDate('2024-03-01') }], began)).toBe('2026-11-25')
})

test('Am längsten Fälliges steht oben (F01)', () => {
  const subject = { kind: 'import-leftovers', title: 'x', event: 'imported', agreedUntil: null } as const
  const subjects = ['2026-03-01', '2026-01-01', '2026-02-01'].map((day) => ({
    ...subject,
    subjectId: day,
    eventOn: localDate(day),
  }))
  const rules = [{ kind: 'import-leftovers', months: 1, reason: 'x' }] as const
  expect(findDue(subjects, rules, [], localDate('2026-11-25')).map(({ subject: { subjectId } }) => subjectId)).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
  ])
})

test('Was am selben Tag fällig ist, bleibt in seiner Reihenfolge; ohne Regel und ohne Vereinbarung ist nichts fällig (F01)', () => {
  const subject = { title: 'x', event: 'imported', eventOn: localDate('2026-01-01'), agreedUntil: null } as const
  const subjects = ['b', 'a'].map((subjectId) => ({ ...subject, kind: 'import-leftovers' as const, subjectId }))
  const rules = [{ kind: 'import-leftovers', months: 1, reason: 'x' }] as const
  const due = findDue([...subjects, { ...subject, kind: 'contact-details', subjectId: 'c' }], rules, [], localDate('2026-11-25'))
  expect(due.map(({ subject: { subjectId } }) => subjectId)).toEqual(['b', 'a'])
})

test('Wurde zuletzt gelöscht, zählt für das Behalten nur, was vorher einen Tag nannte (F01)', () => {
  const subject = { kind: 'contact-details', subjectId: 'x1', title: 'x', event: 'function-ended', agreedUntil: null } as const
  const line = { kind: 'contact-details', subjectId: 'x1', title: 'x', dueOn: localDate('2020-01-01'), reason: 'x' } as const
  const decided = [
    { ...line, outcome: 'keep', keepUntil: localDate('2026-06-30') },
    { ...line, outcome: 'erase', keepUntil: null },
  ] as const
  const rules = [{ kind: 'contact-details', months: 12, reason: 'x' }] as const
  const due = findDue([{ ...subject, eventOn: localDate('2024-06-30') }], rules, decided, localDate('2026-07-01'))
  expect(due).toMatchObject([{ dueOn: '2026-07-01', because: 'kept-until' }])
})
