import { Button, Checkbox, MultiSelect, Textarea, TextInput } from '@mantine/core'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import table from '#renderer/ui/table/plain-table.module.css'
import { type Id, toId } from '#shared/basics/id.ts'
import type { RevisionPage, RevisionTextInput } from '#shared/contract/action-plan.ts'
import { planWords, draftWords as words } from '#shared/wording/screens/action-plan.ts'
import { LinesField } from './lines-field.tsx'
import styles from './plan.module.css'

type Field = RevisionTextInput['fields'][number]

interface FieldFormProps {
  readonly page: RevisionPage
  readonly text: RevisionTextInput
  readonly onChange: (fields: Partial<RevisionTextInput>) => void
}

/** The fields of action of a draft, which earlier ones they continue, and why others end. */
export function FieldForm({ page, text, onChange }: FieldFormProps) {
  const { fields, droppedFields } = text
  const change = (key: string, values: Partial<Field>) =>
    onChange({ fields: fields.map((field) => (field.key === key ? { ...field, ...values } : field)) })
  const continued = new Set(fields.flatMap(({ continues }) => continues))
  const ending = page.baseFields.filter(({ id }) => !continued.has(id))
  return (
    <>
      {fields.map((field) => (
        <FieldPart
          key={field.key}
          field={field}
          page={page}
          onChange={(values) => change(field.key, values)}
          onRemove={() => onChange({ fields: fields.filter(({ key }) => key !== field.key) })}
        />
      ))}
      {ending.map(({ id, number, title, running }) => (
        <TextInput
          key={id}
          label={words.droppedReason(number, title)}
          description={words.openProjects(running)}
          required
          value={droppedFields.find(({ fieldOfActionId }) => fieldOfActionId === id)?.reason ?? ''}
          onChange={({ currentTarget }) =>
            onChange({
              droppedFields: [
                ...droppedFields.filter(({ fieldOfActionId }) => fieldOfActionId !== id),
                { fieldOfActionId: id, reason: currentTarget.value },
              ],
            })
          }
        />
      ))}
      <div className={table.buttons}>
        <Button variant="default" onClick={() => onChange({ fields: [...fields, emptyField(fields)] })}>
          {words.addField}
        </Button>
      </div>
    </>
  )
}

interface FieldPartProps {
  readonly field: Field
  readonly page: RevisionPage
  readonly onChange: (values: Partial<Field>) => void
  readonly onRemove: () => void
}

function FieldPart({ field, page, onChange, onRemove }: FieldPartProps) {
  const { title } = field
  const goals = page.strategies.flatMap(({ id, title: strategy, goals: named }) =>
    named.map(({ key, title: goal }) => ({ value: `${id}/${key}`, label: `${strategy}: ${goal}` })),
  )
  return (
    <fieldset className={styles.part}>
      <legend className="visually-hidden">{title}</legend>
      <div className={table.pair}>
        <TextInput
          label={planWords.name}
          required
          value={title}
          onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
        <CountField
          label={planWords.number}
          value={field.number}
          least={1}
          most={99}
          onChange={(number) => number !== null && onChange({ number })}
        />
        {page.baseFields.length > 0 && (
          <MultiSelect
            label={words.continues}
            description={words.continuesHelp}
            data={page.baseFields.map(({ id, number, title: earlier }) => ({
              value: id as string,
              label: planWords.fieldTitle(number, earlier),
            }))}
            value={field.continues.map(String)}
            onChange={(ids) => onChange({ continues: ids.map((id) => toId<'field-of-action'>(id)) })}
          />
        )}
        <Checkbox
          label={words.crossCutting}
          checked={field.isCrossCutting}
          onChange={({ currentTarget }) => onChange({ isCrossCutting: currentTarget.checked })}
        />
      </div>
      <div className={table.pair}>
        <LinesField label={planWords.goals} lines={field.goals} onChange={(lines) => onChange({ goals: lines })} />
        <LinesField label={planWords.approaches} lines={field.approaches} onChange={(lines) => onChange({ approaches: lines })} />
        <LinesField label={planWords.networking} lines={field.networking} onChange={(lines) => onChange({ networking: lines })} />
        <Textarea
          label={planWords.future}
          autosize
          minRows={2}
          value={field.futureApproaches}
          onChange={({ currentTarget }) => onChange({ futureApproaches: currentTarget.value })}
        />
      </div>
      <MultiSelect
        label={planWords.strategyGoals}
        data={goals}
        searchable
        value={field.strategyGoals.map(({ strategyId, goalKey }) => `${strategyId}/${goalKey}`)}
        onChange={(values) => onChange({ strategyGoals: values.map(referenceOf) })}
      />
      <div className={table.buttons}>
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {words.removeField(title)}
        </Button>
      </div>
    </fieldset>
  )
}

function referenceOf(value: string): { strategyId: Id<'strategy'>; goalKey: string } {
  const at = value.indexOf('/')
  return { strategyId: toId(value.slice(0, at)), goalKey: value.slice(at + 1) }
}

function emptyField(fields: readonly Field[]): Field {
  const last = Math.max(0, ...fields.map(({ key }) => Number(/^field-(\d+)$/.exec(key)?.[1] ?? 0)))
  return {
    key: `field-${last + 1}`,
    fieldOfActionId: null,
    continues: [],
    number: Math.max(0, ...fields.map(({ number }) => number)) + 1,
    title: words.newField,
    isCrossCutting: false,
    goals: [],
    approaches: [],
    futureApproaches: '',
    networking: [],
    strategyGoals: [],
  }
}
