import { Link } from '@tanstack/react-router'
import { FirstOf } from '#renderer/ui/page/first-of.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Overview, Task } from '#shared/contract/overview.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { dueDay } from './due-day.ts'
import styles from './task-list.module.css'
import { isDeadline, taskAddress, taskDetail, taskName } from './task-target.ts'

interface TaskListProps {
  readonly tasks: Overview['tasks']
  readonly today: LocalDate
}

/** Everything that waits, by its day; each line leads to the place where it is done. */
export function TaskList({ tasks, today }: TaskListProps) {
  if (tasks.length === 0) return <EmptyState title={overviewWords.nothingToDo}>{overviewWords.nothingToDoText}</EmptyState>
  return (
    <FirstOf
      items={tasks}
      count={30}
      keyOf={(task) => `${task.kind} ${'taskId' in task ? task.taskId : taskAddress(task)}`}
      frame={(lines) => <ol className={styles.tasks}>{lines}</ol>}
    >
      {(task) => <TaskLine task={task} today={today} />}
    </FirstOf>
  )
}

function TaskLine({ task, today }: { readonly task: Task; readonly today: LocalDate }) {
  const due = dueDay(task.on, today, isDeadline(task))
  return (
    <li className={styles.task}>
      <Link to={taskAddress(task)} className={styles.link}>
        <span className={styles.what}>
          <strong>{taskName(task)}</strong>
          <span className={styles.subject}>{task.title}</span>
          {taskDetail(task) !== null && <span className={styles.detail}>{taskDetail(task)}</span>}
        </span>
        <span className={styles.when} data-urgency={due.urgency}>
          <span>{formatDateWithWeekday(task.on)}</span>
          <span className={styles.due}>{due.words}</span>
        </span>
      </Link>
    </li>
  )
}
