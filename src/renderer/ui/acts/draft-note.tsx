import { Button } from '@mantine/core'
import type { Instant } from '#shared/basics/instant.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { Notice } from '../text/notice.tsx'

interface DraftNoteProps {
  readonly restoredFrom: Instant | null
  readonly onDiscard: () => void
}

/** Says that what was typed is back, and offers to begin again. */
export function DraftNote({ restoredFrom, onDiscard }: DraftNoteProps) {
  if (restoredFrom === null) return null
  return (
    <Notice
      tone="info"
      action={
        <Button variant="default" size="compact-md" onClick={onDiscard}>
          {kitWords.discard}
        </Button>
      }
    >
      {kitWords.draftRestored(formatInstant(restoredFrom))}
    </Notice>
  )
}
