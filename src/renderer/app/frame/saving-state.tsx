import { IconAlertTriangle, IconCheck, IconLock } from '@tabler/icons-react'
import { useIsMutating, useQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { formatDayAndMonth, formatTime } from '#shared/wording/dates.ts'
import { backupWords, safetyLine } from '#shared/wording/screens/backups.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './saving-state.module.css'

/** Whether everything is saved, always in sight. */
export function SavingState() {
  const { data, isError } = useQuery(ask.workspace.status.queryOptions())
  const { data: safety } = useQuery(ask.workspace.safety.queryOptions())
  const saving = useIsMutating() > 0
  if (isError) {
    return (
      <State
        tone="bad"
        icon={<IconAlertTriangle size={15} aria-hidden />}
        word={frameWords.notSaved}
        detail={frameWords.notSavedHint}
      />
    )
  }
  if (data === undefined) return null
  if (data.readOnly)
    return <State tone="warn" icon={<IconLock size={15} aria-hidden />} word={frameWords.readOnly} detail={data.fileName} />
  const line = safety === undefined ? null : safetyLine(safety)
  if (line?.isBad)
    return <State tone="bad" icon={<IconAlertTriangle size={15} aria-hidden />} word={backupWords.title} detail={line.text} />
  const savedAt = data.lastSavedAt
  const detail =
    savedAt === null ? data.fileName : frameWords.savedAt(`${formatDayAndMonth(dateOf(savedAt))} ${formatTime(savedAt)}`)
  return (
    <State
      tone="good"
      icon={<IconCheck size={15} stroke={2.4} aria-hidden />}
      word={saving ? frameWords.saving : frameWords.saved}
      detail={line === null || safety?.lastBackup === null ? detail : `${detail}, ${line.text}`}
    />
  )
}

interface StateProps {
  readonly tone: 'good' | 'warn' | 'bad'
  readonly icon: React.ReactNode
  readonly word: string
  readonly detail: string
}

function State({ tone, icon, word, detail }: StateProps) {
  return (
    <div className={styles.state} data-tone={tone} role="status">
      {icon}
      <span>
        {word}
        <small>{detail}</small>
      </span>
    </div>
  )
}
