import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import { type ProgressReportKind, REPORT_KINDS } from '#shared/domain/projects/grant-notice.ts'
import { formatDate, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { REPORT_KINDS as KIND_LABELS, grantWords as words } from '#shared/wording/screens/grants.ts'

/** Reports by the day they are due, each with its receipt. */
export function ReportSection({ page }: { readonly page: FundingPage }) {
  const { today } = useClock()
  return (
    <>
      {page.reports.length === 0 && <p className={styles.soft}>{words.noReports}</p>}
      <ul className={styles.list}>
        {page.reports.map((report) => (
          <li key={report.id}>
            <strong>{KIND_LABELS[report.kind]}</strong>
            <div>{`${words.dueOn} ${formatDateWithWeekday(report.dueOn)}`}</div>
            {report.receivedOn === null ? (
              <>
                <StateWord tone={report.dueOn < today ? 'bad' : 'warn'}>
                  {report.dueOn < today ? words.overdue : words.open}
                </StateWord>
                <ReceiveForm key={report.version} page={page} report={report} today={today} />
              </>
            ) : (
              <>
                <StateWord tone="good">{words.receivedState(formatDate(report.receivedOn))}</StateWord>
                <p className={styles.soft}>{report.summary}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      {page.notices.length > 0 && <PlanForm page={page} />}
    </>
  )
}

interface ReceiveFormProps {
  readonly page: FundingPage
  readonly report: FundingPage['reports'][number]
  readonly today: LocalDate
}

function ReceiveForm({ page, report, today }: ReceiveFormProps) {
  const [receivedOn, setReceivedOn] = useState<LocalDate | null>(today)
  const [summary, setSummary] = useState('')
  const receive = useAction(service.grants.receiveReport)
  return (
    <details>
      <summary>{words.receiveOf(KIND_LABELS[report.kind], formatDate(report.dueOn))}</summary>
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (receivedOn === null) return
          const { id: reportId, version } = report
          const done = await receive.run({ projectId: page.project.id, reportId, version, receivedOn, summary })
          if (done !== null) showDone(words.received)
        }}
      >
        <DateField label={words.receivedOn} value={receivedOn} required onChange={setReceivedOn} />
        <Textarea
          label={words.summary}
          autosize
          minRows={2}
          value={summary}
          onChange={({ currentTarget }) => setSummary(currentTarget.value)}
        />
        {receive.refusal !== null && <Notice tone="bad">{refusalSentence(receive.refusal)}</Notice>}
        <div>
          <Button type="submit" variant="default" loading={receive.running}>
            {words.receive}
          </Button>
        </div>
      </form>
    </details>
  )
}

function PlanForm({ page }: { readonly page: FundingPage }) {
  const [kind, setKind] = useState<ProgressReportKind>('progress')
  const [dueOn, setDueOn] = useState<LocalDate | null>(null)
  const plan = useAction(service.grants.planReport)
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault()
        if (dueOn === null) return
        if ((await plan.run({ projectId: page.project.id, kind, dueOn })) === null) return
        setDueOn(null)
        showDone(words.planned)
      }}
    >
      <NativeSelect
        label={words.kind}
        value={kind}
        data={REPORT_KINDS.map((one) => ({ value: one, label: KIND_LABELS[one] }))}
        onChange={({ currentTarget }) => setKind(REPORT_KINDS.find((one) => one === currentTarget.value) ?? kind)}
      />
      <DateField label={words.dueOn} value={dueOn} required onChange={setDueOn} />
      {plan.refusal !== null && <Notice tone="bad">{refusalSentence(plan.refusal)}</Notice>}
      <div>
        <Button type="submit" variant="default" loading={plan.running} disabled={dueOn === null}>
          {words.plan}
        </Button>
      </div>
    </form>
  )
}
