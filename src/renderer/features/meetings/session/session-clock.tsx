import { useEffect, useState } from 'react'
import { fromEpoch, type Instant, timeOf, toEpoch } from '#shared/basics/instant.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './session-page.module.css'

const TICK_MS = 1_000

/** The time of the service, going on with the seconds that pass here. */
export function SessionClock({ now }: { readonly now: Instant }) {
  const time = useRunningTime(now)
  return (
    <span className={styles.clock} role="timer" aria-label={sessionWords.clock}>
      {timeOf(time)}
    </span>
  )
}

/** The service's time, going on by itself until it is asked again. */
export function useRunningTime(now: Instant): Instant {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const begun = performance.now()
    const tick = () => setTime(fromEpoch(Math.round(toEpoch(now) + performance.now() - begun)))
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [now])
  return time
}
