import { ActionIcon, Checkbox, NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { SignatoryChoice, StatementContent } from '#shared/contract/statements.ts'
import { statementWords } from '#shared/wording/screens/statements.ts'
import { fieldId } from './field-id.ts'
import styles from './statement-editor.module.css'

interface SignatoryFieldsProps {
  readonly choices: readonly SignatoryChoice[]
  readonly content: StatementContent
  readonly change: (fields: Partial<StatementContent>) => void
}

const MOST_SIGNATORIES = 4

/** Who signs on behalf of the alliance; whose member is recused says so (R19, R20). */
export function SignatoryFields({ choices, content, change }: SignatoryFieldsProps) {
  const { signatories, conflictDisclosed } = content
  const left = choices.filter((choice) => !signatories.some(({ personId }) => personId === choice.personId))
  const mustDisclose = choices.some((choice) => choice.managing && choice.recused)
  function add(personId: string) {
    const choice = choices.find((other) => other.personId === personId)
    if (choice === undefined) return
    const { name, position, organization, managing } = choice
    const capacity = managing ? ('managing-member' as const) : ('substitute' as const)
    change({ signatories: [...signatories, { personId: choice.personId, name, position, organization, capacity }] })
  }
  return (
    <div className={styles.signatories}>
      <p className={styles.words}>{statementWords.signatoriesHelp}</p>
      <ul className={styles.chosen}>
        {signatories.map((signatory) => (
          <li key={`${signatory.personId} ${signatory.name}`}>
            <span>
              <strong>{signatory.name}</strong>
              <span className={styles.words}>{standing(signatory, choices)}</span>
            </span>
            <ActionIcon
              variant="subtle"
              size={30}
              aria-label={statementWords.removeSignatory(signatory.name)}
              onClick={() => change({ signatories: signatories.filter((other) => other !== signatory) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {signatories.length < MOST_SIGNATORIES && (
        <NativeSelect
          id={fieldId('signatories')}
          label={statementWords.addSignatory}
          value=""
          onChange={({ currentTarget }) => add(currentTarget.value)}
          data={[
            { value: '', label: '' },
            ...left.map((choice) => ({
              value: choice.personId,
              label: [
                choice.name,
                choice.organization,
                ...(choice.managing ? [statementWords.managing] : []),
                ...(choice.recused ? [statementWords.recused] : []),
              ].join(', '),
            })),
          ]}
        />
      )}
      {mustDisclose && (
        <Checkbox
          label={statementWords.discloseConflict}
          description={statementWords.discloseHelp}
          checked={conflictDisclosed}
          onChange={({ currentTarget }) => change({ conflictDisclosed: currentTarget.checked })}
        />
      )}
    </div>
  )
}

/** In which capacity a person signs, with what speaks against it. */
function standing(signatory: StatementContent['signatories'][number], choices: readonly SignatoryChoice[]): string {
  const choice = choices.find(({ personId }) => personId === signatory.personId)
  const capacity = signatory.capacity === 'managing-member' ? statementWords.managing : statementWords.substitute
  return [signatory.position, signatory.organization, capacity, ...(choice?.recused === true ? [statementWords.recused] : [])]
    .filter(Boolean)
    .join(', ')
}
