import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { type Cents, cents } from '#shared/basics/money.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import { GRANT_OUTCOMES, type GrantOutcome } from '#shared/domain/projects/grant-notice.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { GRANT_OUTCOMES as OUTCOME_LABELS, grantWords as words } from '#shared/wording/screens/grants.ts'

/** A notice of the funder: first the grant, later its changes. */
export function NoticeForm({ page }: { readonly page: FundingPage }) {
  const { project, notices } = page
  const last = notices.at(-1)
  const { today } = useClock()
  const [outcome, setOutcome] = useState<GrantOutcome>(last?.outcome ?? 'granted')
  const [notifiedOn, setNotifiedOn] = useState<LocalDate | null>(today)
  const [reference, setReference] = useState(last?.reference ?? project.funderReference)
  const [amount, setAmount] = useState<Cents | null>(last?.amount ?? project.finances.grant)
  const [startsOn, setStartsOn] = useState<LocalDate | null>(last?.startsOn ?? project.startsOn)
  const [endsOn, setEndsOn] = useState<LocalDate | null>(last?.endsOn ?? project.endsOn)
  const [proofDueOn, setProofDueOn] = useState<LocalDate | null>(null)
  const [remark, setRemark] = useState('')
  const record = useAction(service.grants.recordNotice)
  const isRefused = outcome === 'grant-refused'
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const granted = isRefused ? cents(0) : amount
        if (notifiedOn === null || granted === null || startsOn === null || endsOn === null) return
        const notice = { outcome, notifiedOn, reference, amount: granted, startsOn, endsOn, remark, proofDueOn }
        if ((await record.run({ projectId: project.id, ...notice })) !== null) showDone(words.saved)
      }}
    >
      <div className={styles.pair}>
        <NativeSelect
          label={words.outcome}
          value={outcome}
          data={GRANT_OUTCOMES.map((one) => ({ value: one, label: OUTCOME_LABELS[one] }))}
          onChange={({ currentTarget }) => setOutcome(GRANT_OUTCOMES.find((one) => one === currentTarget.value) ?? outcome)}
        />
        <DateField label={words.notifiedOn} value={notifiedOn} required onChange={setNotifiedOn} />
        <TextInput
          label={words.reference}
          value={reference}
          onChange={({ currentTarget }) => setReference(currentTarget.value)}
        />
        {!isRefused && <MoneyField label={words.amount} value={amount} required onChange={setAmount} />}
        <DateField label={words.startsOn} value={startsOn} required onChange={setStartsOn} />
        <DateField label={words.endsOn} value={endsOn} required onChange={setEndsOn} />
        {!isRefused && (
          <DateField label={words.proofDueOn} description={words.proofHelp} value={proofDueOn} onChange={setProofDueOn} />
        )}
        <TextInput label={words.remark} value={remark} onChange={({ currentTarget }) => setRemark(currentTarget.value)} />
      </div>
      {record.refusal !== null && <Notice tone="bad">{refusalSentence(record.refusal)}</Notice>}
      <div>
        <Button type="submit" variant="default" loading={record.running}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
