import { useEffect } from 'react'
import { reloadAll } from './query-client.ts'
import { service } from './service.ts'

const RECONNECT_MS = 2_000

/** Listens to the workspace and reads again when something was written, also by another window. */
export function useChangeEvents(): void {
  useEffect(() => {
    const stop = new AbortController()
    void listen(stop.signal)
    return () => stop.abort()
  }, [])
}

async function listen(signal: AbortSignal): Promise<void> {
  let connectedBefore = false
  while (!signal.aborted) {
    try {
      const changes = await service.workspace.changes(undefined, { signal })
      if (connectedBefore) await reloadAll()
      connectedBefore = true
      for await (const _change of changes) await reloadAll()
    } catch {
      // The service is gone or the window closes; the loop decides.
    }
    await pause(signal)
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, RECONNECT_MS)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
