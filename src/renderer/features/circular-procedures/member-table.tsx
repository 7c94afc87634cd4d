import { type KeyboardEvent, useRef, useState } from 'react'
import { Section } from '#renderer/ui/page/section.tsx'
import { ScrollingTable } from '#renderer/ui/table/scrolling-table.tsx'
import { KeyHints } from '#renderer/ui/text/key-hints.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { CHOICE_LABELS } from '#shared/wording/screens/votes.ts'
import { CHOICE_KEYS, type Entry } from './entry.ts'
import { MemberRow } from './member-row.tsx'
import { memberStandings } from './member-standing.ts'
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
  const item = page.items[0]
  if (item === undefined) return null
  const standings = memberStandings(page, item)

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...(table.current?.querySelectorAll<HTMLButtonElement>('[data-member-row]') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const standing = standings[at]
    if (standing === undefined) return
    const choice = CHOICE_KEYS[event.key]
    if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') buttons[Math.max(at - 1, 0)]?.focus()
    else if (choice !== undefined && enabled) onOpen({ kind: 'response', memberId: standing.member.memberId, choice })
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
              <th scope="col">{procedureWords.vote}</th>
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
            {standings.map((standing, index) => (
              <MemberRow
                key={standing.member.memberId}
                standing={standing}
                votesShown={votesShown}
                enabled={enabled}
                selected={open?.memberId === standing.member.memberId}
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
