import { type Instant, toEpoch } from '#shared/basics/instant.ts'
import { recordWords } from '#shared/wording/screens/item-records.ts'
import { useRunningTime } from './session-clock.tsx'
import styles from './session-item.module.css'

interface ItemTimerProps {
  readonly calledAt: Instant
  readonly now: Instant
  readonly planned: number | null
}

const MINUTE_MS = 60_000

/** How long the item has taken, and how long it was to take; marked when it takes longer. */
export function ItemTimer({ calledAt, now, planned }: ItemTimerProps) {
  const passed = Math.max(0, toEpoch(useRunningTime(now)) - toEpoch(calledAt))
  const minutes = Math.floor(passed / MINUTE_MS)
  const seconds = Math.floor((passed % MINUTE_MS) / 1_000)
  return (
    <span
      className={styles.timer}
      role="timer"
      aria-label={recordWords.timer}
      data-over={planned !== null && passed > planned * MINUTE_MS}
    >
      {recordWords.timerOf(`${minutes}:${String(seconds).padStart(2, '0')}`, planned)}
    </span>
  )
}
