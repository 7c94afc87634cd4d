import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ImportField, ImportKind, ImportRow, ImportRowProblem } from '#shared/domain/members/member-import.ts'
import { fullName, type Person } from '#shared/domain/members/person.ts'
import { IMPORT_VALUES, plainText } from '#shared/wording/import-fields.ts'
import type { TableRow } from '../../../documents/import/table.ts'
import type { ImportFacts } from './import-facts.ts'
import { type MemberStep, membersCalled, memberText, planMember } from './plan-members.ts'
import { type PersonStep, peopleCalled, planPerson, type TakenRole } from './plan-people.ts'
import { type CellValues, readCells } from './read-cells.ts'

/** A row of the preview with what it would do. */
export interface PlannedRow {
  readonly shown: ImportRow
  readonly step: MemberStep | PersonStep
}

export interface ImportQuestion {
  readonly kind: ImportKind
  readonly rows: readonly TableRow[]
  readonly mapping: readonly (ImportField | null)[]
  readonly today: LocalDate
}

/** Holds every row of a table against the register. Changes nothing; asked twice it answers the same. */
export function planImport({ kind, rows, mapping, today }: ImportQuestion, facts: ImportFacts): readonly PlannedRow[] {
  const seen = new Map<string, number>()
  const roles = new Map<string, readonly TakenRole[]>(facts.rolesOf)
  return rows.map((row): PlannedRow => {
    const cells = readCells(kind, row, mapping)
    const planned = kind === 'members' ? memberRow(cells, facts, today) : personRow(cells, facts, roles, today)
    const { key, keyField } = planned
    const earlier = key === null ? undefined : seen.get(key)
    if (key !== null && earlier === undefined) seen.set(key, row.row)
    const problems = [
      ...cells.problems,
      ...planned.problems,
      ...(earlier === undefined ? [] : [problemAt(keyField, cells, { code: 'TWICE_IN_FILE', row: earlier })]),
    ].map((problem) => ({ ...problem, column: problem.column ?? columnOf(mapping, problem.field) }))
    const state = problems.length > 0 ? 'error' : STATE[planned.step.does]
    return { shown: { row: row.row, title: planned.title, state, changes: planned.changes, problems }, step: planned.step }
  })
}

const STATE = {
  'add-member': 'new',
  'add-person': 'new',
  'change-member': 'changed',
  'change-person': 'changed',
  nothing: 'unchanged',
} as const

interface Planned {
  readonly title: string
  readonly key: string | null
  readonly keyField: ImportField
  readonly step: MemberStep | PersonStep
  readonly changes: ImportRow['changes']
  readonly problems: readonly ImportRowProblem[]
}

function memberRow(cells: CellValues, facts: ImportFacts, today: LocalDate): Planned {
  const name = cells.values.name ?? ''
  const called = name === '' ? [] : membersCalled(facts, name)
  const [known] = called
  const { step, changed } = planMember(cells, known, today)
  return {
    title: name,
    key: name === '' ? null : (known?.id ?? plainText(name)),
    keyField: 'name',
    step,
    changes: changed.map((field) => ({
      field,
      before: known === undefined ? '' : wordOf(field, memberText(known, field)),
      after: wordOf(field, cells.values[field] ?? ''),
    })),
    problems: called.length > 1 ? [problemAt('name', cells, { code: 'AMBIGUOUS' })] : [],
  }
}

/** Notes the role that a new person takes in `roles`, so that the next row finds it taken. */
function personRow(cells: CellValues, facts: ImportFacts, roles: Map<string, readonly TakenRole[]>, today: LocalDate): Planned {
  const { member = '', lastName = '', firstName = '', title = '' } = cells.values
  const shownName = fullName({ title, firstName, lastName })
  const members = member === '' ? [] : membersCalled(facts, member)
  const [employer] = members
  const empty: Planned = {
    title: shownName,
    key: null,
    keyField: 'lastName',
    step: { does: 'nothing' },
    changes: [],
    problems: [],
  }
  if (member === '' || lastName === '') return empty
  if (employer === undefined) return { ...empty, problems: [problemAt('member', cells, { code: 'UNKNOWN_MEMBER' })] }
  if (members.length > 1) return { ...empty, problems: [problemAt('member', cells, { code: 'AMBIGUOUS' })] }
  const called = peopleCalled(facts, employer.id, cells.values)
  const [known] = called
  const { step, changed, problem } = planPerson(cells, employer.id, known, roles.get(employer.id) ?? [], today)
  if (step.does === 'add-person' && step.role !== null && problem === null)
    roles.set(employer.id, [...(roles.get(employer.id) ?? []), { ...step.role, validUntil: null }])
  return {
    ...empty,
    key: known?.id ?? `${employer.id} ${plainText(firstName)} ${plainText(lastName)}`,
    step,
    changes: changed.map((field) => ({
      field,
      before: wordOf(field, known === undefined ? '' : String(known[field as keyof Person])),
      after: wordOf(field, cells.values[field] ?? ''),
    })),
    problems: [
      ...(called.length > 1 ? [problemAt('lastName', cells, { code: 'AMBIGUOUS' })] : []),
      ...(problem === null ? [] : [problemAt('role', cells, problem)]),
    ],
  }
}

function problemAt(field: ImportField, { values }: CellValues, problem: ImportRowProblem['problem']): ImportRowProblem {
  return { column: null, field, value: values[field] ?? '', problem }
}

function columnOf(mapping: readonly (ImportField | null)[], field: ImportField): number | null {
  const column = mapping.indexOf(field)
  return column === -1 ? null : column
}

/** The word for a code, as tables have it; texts are their own. */
function wordOf(field: ImportField, value: string): string {
  return IMPORT_VALUES[field]?.[value]?.[0] ?? value
}
