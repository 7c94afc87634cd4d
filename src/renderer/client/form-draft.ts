import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '#shared/basics/instant.ts'
import { queryClient } from './query-client.ts'
import { service } from './service.ts'

const SAVE_AFTER_MS = 500

export interface FormDraft<Values> {
  readonly values: Values
  /** Changes some fields; saved shortly after the last key. */
  readonly change: (fields: Partial<Values>) => void
  /** When the restored text was typed; null when the form began fresh. */
  readonly restoredFrom: Instant | null
  /** Back to the beginning; what was typed is gone. */
  readonly discard: () => void
  /** After sending: nothing is left to restore. */
  readonly finish: () => Promise<void>
}

/**
 * Values of an unfinished form that survive leaving the page and closing the program.
 * Half a second after the last key, or at once where every key has to survive a crash. Files are not kept: a browser cannot hand them back.
 */
export function useFormDraft<Values extends object>(
  key: string,
  initial: Values,
  saveAfterMs: number = SAVE_AFTER_MS,
): FormDraft<Values> {
  const stored = useSuspenseQuery({
    queryKey: ['draft', key],
    queryFn: () => service.workspace.readDraft({ key }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const [restored] = useState(() => ({ values: read<Values>(stored.data.content), savedAt: stored.data.savedAt }))
  const [values, setValues] = useState<Values>({ ...initial, ...restored.values })
  const [restoredFrom, setRestoredFrom] = useState(restored.values === null ? null : restored.savedAt)
  const latest = useRef(values)
  const pending = useRef<{ timer: number; content: string } | null>(null)

  const put = (next: Values) => {
    latest.current = next
    setValues(next)
  }

  const flush = useCallback(() => {
    if (pending.current === null) return
    clearTimeout(pending.current.timer)
    remember(key, pending.current.content)
    void service.workspace.saveDraft({ key, content: pending.current.content }).catch(() => undefined)
    pending.current = null
  }, [key])

  const drop = useCallback(async () => {
    if (pending.current !== null) clearTimeout(pending.current.timer)
    pending.current = null
    remember(key, null)
    await service.workspace.dropDraft({ key }).catch(() => undefined)
  }, [key])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  return {
    values,
    change: (fields) => {
      put({ ...latest.current, ...fields })
      if (pending.current !== null) clearTimeout(pending.current.timer)
      pending.current = { timer: window.setTimeout(flush, saveAfterMs), content: JSON.stringify(latest.current) }
    },
    restoredFrom,
    discard: () => {
      put(initial)
      setRestoredFrom(null)
      void drop()
    },
    finish: drop,
  }
}

function remember(key: string, content: string | null): void {
  queryClient.setQueryData(['draft', key], { content, savedAt: null })
}

function read<Values>(content: string | null): Partial<Values> | null {
  if (content === null) return null
  try {
    return JSON.parse(content) as Partial<Values>
  } catch {
    return null
  }
}
