import { ActionIcon, NativeSelect, Textarea } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { AGENDA_ITEM_KINDS, type AgendaItemKind } from '#shared/domain/meetings/agenda-item.ts'
import { AGENDA_ITEM_KIND_WORDS } from '#shared/wording/meetings.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './agenda-editor.module.css'
import { AgendaRowDetails } from './agenda-row-details.tsx'
import type { AgendaValue, SittingBody } from './agenda-values.ts'

interface AgendaRowProps {
  readonly value: AgendaValue
  readonly position: number
  readonly isLast: boolean
  readonly bodies: readonly SittingBody[]
  readonly showMissing: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onChange: (fields: Partial<AgendaValue>) => void
  readonly onMove: (step: 1 | -1) => void
  /** Puts it on the agenda once for each body. */
  readonly onSplit: () => void
  readonly onRemove: () => void
  readonly drag: Dragging
}

/** Dragging a line by its handle; it passes another one once it is held over its far half, so that lines of any height keep still. */
interface Dragging {
  readonly isDragged: boolean
  readonly onStart: () => void
  readonly onOver: (half: 'upper' | 'lower') => void
  readonly onEnd: () => void
}

const KINDS = AGENDA_ITEM_KINDS.map((kind) => ({ value: kind, label: AGENDA_ITEM_KIND_WORDS[kind] }))

/** One line of the agenda: number, title, kind, and below what else it says. */
export function AgendaRow(props: AgendaRowProps) {
  const { value, position, isLast, bodies, showMissing, onKeyDown, onChange, onMove, onSplit, onRemove, drag } = props
  return (
    <li
      className={styles.row}
      data-dragged={drag.isDragged || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        drag.onOver(event.clientY < top + height / 2 ? 'upper' : 'lower')
      }}
      onDrop={(event) => event.preventDefault()}
    >
      <span
        className={styles.position}
        aria-hidden="true"
        draggable
        title={meetingWords.drag}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', value.title)
          drag.onStart()
        }}
        onDragEnd={drag.onEnd}
      >
        {position}
      </span>
      <Textarea
        className={styles.title}
        autosize
        minRows={1}
        aria-label={meetingWords.itemTitle(position)}
        data-agenda-title={value.key}
        value={value.title}
        maxLength={300}
        error={showMissing && value.title.trim() === '' ? meetingWords.missing : null}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <NativeSelect
        aria-label={meetingWords.itemKind(position)}
        value={value.kind}
        data={KINDS}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as AgendaItemKind })}
      />
      <div className={styles.acts}>
        <ActionIcon
          variant="subtle"
          size={32}
          disabled={position === 1}
          aria-label={meetingWords.moveUp(value.title)}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size={32}
          disabled={isLast}
          aria-label={meetingWords.moveDown(value.title)}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size={32} aria-label={meetingWords.remove(value.title)} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className={styles.more}>
        {value.continuesItemId !== null && <p className={styles.soft}>{meetingWords.continues}</p>}
        <AgendaRowDetails value={value} bodies={bodies} onChange={onChange} onSplit={onSplit} />
      </div>
    </li>
  )
}
