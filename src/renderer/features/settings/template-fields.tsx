import { Button, CopyButton } from '@mantine/core'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import type { TemplateField } from '#shared/domain/documents/document-template.ts'
import { templateWords } from '#shared/wording/screens/document-templates.ts'
import styles from './templates-page.module.css'

interface TemplateFieldsProps {
  readonly fields: readonly TemplateField[]
  readonly label: string
}

/** What a template can ask for, with a sample of each, to be copied into Word. */
export function TemplateFields({ fields, label }: TemplateFieldsProps) {
  return (
    <ScrollingTable label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{templateWords.field}</th>
            <th scope="col">{templateWords.meaning}</th>
            <th scope="col">{templateWords.example}</th>
            <th scope="col">{templateWords.copy}</th>
          </tr>
        </thead>
        <tbody>
          {fields.flatMap(linesOf).map(({ key, tag, meaning, sample }) => (
            <tr key={key}>
              <td>
                <code>{tag}</code>
              </td>
              <td>{meaning}</td>
              <td>{sample}</td>
              <td>
                <CopyButton value={tag}>
                  {({ copied, copy }) => (
                    <Button variant="default" size="compact-sm" onClick={copy} aria-label={templateWords.copyField(tag)}>
                      {copied ? templateWords.copied : templateWords.copy}
                    </Button>
                  )}
                </CopyButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function linesOf(field: TemplateField) {
  const required = field.kind !== 'condition' && field.isRequired ? ` (${templateWords.requiredField})` : ''
  switch (field.kind) {
    case 'text':
      return [{ key: field.name, tag: `{{${field.name}}}`, meaning: `${field.label}${required}`, sample: field.sample }]
    case 'condition': {
      const tag = `{{#${field.name}}}{{/${field.name}}}`
      return [{ key: field.name, tag, meaning: templateWords.conditionOf(field.label), sample: '' }]
    }
    case 'list': {
      const columns = field.columns.map(({ name, label, sample }) => ({
        key: `${field.name}.${name}`,
        tag: `{{${name}}}`,
        meaning: `${field.name} › ${label}`,
        sample,
      }))
      const inside = field.columns.map(({ name }) => `{{${name}}}`).join(' ')
      const whole = `{{#${field.name}}}${inside}{{/${field.name}}}`
      return [{ key: field.name, tag: whole, meaning: `${templateWords.listOf(field.label)}${required}`, sample: '' }, ...columns]
    }
  }
}
