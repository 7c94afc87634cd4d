import { Select } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/member-imports.ts'
import {
  type ImportField,
  type ImportKind,
  MEMBER_IMPORT_FIELDS,
  PERSON_IMPORT_FIELDS,
} from '#shared/domain/members/member-import.ts'
import { IMPORT_FIELD_LABELS } from '#shared/wording/import-fields.ts'
import { importWords as words } from '#shared/wording/screens/member-imports.ts'
import styles from './import-members.module.css'

interface ColumnMappingProps {
  readonly kind: ImportKind
  readonly preview: ImportPreview
  readonly onMapping: (mapping: readonly (ImportField | null)[]) => void
}

const NOT_READ = 'none'

/** Which column stands for what. */
export function ColumnMapping({ kind, preview, onMapping }: ColumnMappingProps) {
  const fields: readonly ImportField[] = kind === 'members' ? MEMBER_IMPORT_FIELDS : PERSON_IMPORT_FIELDS
  const choices = [
    { value: NOT_READ, label: words.notRead },
    ...fields.map((value) => ({ value: value as string, label: IMPORT_FIELD_LABELS[value] })),
  ]
  return (
    <>
      <p>{words.columnsHelp}</p>
      <div className={styles.columns}>
        {preview.headings.map((heading, column) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file have a place and nothing else
            key={column}
            label={heading === '' ? words.noHeading(column + 1) : heading}
            data={choices}
            value={preview.mapping[column] ?? NOT_READ}
            allowDeselect={false}
            onChange={(value) => {
              const field = value === NOT_READ ? null : (value as ImportField)
              const others = preview.headings.map((_, other) => preview.mapping[other] ?? null)
              onMapping(others.map((mapped, other) => (other === column ? field : mapped === field ? null : mapped)))
            }}
          />
        ))}
      </div>
    </>
  )
}
