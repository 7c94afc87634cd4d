import { useQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './frame.module.css'

/** What holds for the file and everybody on every screen has to know: read-only because of somebody else or of the medium, gone, on a network. */
export function FileNotices() {
  const { data } = useQuery(ask.workspace.status.queryOptions())
  if (data === undefined) return null
  const { lockedBy, readOnly, isThere, onNetwork } = data
  const notices = [
    ...(isThere ? [] : [frameWords.gone]),
    ...(lockedBy === null ? [] : [frameWords.lockedBy(lockedBy.name, lockedBy.host, formatInstant(lockedBy.since))]),
    ...(readOnly && lockedBy === null ? [frameWords.writeProtected] : []),
    ...(onNetwork ? [frameWords.onNetwork] : []),
  ]
  return notices.map((notice) => (
    <aside key={notice} className={styles.demo} aria-label={frameWords.fileLabel}>
      {notice}
    </aside>
  ))
}
