import { useRef, useState } from 'react'
import { showFault } from '#renderer/client/faults.ts'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { service } from '#renderer/client/service.ts'
import type { ImportPreview } from '#shared/contract/member-imports.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ImportField, ImportKind } from '#shared/domain/members/member-import.ts'

interface PreviewState {
  readonly preview: ImportPreview | null
  /** Rows read so far; null while nothing is read. */
  readonly rowsRead: number | null
  readonly refusal: Refusal | null
}

const NOTHING: PreviewState = { preview: null, rowsRead: null, refusal: null }

/** Reads a table for its preview: tells how far it has come, can be stopped, and forgets what a newer question replaced. */
export function usePreview() {
  const [state, setState] = useState(NOTHING)
  const running = useRef<AbortController>(null)

  async function read(kind: ImportKind, file: File, mapping: readonly (ImportField | null)[] | null) {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    setState({ ...NOTHING, rowsRead: 0 })
    try {
      const input = { kind, file, mapping: mapping === null ? null : [...mapping] }
      for await (const step of await service.members.imports.preview(input, { signal: mine.signal })) {
        if (running.current !== mine) return
        setState('preview' in step ? { ...NOTHING, preview: step.preview } : { ...NOTHING, rowsRead: step.rowsRead })
      }
    } catch (error) {
      if (running.current !== mine || mine.signal.aborted) return
      const refusal = refusalOf(error)
      setState({ ...NOTHING, refusal })
      if (refusal === null) showFault(error)
    }
  }
  function stop() {
    running.current?.abort()
    running.current = null
    setState(NOTHING)
  }
  return { ...state, read, stop }
}
