import { Progress } from '@mantine/core'
import type { Counted } from '#shared/basics/work.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'

interface ProgressLineProps extends Counted {
  readonly what: string
}

/** How far something is, as a bar and in words. */
export function ProgressLine({ what, done, of }: ProgressLineProps) {
  return (
    <div role="status">
      <p>{words.progress(what, done, of)}</p>
      <Progress value={of === 0 ? 100 : (100 * done) / of} aria-label={what} transitionDuration={0} />
    </div>
  )
}
