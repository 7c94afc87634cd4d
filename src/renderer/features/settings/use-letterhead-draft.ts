import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { ask } from '#renderer/client/service.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { LETTERHEAD_LIMITS, type Letterhead, PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import type { Block } from '#shared/domain/documents/block.ts'

export interface LetterheadEdit {
  readonly draft: Letterhead
  readonly isChanged: boolean
  readonly change: (change: Partial<Letterhead>) => void
  readonly discard: () => void
  readonly toPlain: () => void
  /** The last look that could be shown. */
  readonly preview: readonly Block[] | undefined
  /** Why the look as it is now cannot be shown. */
  readonly refusal: Refusal | null
}

const WAIT_MS = 300

/** A look that is being chosen, and the letter that shows it. */
export function useLetterheadDraft(saved: Letterhead): LetterheadEdit {
  const [draft, setDraft] = useState(() => filledUp(saved))
  const [settled] = useDebouncedValue(draft, WAIT_MS)
  const { data, error } = useQuery(
    ask.alliance.previewLetterhead.queryOptions({
      input: { letterhead: settled },
      placeholderData: keepPreviousData,
      retry: false,
      throwOnError: (reason) => refusalOf(reason) === null,
    }),
  )
  const [shown, setShown] = useState<readonly Block[]>()
  useEffect(() => {
    if (data !== undefined) setShown(data)
  }, [data])
  return {
    draft,
    isChanged: JSON.stringify(filledUp(saved)) !== JSON.stringify(draft),
    change: (change) => setDraft((now) => ({ ...now, ...change })),
    discard: () => setDraft(filledUp(saved)),
    toPlain: () => setDraft(filledUp(PLAIN_LETTERHEAD)),
    preview: data ?? shown,
    refusal: refusalOf(error),
  }
}

/** With a field for everything that may be filled in. */
function filledUp(saved: Letterhead): Letterhead {
  const { lines, footerColumns } = LETTERHEAD_LIMITS
  return {
    ...saved,
    lines: Array.from({ length: lines }, (_, index) => saved.lines[index] ?? ''),
    footer: Array.from({ length: footerColumns }, (_, index) => saved.footer[index] ?? { title: '', lines: [] }),
  }
}
