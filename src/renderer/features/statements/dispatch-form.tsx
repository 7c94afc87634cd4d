import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { MomentField } from '#renderer/ui/fields/moment-field.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { Instant } from '#shared/basics/instant.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import { DISPATCH_WAYS, type DispatchWay } from '#shared/domain/statements/statement-dispatch.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { ADDRESSEE_LABELS, statementWords, DISPATCH_WAYS as WAY_LABELS } from '#shared/wording/screens/statements.ts'
import styles from './acts.module.css'

/** What left, when, which way and to whom; and a form to enter the next one. */
export function DispatchForm({ page }: { readonly page: StatementPage }) {
  const { statement, dispatches, project } = page
  const { now } = useClock()
  const [way, setWay] = useState<DispatchWay>('portal')
  const [sentAt, setSentAt] = useState<Instant | null>(now)
  const [receiver, setReceiver] = useState<string>(
    statement.addressee === 'sponsor' ? project.sponsor.name : ADDRESSEE_LABELS[statement.addressee],
  )
  const [remark, setRemark] = useState('')
  const record = useAction(service.statements.recordDispatch)
  return (
    <>
      <ul className={styles.list}>
        {dispatches.map((dispatch) => (
          <li key={dispatch.id}>
            {statementWords.dispatched(formatInstant(dispatch.sentAt), WAY_LABELS[dispatch.way], dispatch.receiver)}
            {dispatch.remark !== '' && <div className={styles.soft}>{dispatch.remark}</div>}
          </li>
        ))}
      </ul>
      <DownloadLink href={downloadAddress('statement-mail', statement.id)}>{statementWords.mailDraft}</DownloadLink>
      <p className={styles.soft}>{statementWords.mailDraftHelp}</p>
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (sentAt === null) return
          const done = await record.run({ statementId: statement.id, sentAt, way, receiver, remark })
          if (done !== null) showDone(statementWords.dispatchSaved)
        }}
      >
        <NativeSelect
          label={statementWords.way}
          value={way}
          data={DISPATCH_WAYS.map((one) => ({ value: one, label: WAY_LABELS[one] }))}
          onChange={({ currentTarget }) => setWay(DISPATCH_WAYS.find((one) => one === currentTarget.value) ?? way)}
        />
        <MomentField dateLabel={statementWords.sentAt} timeLabel={statementWords.sentTime} value={sentAt} onChange={setSentAt} />
        <TextInput
          label={statementWords.receiver}
          required
          value={receiver}
          onChange={({ currentTarget }) => setReceiver(currentTarget.value)}
        />
        <TextInput
          label={statementWords.remark}
          value={remark}
          onChange={({ currentTarget }) => setRemark(currentTarget.value)}
        />
        {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
        <div>
          <Button type="submit" variant="default" loading={record.running} disabled={receiver.trim() === ''}>
            {statementWords.recordDispatch}
          </Button>
        </div>
      </form>
    </>
  )
}
