import { Button } from '@mantine/core'
import type { MakingEvent } from '#shared/contract/workspace-safety.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import styles from './backups-page.module.css'
import { ProgressLine } from './progress-line.tsx'

interface MakingButtonsProps {
  readonly verb: string
  /** What is counted. */
  readonly what: string
  readonly event: MakingEvent<unknown> | null
  readonly running: boolean
  readonly onStop: () => void
}

/** Begins to make something, shows how far it is, and stops it. */
export function MakingButtons({ verb, what, event, running, onStop }: MakingButtonsProps) {
  return (
    <>
      {running && event !== null && 'done' in event && <ProgressLine what={what} done={event.done} of={event.of} />}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={running}>
          {verb}
        </Button>
        {running && (
          <Button variant="default" onClick={onStop}>
            {words.stop}
          </Button>
        )}
      </div>
    </>
  )
}
