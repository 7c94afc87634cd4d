import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { KeyHints } from '#renderer/ui/text/key-hints.tsx'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import styles from './agenda-editor.module.css'
import { AgendaRow } from './agenda-row.tsx'
import { type AgendaValue, blankValue, forEachBody, moved, movedTo, type SittingBody } from './agenda-values.ts'

interface AgendaEditorProps {
  readonly agenda: readonly AgendaValue[]
  /** The bodies that sit together, the first one resolves what names none. */
  readonly bodies: readonly SittingBody[]
  readonly showMissing: boolean
  readonly onChange: (agenda: readonly AgendaValue[]) => void
}

/** The agenda by keyboard, or by dragging a line at its number: Alt+↑ ↓ moves a line, Enter begins a new one, Alt+Entf takes one away. */
export function AgendaEditor({ agenda, bodies, showMissing, onChange }: AgendaEditorProps) {
  const list = useRef<HTMLOListElement>(null)
  const latest = useRef(agenda)
  latest.current = agenda
  const [dragged, setDragged] = useState<string | null>(null)

  function focus(key: string) {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-agenda-title="${CSS.escape(key)}"]`)?.focus())
  }
  function addAfter(key: string | null) {
    const value = blankValue(agenda)
    const at = key === null ? agenda.length : agenda.findIndex((other) => other.key === key) + 1
    onChange(agenda.toSpliced(at, 0, value))
    focus(value.key)
  }
  function move(key: string, step: 1 | -1) {
    onChange(moved(agenda, key, step))
    focus(key)
  }
  function remove(value: AgendaValue) {
    const at = agenda.indexOf(value)
    onChange(agenda.filter(({ key }) => key !== value.key))
    const neighbor = agenda[at + 1] ?? agenda[at - 1]
    if (neighbor !== undefined) focus(neighbor.key)
    showUndo({
      message: meetingWords.removed(value.title),
      undone: meetingWords.backAgain,
      undo: async () => onChange(latest.current.toSpliced(at, 0, value)),
    })
  }
  function press(event: KeyboardEvent, value: AgendaValue) {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) move(value.key, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.altKey && event.key === 'Delete') remove(value)
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isTitle(event.target)) addAfter(value.key)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.editor}>
      <KeyHints
        hints={[
          { keys: ['Alt', '↑', '↓'], does: meetingWords.keyMoveItem },
          { keys: ['Enter'], does: meetingWords.keyNewItem },
          { keys: ['Alt', 'Entf'], does: meetingWords.keyRemoveItem },
        ]}
      />
      {agenda.length === 0 && <p className={styles.soft}>{meetingWords.agendaEmpty}</p>}
      <ol className={styles.list} ref={list}>
        {agenda.map((value, index) => (
          <AgendaRow
            key={value.key}
            value={value}
            position={index + 1}
            isLast={index === agenda.length - 1}
            bodies={bodies}
            showMissing={showMissing}
            onKeyDown={(event) => press(event, value)}
            onChange={(fields) => onChange(agenda.map((other) => (other.key === value.key ? { ...other, ...fields } : other)))}
            onMove={(step) => move(value.key, step)}
            onSplit={() => onChange(forEachBody(agenda, value, bodies))}
            onRemove={() => remove(value)}
            drag={{
              isDragged: dragged === value.key,
              onStart: () => setDragged(value.key),
              onOver: (half) => {
                const from = agenda.findIndex(({ key }) => key === dragged)
                const passes = half === 'upper' ? from > index : from < index
                if (dragged !== null && passes) onChange(movedTo(agenda, dragged, value.key))
              },
              onEnd: () => setDragged(null),
            }}
          />
        ))}
      </ol>
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => addAfter(null)}>
          {meetingWords.addItem}
        </Button>
      </div>
    </div>
  )
}

function isTitle(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.agendaTitle !== undefined
}
