import { Checkbox } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
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
import { cardOf, moveOnBoard } from './board-keys.ts'
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
  const board = useRef<HTMLElement>(null)
  const followed = useRef<string | null>(null)
  const focusFollowed = () => {
    if (followed.current !== null) cardOf(board.current, followed.current)?.focus()
  }
  // A card that moved on stands in another column once the list is new; whoever moved it goes with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list is new
  useEffect(focusFollowed, [data])
  const follow = (id: string) => {
    followed.current = id
    focusFollowed()
  }
  const columns: readonly BoardColumn[] = [
    ...BOARD_COLUMNS,
    ...(withClosed ? [{ key: 'closed', title: PROJECT_STATES.archived, states: CLOSED_STATES }] : []),
  ]
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="whole"
      action={<ButtonLink to={pages.newProject}>{projectWords.create}</ButtonLink>}
    >
      <ProjectNav />
      <Checkbox label={words.show} checked={withClosed} onChange={({ currentTarget }) => setWithClosed(currentTarget.checked)} />
      <p className={styles.keys}>{words.keys}</p>
      {/* biome-ignore-start lint/a11y: who has no mouse scrolls the board from here and goes from card to card */}
      <section
        ref={board}
        className={styles.board}
        tabIndex={0}
        aria-label={projectWords.board}
        onKeyDown={(event) => {
          followed.current = null
          moveOnBoard(event)
        }}
      >
        {columns.map((column) => (
          <Column key={column.key} column={column} rows={data} today={today} onMoved={follow} />
        ))}
      </section>
      {/* biome-ignore-end lint/a11y: as above */}
    </Page>
  )
}

interface ColumnProps {
  readonly column: BoardColumn
  readonly rows: readonly ProjectRow[]
  readonly today: LocalDate
  readonly onMoved: (id: string) => void
}

function Column({ column, rows, today, onMoved }: ColumnProps) {
  const own = rows.filter(({ state }) => column.states.includes(state))
  return (
    <section className={styles.column} aria-label={column.title} data-column>
      <header className={styles.head}>
        <h2>{column.title}</h2>
        <span>
          {own.length === 0 ? words.empty : words.columnOf(own.length, formatEuro(sumOf(own.map(({ grant }) => grant))))}
        </span>
      </header>
      <ul className={styles.cards}>
        {own.map((row) => (
          <li key={row.id} className={styles.card} data-card={row.id}>
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
            <BoardStep row={row} onMoved={onMoved} />
          </li>
        ))}
      </ul>
    </section>
  )
}
