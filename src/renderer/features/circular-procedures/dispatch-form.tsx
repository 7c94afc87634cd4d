import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import styles from './response-form.module.css'
import { SENDING_WAYS, type SendingWay } from './start-values.ts'

interface DispatchFormProps {
  readonly procedureId: Id<'circular-procedure'>
  readonly memberId: Id<'member'>
  readonly onSaved: (message: string, page: CircularProcedurePage) => void
}

/** Completes the proof that the papers went out to a member (R25). */
export function DispatchForm({ procedureId, memberId, onSaved }: DispatchFormProps) {
  const { now } = useClock()
  const [sentAt, setSentAt] = useState<Instant | null>(now)
  const [way, setWay] = useState<SendingWay>('email')
  const record = useAction(service.circularProcedures.recordDispatch)
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (sentAt === null) return
        const page = await record.run({ circularProcedureId: procedureId, memberId, sentAt, way })
        if (page !== null) onSaved('', page)
      }}
    >
      <MomentField dateLabel={procedureWords.sentOn} timeLabel={procedureWords.sentAt} value={sentAt} onChange={setSentAt} />
      <NativeSelect
        label={procedureWords.sendWay}
        value={way}
        data={SENDING_WAYS}
        onChange={({ currentTarget }) => setWay(currentTarget.value as SendingWay)}
      />
      {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
      <div>
        <Button type="submit" loading={record.running}>
          {procedureWords.saveSending}
        </Button>
      </div>
    </form>
  )
}
