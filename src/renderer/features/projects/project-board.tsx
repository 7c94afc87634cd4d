import { Checkbox } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { sumOf } from '#shared/basics/money.ts'
import type { ProjectRow } from '#shared/contract/projects.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { BOARD_COLUMNS, CLOSED_STATES, boardWords as words } from '#shared/wording/screens/project-calls.ts'
import { PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import { BoardStep } from './board-step.tsx'
import styles from './project-board.module.css'
import { ProjectNav } from './project-nav.tsx'
import { stateTone } from './state-tone.ts'

interface BoardColumn {
  readonly key: string
  readonly title: string
  readonly states: readonly ProjectState[]
}

/** Where every project stands, by step, with counts and sums. */
export function ProjectBoard() {
  const { data } = useSuspenseQuery(ask.projects.list.queryOptions())
  const { today } = useClock()
  const [withClosed, setWithClosed] = useState(false)
  const columns: readonly BoardColumn[] = [
    ...BOARD_COLUMNS,
    ...(withClosed ? [{ key: 'closed', title: PROJECT_STATES.archived, states: CLOSED_STATES }] : []),
  ]
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="full"
      action={<ButtonLink to={pages.newProject}>{projectWords.create}</ButtonLink>}
    >
      <ProjectNav />
      <Checkbox label={words.show} checked={withClosed} onChange={({ currentTarget }) => setWithClosed(currentTarget.checked)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls the board from here */}
      <section className={styles.board} tabIndex={0} aria-label={projectWords.board}>
        {columns.map((column) => (
          <Column key={column.key} column={column} rows={data} today={today} />
        ))}
      </section>
    </Page>
  )
}

interface ColumnProps {
  readonly column: BoardColumn
  readonly rows: readonly ProjectRow[]
  readonly today: LocalDate
}

function Column({ column, rows, today }: ColumnProps) {
  const own = rows.filter(({ state }) => column.states.includes(state))
  return (
    <section className={styles.column} aria-label={column.title}>
      <header className={styles.head}>
        <h2>{column.title}</h2>
        <span>
          {own.length === 0 ? words.empty : words.columnOf(own.length, formatEuro(sumOf(own.map(({ grant }) => grant))))}
        </span>
      </header>
      <ul className={styles.cards}>
        {own.map((row) => (
          <li key={row.id} className={styles.card}>
            <Link to={pages.project(row.id)} className={styles.title}>
              {row.shortTitle}
            </Link>
            <span className={styles.sponsor}>{row.sponsorName}</span>
            <span className={styles.sum}>{formatEuro(row.grant)}</span>
            <StateWord tone={stateTone(row.state)}>{PROJECT_STATES[row.state]}</StateWord>
            {row.jointlySupported && <span className={styles.joint}>{words.joint}</span>}
            {row.nextDue !== null && (
              <span data-overdue={row.nextDue < today} className={styles.due}>
                {row.nextDue < today ? words.overdue(formatDate(row.nextDue)) : words.due(formatDate(row.nextDue))}
              </span>
            )}
            <BoardStep row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}
