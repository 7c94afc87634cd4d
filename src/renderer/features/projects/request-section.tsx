import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import styles from '#renderer/ui/table/plain-table.module.css'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { addDays, type LocalDate } from '#shared/basics/local-date.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { CompletenessItem, CompletionRequest } from '#shared/domain/projects/completeness.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { openItemsOf } from '#shared/rules/funding/completeness.ts'
import { standingRequests } from '#shared/rules/funding/standing-requests.ts'
import { formatDate, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { COMPLETENESS_LABELS, checkWords } from '#shared/wording/screens/project-checks.ts'

/** What the sponsor was asked for, and a form to ask for more until a working day. */
export function RequestSection({ page }: { readonly page: ProjectPage }) {
  const { today } = useClock()
  const open = openItemsOf(page.project)
  const standing = standingRequests(page.requests)
  const [items, setItems] = useState<readonly CompletenessItem[]>(open)
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState<LocalDate | null>(workingDayFrom(addDays(today, 14), false).date)
  const request = useAction(service.projects.requestCompletion)
  return (
    <>
      {page.requests.length > 0 && (
        <ul className={styles.list}>
          {page.requests.map((one) => (
            <li key={one.id}>
              {checkWords.requested(formatDate(one.sentOn), formatDateWithWeekday(one.dueOn))}{' '}
              <RequestState request={one} isStanding={standing.includes(one)} today={today} />{' '}
              <DownloadLink href={downloadAddress('completion-request', one.id)}>{checkWords.letter}</DownloadLink>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={async (event) => {
          event.preventDefault()
          if (dueOn === null) return
          const done = await request.run({ projectId: page.project.id, items: [...items], text, dueOn })
          if (done !== null) showDone(checkWords.sent)
        }}
      >
        <Checkbox.Group
          label={checkWords.requestItems}
          value={[...items]}
          onChange={(chosen) => setItems(page.completeness.map(({ item }) => item).filter((item) => chosen.includes(item)))}
        >
          <div className={styles.list}>
            {page.completeness.map(({ item }) => (
              <Checkbox key={item} value={item} label={COMPLETENESS_LABELS[item]} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          label={checkWords.requestText}
          description={checkWords.requestTextHelp}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <DateField label={checkWords.dueOn} value={dueOn} onChange={setDueOn} required />
        {request.refusal !== null && <Notice tone="bad">{refusalSentence(request.refusal)}</Notice>}
        <div>
          <Button type="submit" variant="default" loading={request.running} disabled={dueOn === null}>
            {checkWords.send}
          </Button>
        </div>
      </form>
    </>
  )
}

interface RequestStateProps {
  readonly request: CompletionRequest
  readonly isStanding: boolean
  readonly today: LocalDate
}

function RequestState({ request, isStanding, today }: RequestStateProps) {
  if (request.settledOn !== null) return <StateWord tone="good">{checkWords.settled(formatDate(request.settledOn))}</StateWord>
  if (!isStanding) return <StateWord tone="neutral">{checkWords.replaced}</StateWord>
  const isOverdue = request.dueOn < today
  return <StateWord tone={isOverdue ? 'bad' : 'warn'}>{isOverdue ? checkWords.overdue : checkWords.waiting}</StateWord>
}
