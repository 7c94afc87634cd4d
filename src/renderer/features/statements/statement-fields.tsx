import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { Section } from '#renderer/ui/page/section.tsx'
import type { StatementContent, StatementPage } from '#shared/contract/statements.ts'
import { STATEMENT_ADDRESSEES, STATEMENT_KINDS } from '#shared/domain/statements/statement.ts'
import { ADDRESSEE_LABELS, KIND_LABELS, statementWords } from '#shared/wording/screens/statements.ts'
import { fieldId } from './field-id.ts'
import { ReasonFields } from './reason-fields.tsx'
import { SignatoryFields } from './signatory-fields.tsx'
import styles from './statement-editor.module.css'
import { TextModules } from './text-modules.tsx'

interface StatementFieldsProps {
  readonly page: StatementPage
  readonly content: StatementContent
  readonly change: (fields: Partial<StatementContent>) => void
}

/** Kind, addressee, one text per heading, conditions, who signs. */
export function StatementFields({ page, content, change }: StatementFieldsProps) {
  const { resolution, permittedKinds } = page
  const mayExcept = resolution.outcome === 'rejected' && resolution.rules.endorsementWithoutMajority
  const kinds = STATEMENT_KINDS.filter((kind) => permittedKinds.includes(kind) || kind === content.kind || mayExcept)
  return (
    <>
      <Section title={statementWords.content}>
        <div className={styles.fields}>
          <Radio.Group
            label={statementWords.kind}
            value={content.kind}
            onChange={(value) => change({ kind: STATEMENT_KINDS.find((kind) => kind === value) ?? content.kind })}
          >
            <div className={styles.signatories}>
              {kinds.map((kind, index) => (
                <Radio key={kind} id={index === 0 ? fieldId('kind') : undefined} value={kind} label={KIND_LABELS[kind]} />
              ))}
            </div>
          </Radio.Group>
          {mayExcept && (
            <Textarea
              label={statementWords.exceptionReason}
              description={statementWords.exceptionHelp}
              autosize
              minRows={2}
              value={content.exceptionReason}
              onChange={({ currentTarget }) => change({ exceptionReason: currentTarget.value })}
            />
          )}
          {content.kind === 'endorsed-with-conditions' && (
            <Textarea
              id={fieldId('conditions')}
              label={statementWords.conditions}
              description={statementWords.conditionsHelp}
              autosize
              minRows={3}
              required
              value={content.conditions}
              onChange={({ currentTarget }) => change({ conditions: currentTarget.value })}
              rightSection={
                <TextModules
                  field="conditions"
                  label={statementWords.conditions}
                  text={content.conditions}
                  onInsert={(conditions) => change({ conditions: conditions.replaceAll('\n\n', '\n') })}
                />
              }
            />
          )}
          <NativeSelect
            label={statementWords.addressee}
            value={content.addressee}
            data={STATEMENT_ADDRESSEES.map((addressee) => ({ value: addressee, label: ADDRESSEE_LABELS[addressee] }))}
            onChange={({ currentTarget }) =>
              change({ addressee: STATEMENT_ADDRESSEES.find((one) => one === currentTarget.value) ?? content.addressee })
            }
          />
        </div>
      </Section>
      <Section title={statementWords.reasons}>
        <ReasonFields reasons={content.reasons} onChange={(reasons) => change({ reasons })} />
      </Section>
      <Section title={statementWords.signatories}>
        <SignatoryFields choices={page.signatoryChoices} content={content} change={change} />
      </Section>
    </>
  )
}
