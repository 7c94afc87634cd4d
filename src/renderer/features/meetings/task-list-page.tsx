import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { CLOCK_REFRESH_MS, useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { TaskOfMeeting } from '#shared/domain/meetings/task.ts'
import { formatDate, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { taskListWords as words } from '#shared/wording/screens/tasks.ts'
import styles from './invitation-table.module.css'

/** Who does what by when, from all meetings; what is due is marked, and each can be entered as done. */
export function TaskListPage() {
  const { data: rows } = useSuspenseQuery(ask.meetings.listTasks.queryOptions({ refetchInterval: CLOCK_REFRESH_MS }))
  const { today } = useClock()
  const finish = useAction(service.meetings.finishTask)
  const open = rows.filter(({ task }) => task.doneOn === null)
  const done = rows.filter(({ task }) => task.doneOn !== null)

  async function setDone({ task }: TaskOfMeeting, doneOn: LocalDate | null) {
    if ((await finish.run({ taskId: task.id, doneOn })) === null || doneOn === null) return
    showUndo({
      message: words.finished(task.what),
      undone: words.reopen,
      undo: async () => void (await finish.run({ taskId: task.id, doneOn: null })),
    })
  }
  return (
    <Page title={words.title} lead={words.lead} trail={[{ label: meetingWords.title, to: pages.meetings }]} width="full">
      {finish.refusal !== null && <Notice tone="bad">{refusalSentence(finish.refusal)}</Notice>}
      <Section title={words.open}>
        {open.length === 0 ? (
          <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
        ) : (
          <TaskTable label={words.open} rows={open} today={today} onDone={(row) => void setDone(row, today)} />
        )}
      </Section>
      {done.length > 0 && (
        <Section title={words.done}>
          <TaskTable label={words.done} rows={done} today={today} onDone={(row) => void setDone(row, null)} />
        </Section>
      )}
    </Page>
  )
}

interface TaskTableProps {
  readonly label: string
  readonly rows: readonly TaskOfMeeting[]
  readonly today: LocalDate
  /** Done, or open again where it was done. */
  readonly onDone: (row: TaskOfMeeting) => void
}

function TaskTable({ label, rows, today, onDone }: TaskTableProps) {
  return (
    <ScrollingTable label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{label === words.open ? words.finish : words.doneOn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TaskLine key={row.task.id} row={row} today={today} onDone={() => onDone(row)} />
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  )
}

function TaskLine({
  row,
  today,
  onDone,
}: {
  readonly row: TaskOfMeeting
  readonly today: LocalDate
  readonly onDone: () => void
}) {
  const { task, meetingId, meetingNumber, itemNumber } = row
  return (
    <tr>
      <th scope="row">{task.what}</th>
      <td>{task.owner}</td>
      <td>
        {task.dueOn === null ? <span className={styles.soft}>{words.noDay}</span> : formatDateWithWeekday(task.dueOn)}{' '}
        <DueMark dueOn={task.doneOn === null ? task.dueOn : null} today={today} />
      </td>
      <td>
        <Link to={pages.meeting(meetingId)}>{words.source(shortNumber(meetingNumber), itemNumber)}</Link>
      </td>
      <td>
        {task.doneOn !== null && `${formatDate(task.doneOn)} `}
        <Button
          variant="default"
          size="xs"
          aria-label={task.doneOn === null ? words.finishOf(task.what) : words.reopenOf(task.what)}
          onClick={onDone}
        >
          {task.doneOn === null ? words.finish : words.reopen}
        </Button>
      </td>
    </tr>
  )
}

function DueMark({ dueOn, today }: { readonly dueOn: LocalDate | null; readonly today: LocalDate }) {
  if (dueOn === null || dueOn > today) return null
  return (
    <span className={styles.mark}>
      <StateWord tone={dueOn < today ? 'bad' : 'warn'}>{dueOn < today ? words.overdue : words.dueToday}</StateWord>
    </span>
  )
}
