import type { FactsBlock } from '#shared/domain/documents/block.ts'
import type { TemplateField } from '#shared/domain/documents/document-template.ts'
import { plainText } from '../../kit/blocks.ts'

type Row = Readonly<Record<string, string>>

/** A field of a template with where its content comes from. */
export type Field<Source> =
  | (Extract<TemplateField, { kind: 'text' }> & { readonly of: (source: Source) => string })
  | (Extract<TemplateField, { kind: 'condition' }> & { readonly of: (source: Source) => boolean })
  | (Extract<TemplateField, { kind: 'list' }> & { readonly of: (source: Source) => readonly Row[] })

type Column = readonly [name: string, label: string, sample: string]

export function text<Source>(name: string, label: string, sample: string, of: (source: Source) => string): Field<Source> {
  return { kind: 'text', name, label, sample, isRequired: false, of }
}

export function condition<Source>(name: string, label: string, of: (source: Source) => boolean): Field<Source> {
  return { kind: 'condition', name, label, of }
}

/** Rows are given as texts in the order of the columns. */
export function list<Source>(
  name: string,
  label: string,
  columns: readonly Column[],
  of: (source: Source) => readonly (readonly string[])[],
): Field<Source> {
  return {
    kind: 'list',
    name,
    label,
    isRequired: false,
    columns: columns.map(([column, columnLabel, sample]) => ({ name: column, label: columnLabel, sample })),
    of: (source) => of(source).map((row) => Object.fromEntries(columns.map(([column], index) => [column, row[index] ?? '']))),
  }
}

/** A paper without this would not say what it is. */
export function required<Source>(field: Field<Source>): Field<Source> {
  return field.kind === 'condition' ? field : { ...field, isRequired: true }
}

/** Columns of a list of facts, with a sample. */
export function factColumns(label: string, value: string): readonly Column[] {
  return [
    ['Merkmal', 'was es ist', label],
    ['Angabe', 'was gilt', value],
  ]
}

/** Rows of a facts block as columns „Merkmal“ and „Angabe“. */
export function factRows({ rows }: Pick<FactsBlock, 'rows'>): readonly (readonly string[])[] {
  return rows.map(({ label, value }) => [label, plainText(value)])
}

/** What a template gets to fill its fields with. */
export type TemplateContent = Readonly<Record<string, string | boolean | readonly Row[]>>

export function contentOf<Source>(fields: readonly Field<Source>[], source: Source): TemplateContent {
  return Object.fromEntries(fields.map((field) => [field.name, field.of(source)]))
}

/** The samples of a catalogue; `isFull` false is the other extreme: no list has a row, no condition holds, texts are empty. */
export function sampleContent(fields: readonly TemplateField[], isFull: boolean): TemplateContent {
  return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field, isFull)]))
}

function sampleOf(field: TemplateField, isFull: boolean): string | boolean | readonly Row[] {
  switch (field.kind) {
    case 'text':
      return isFull ? field.sample : ''
    case 'condition':
      return isFull
    case 'list': {
      const row = Object.fromEntries(field.columns.map(({ name, sample }) => [name, sample]))
      return isFull ? [row, row] : []
    }
  }
}
