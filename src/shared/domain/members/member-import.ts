import type { Id } from '../../basics/id.ts'
import type { Member } from './member.ts'
import type { Person } from './person.ts'

export const IMPORT_KINDS = ['members', 'people'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** What a column of a table can stand for. */
export const MEMBER_IMPORT_FIELDS = [
  'name',
  'shortName',
  'organizationType',
  'interestGroup',
  'street',
  'postalCode',
  'city',
  'email',
  'website',
  'representedBy',
  'membershipKind',
  'memberSince',
] as const
export const PERSON_IMPORT_FIELDS = [
  'member',
  'lastName',
  'firstName',
  'salutation',
  'title',
  'position',
  'email',
  'phone',
  'role',
  'roleSince',
] as const
export type ImportField = (typeof MEMBER_IMPORT_FIELDS)[number] | (typeof PERSON_IMPORT_FIELDS)[number]

/** The fields without which a row says nothing. */
export const REQUIRED_IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  members: ['name'],
  people: ['member', 'lastName'],
}

export type ImportProblem =
  | { readonly code: 'MISSING' }
  | { readonly code: 'FORMULA' }
  | { readonly code: 'UNKNOWN_VALUE'; readonly allowed: readonly string[] }
  | { readonly code: 'NO_EMAIL' }
  | { readonly code: 'NO_DATE' }
  | { readonly code: 'TOO_LONG'; readonly most: number }
  | { readonly code: 'UNKNOWN_MEMBER' }
  | { readonly code: 'TWICE_IN_FILE'; readonly row: number }
  | { readonly code: 'AMBIGUOUS' }
  | { readonly code: 'ROLE_TAKEN' }

/** What is wrong in one cell; `column` counts from 0. */
export interface ImportRowProblem {
  readonly column: number | null
  readonly field: ImportField
  readonly value: string
  readonly problem: ImportProblem
}

/** What a row of the file would do. */
export interface ImportRow {
  /** As the table program counts it; the headings are row 1. */
  readonly row: number
  readonly title: string
  readonly state: 'new' | 'changed' | 'unchanged' | 'error'
  readonly changes: readonly { readonly field: ImportField; readonly before: string; readonly after: string }[]
  readonly problems: readonly ImportRowProblem[]
}

/** What an import did to one record, as it takes to undo it. */
export type ImportChange =
  | { readonly kind: 'member-added'; readonly memberId: Id<'member'> }
  | { readonly kind: 'person-added'; readonly personId: Id<'person'> }
  | { readonly kind: 'member-changed'; readonly before: Member; readonly version: number }
  | { readonly kind: 'person-changed'; readonly before: Person; readonly version: number }
