import { type KeyboardEvent, useRef, useState } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { KeyHints } from '#renderer/ui/text/key-hints.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CHOICE_LABELS } from '#shared/wording/screens/votes.ts'
import { CHOICE_KEYS, type Entry } from './entry.ts'
import { MemberRow } from './member-row.tsx'
import { standingsByMember } from './member-standing.ts'
import styles from './member-table.module.css'

interface MemberTableProps {
  readonly page: CircularProcedurePage
  readonly votesShown: boolean
  /** Whether responses may still be entered. */
  readonly enabled: boolean
  readonly open: Entry | null
  readonly onOpen: (entry: Entry) => void
}

/** One row per member of the frozen roll; ↑ ↓ move, j n e u set the vote, Enter opens the whole response. */
export function MemberTable({ page, votesShown, enabled, open, onOpen }: MemberTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState(0)
  const rows = standingsByMember(page)

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>('[data-member-row]') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const member = page.roll[at]
    if (member === undefined) return
    const choice = CHOICE_KEYS[event.key]
    if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') buttons[Math.max(at - 1, 0)]?.focus()
    else if (choice !== undefined && enabled) onOpen({ kind: 'response', memberId: member.memberId, choice })
    else return
    event.preventDefault()
  }
  return (
    <Section title={procedureWords.members}>
      {enabled && (
        <KeyHints
          hints={[
            ...Object.entries(CHOICE_KEYS).map(([key, choice]) => ({ keys: [key], does: CHOICE_LABELS[choice] })),
            { keys: ['↑', '↓'], does: procedureWords.keyMove },
            { keys: ['Enter'], does: procedureWords.keyEnter },
          ]}
        />
      )}
      <ScrollingTable label={procedureWords.members}>
        <table className={styles.table} ref={table} onKeyDown={press}>
          <thead className={styles.head}>
            <tr>
              <th scope="col">{procedureWords.member}</th>
              {page.items.map(({ item }) => (
                <th key={item.id} scope="col" title={item.subject}>
                  {page.items.length === 1 ? procedureWords.vote : procedureWords.votePosition(item.position)}
                </th>
              ))}
              <th scope="col">{procedureWords.person}</th>
              <th scope="col">{procedureWords.received}</th>
              <th scope="col" className={styles.way}>
                {procedureWords.way}
              </th>
              <th scope="col" className={styles.files}>
                {procedureWords.evidence}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((standings, index) => (
              <MemberRow
                key={page.roll[index]?.memberId}
                standings={standings}
                votesShown={votesShown}
                enabled={enabled}
                selected={open?.memberId === page.roll[index]?.memberId}
                reachable={index === active}
                onActive={() => setActive(index)}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </ScrollingTable>
    </Section>
  )
}
