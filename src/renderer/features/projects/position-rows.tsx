import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { CountField } from '#renderer/ui/fields/count-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { projectWords } from '#shared/wording/screens/projects.ts'
import styles from './project-form.module.css'
import type { PositionValue } from './project-values.ts'

interface PositionRowsProps {
  readonly positions: readonly PositionValue[]
  readonly onChange: (positions: readonly PositionValue[]) => void
  readonly showMissing: boolean
}

/** The positions a project pays for; only the coordination sees them one by one. */
export function PositionRows({ positions, onChange, showMissing }: PositionRowsProps) {
  const change = (key: string, fields: Partial<PositionValue>) =>
    onChange(positions.map((position) => (position.key === key ? { ...position, ...fields } : position)))
  const add = () =>
    onChange([...positions, { key: nextKey(positions), position: '', percent: 100, payGrade: '', yearlyCost: null }])
  return (
    <div className={styles.partners}>
      <p className={styles.none}>{projectWords.staffPositionsHelp}</p>
      {positions.map((position, index) => (
        <fieldset key={position.key} className={styles.position}>
          <legend>{projectWords.position(index + 1)}</legend>
          <TextInput
            label={projectWords.positionName}
            value={position.position}
            error={showMissing && position.position.trim() === '' ? projectWords.missing : null}
            onChange={({ currentTarget }) => change(position.key, { position: currentTarget.value })}
          />
          <CountField
            label={projectWords.positionPercent}
            value={position.percent}
            least={1}
            most={1000}
            onChange={(percent) => change(position.key, { percent })}
          />
          <TextInput
            label={projectWords.payGrade}
            value={position.payGrade}
            onChange={({ currentTarget }) => change(position.key, { payGrade: currentTarget.value })}
          />
          <MoneyField
            label={projectWords.yearlyCost}
            value={position.yearlyCost}
            onChange={(yearlyCost) => change(position.key, { yearlyCost })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            className={styles.removePartner}
            aria-label={projectWords.removePosition(position.position)}
            onClick={() => onChange(positions.filter(({ key }) => key !== position.key))}
          >
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {projectWords.addPosition}
        </Button>
      </div>
    </div>
  )
}

function nextKey(positions: readonly PositionValue[]): string {
  const numbers = positions.map(({ key }) => Number(key.replace('position-', '')))
  return `position-${Math.max(0, ...numbers) + 1}`
}
