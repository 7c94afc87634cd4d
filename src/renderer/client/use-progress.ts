import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '#shared/contract/refusals.ts'
import { showFault } from './faults.ts'
import { refusalOf } from './refusal-of.ts'

/** Work that tells how far it is while somebody listens. */
interface Progress<Event, Input> {
  /** What was told last; null before the first word and after a stop. */
  readonly event: Event | null
  readonly running: boolean
  /** The declared refusal of the last try, to be shown where it belongs. */
  readonly refusal: Refusal | null
  readonly run: (input: Input) => Promise<void>
  readonly stop: () => void
}

/** Begins work and follows it to its end; whoever leaves the page stops it. */
export function useProgress<Event, Input>(
  begin: (input: Input, options: { readonly signal: AbortSignal }) => Promise<AsyncIterable<Event>>,
): Progress<Event, Input> {
  const [event, setEvent] = useState<Event | null>(null)
  const [running, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])

  async function run(input: Input): Promise<void> {
    current.current?.abort()
    const mine = new AbortController()
    current.current = mine
    setEvent(null)
    setRefusal(null)
    setRunning(true)
    try {
      for await (const told of await begin(input, { signal: mine.signal })) if (!mine.signal.aborted) setEvent(told)
    } catch (error) {
      if (mine.signal.aborted) return
      const refused = refusalOf(error)
      setRefusal(refused)
      if (refused === null) showFault(error)
    }
    if (!mine.signal.aborted) setRunning(false)
  }
  function stop(): void {
    current.current?.abort()
    setEvent(null)
    setRunning(false)
  }
  return { event, running, refusal, run, stop }
}
