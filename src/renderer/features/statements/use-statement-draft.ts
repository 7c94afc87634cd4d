import { useCallback, useEffect, useRef, useState } from 'react'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementContent, StatementPage } from '#shared/contract/statements.ts'
import { contentOf } from './content-of.ts'

const SAVE_AFTER_MS = 600

export interface StatementDraft {
  readonly content: StatementContent
  readonly change: (fields: Partial<StatementContent>) => void
  /** Whether everything typed is in the workspace. */
  readonly saved: boolean
  readonly refusal: Refusal | null
  /** Saves at once what is still waiting. */
  readonly flush: () => Promise<void>
}

/** The text of a draft, saved by itself shortly after the last key, one save after the other. */
export function useStatementDraft(page: StatementPage): StatementDraft {
  const statementId = page.statement.id
  const [content, setContent] = useState(() => contentOf(page.statement))
  const [saved, setSaved] = useState(true)
  const save = useAction(service.statements.change)
  const latest = useRef({ content, version: page.version, waiting: false })
  const timer = useRef<number | undefined>(undefined)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const run = useRef(save.run)
  run.current = save.run

  const flush = useCallback(() => {
    window.clearTimeout(timer.current)
    queue.current = queue.current.then(async () => {
      if (!latest.current.waiting) return
      latest.current.waiting = false
      const done = await run.current({ statementId, version: latest.current.version, content: latest.current.content })
      if (done !== null) latest.current.version = done.version
      setSaved(done !== null && !latest.current.waiting)
    })
    return queue.current
  }, [statementId])

  useEffect(() => () => void flush(), [flush])

  return {
    content,
    saved,
    refusal: save.refusal,
    flush,
    change: (fields) => {
      latest.current = { ...latest.current, content: { ...latest.current.content, ...fields }, waiting: true }
      setContent(latest.current.content)
      setSaved(false)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void flush(), SAVE_AFTER_MS)
    },
  }
}
