import { NativeSelect, Radio } from '@mantine/core'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { toId } from '#shared/basics/id.ts'
import type { EditionChoices } from '#shared/contract/rules-of-procedure.ts'
import { EDITION_SOURCES, rulesWords } from '#shared/wording/screens/rules-of-procedure.ts'
import type { EditionValues } from './edition-values.ts'
import styles from './rules-page.module.css'

interface ValidityFieldsProps {
  readonly values: EditionValues
  readonly onChange: (fields: Partial<EditionValues>) => void
  readonly choices: EditionChoices
  readonly errors: { readonly validFrom: string | null; readonly resolution: string | null }
}

const SOURCES = Object.keys(EDITION_SOURCES) as readonly EditionValues['source'][]

/** From when an edition holds, what it rests on, and by which resolution the alliance gave it to itself. */
export function ValidityFields({ values, onChange, choices, errors }: ValidityFieldsProps) {
  const { source, resolutionId, validFrom } = values
  return (
    <div className={styles.fields}>
      <DateField
        label={rulesWords.validFromLabel}
        description={rulesWords.validFromHelp}
        value={validFrom}
        required
        error={errors.validFrom}
        onChange={(day) => onChange({ validFrom: day })}
      />
      <Radio.Group
        label={rulesWords.sourceLabel}
        value={source}
        onChange={(chosen) => onChange({ source: SOURCES.find((known) => known === chosen) ?? source })}
      >
        {SOURCES.map((known) => (
          <Radio key={known} value={known} label={EDITION_SOURCES[known]} mt={6} />
        ))}
      </Radio.Group>
      <NativeSelect
        label={rulesWords.resolutionLabel}
        description={choices.resolutions.length === 0 ? rulesWords.noneInRegister : rulesWords.resolutionHelp}
        required={source !== 'none'}
        error={errors.resolution}
        value={resolutionId ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ resolutionId: currentTarget.value === '' ? null : toId(currentTarget.value) })
        }
        data={[
          { value: '', label: source === 'none' ? rulesWords.noResolution : rulesWords.chooseResolution },
          ...choices.resolutions.map(({ id, number, subject, resolvedOn }) => ({
            value: id,
            label: rulesWords.resolutionChoice(number, subject, resolvedOn),
          })),
        ]}
      />
    </div>
  )
}
