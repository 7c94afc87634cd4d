import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { downloadAddress, fileAddress } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { AgendaLine, MeetingPage } from '#shared/contract/meeting-page.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import { isVotable } from '#shared/rules/meeting/next-act.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import styles from './item-papers.module.css'

const LIMITS = { most: 20, largest: LARGEST_FILE } as const

/** The papers of an item: to read, to add by dragging or choosing, to take away; and its proposal as Word. */
export function ItemPapers({ line, page }: { readonly line: AgendaLine; readonly page: MeetingPage }) {
  const change = useAction(service.meetings.changePapers)
  const { item, papers } = line
  const isOpen = ['draft', 'scheduled', 'invited', 'running'].includes(page.meeting.state)
  const target = { meetingId: page.meeting.id, agendaItemId: item.id }
  if (!isOpen && papers.length === 0 && !isVotable(item)) return null
  return (
    <div className={styles.papers}>
      {isVotable(item) && (
        <a href={downloadAddress('proposal', item.id)} download>
          {agendaWords.proposal}
        </a>
      )}
      {papers.length > 0 && (
        <ul className={styles.list} aria-label={agendaWords.papers}>
          {papers.map(({ sha256, name }) => (
            <li key={sha256}>
              <a href={fileAddress(sha256)} download={name}>
                {name}
              </a>
              {isOpen && (
                <ActionIcon
                  variant="subtle"
                  size={26}
                  aria-label={agendaWords.removePaper(name)}
                  onClick={() => void change.run({ ...target, add: [], remove: [sha256] })}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {change.refusal !== null && <Notice tone="bad">{refusalSentence(change.refusal)}</Notice>}
      {isOpen && (
        <details className={styles.add}>
          <summary>{agendaWords.papers}</summary>
          <FileDrop
            label={agendaWords.addPapers(item.title)}
            files={[]}
            onFiles={(files) => void change.run({ ...target, add: [...files], remove: [] })}
            limits={LIMITS}
          />
        </details>
      )}
    </div>
  )
}
