import { Radio, TextInput } from '@mantine/core'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './response-form.module.css'
import type { ResponseValues } from './response-values.ts'

interface CorrectionFieldsProps {
  readonly earlier: Response | null
  readonly values: ResponseValues
  readonly change: (fields: Partial<ResponseValues>) => void
}

/** Where one has answered already: is this another response, or was the first one recorded wrongly? */
export function CorrectionFields({ earlier, values, change }: CorrectionFieldsProps) {
  if (earlier === null) return null
  return (
    <div className={styles.group}>
      <Radio.Group
        label={procedureWords.earlierThere(formatInstant(earlier.receivedAt))}
        value={values.corrects === null ? 'new' : 'correction'}
        onChange={(kind) => change({ corrects: kind === 'correction' ? earlier.id : null })}
      >
        <div className={styles.group}>
          <Radio value="new" label={procedureWords.isNew} description={procedureWords.isNewHelp} />
          <Radio value="correction" label={procedureWords.isCorrection} description={procedureWords.isCorrectionHelp} />
        </div>
      </Radio.Group>
      {values.corrects !== null && (
        <TextInput
          label={procedureWords.correctionReason}
          required
          value={values.correctionReason}
          onChange={({ currentTarget }) => change({ correctionReason: currentTarget.value })}
        />
      )}
    </div>
  )
}
