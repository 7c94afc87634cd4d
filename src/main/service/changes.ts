import { AsyncIteratorClass, EventPublisher } from '@orpc/server'
import type { Store } from '../store/store.ts'

/** What a screen hears when something was written: the number of the newest journal entry. */
export interface Change {
  readonly sequence: number
}

export interface Changes {
  /** Tells of every write from now on, until the signal fires or the service closes. Who is slow gets the newest only. */
  readonly watch: (signal: AbortSignal | undefined) => AsyncIteratorClass<Change, void, unknown>
  readonly close: () => void
}

/** Turns the store's writes into streams of change events, one for each window. */
export function changesOf(store: Pick<Store, 'onWrite'>): Changes {
  const publisher = new EventPublisher<{ written: Change }>({ maxBufferedEvents: 1 })
  const stopListening = store.onWrite((sequence) => publisher.publish('written', { sequence }))
  const open = new Set<() => Promise<void>>()

  return {
    watch(signal) {
      const written = publisher.subscribe('written')
      const stop = async (): Promise<void> => {
        open.delete(stop)
        await written.return(undefined)
      }
      open.add(stop)
      signal?.addEventListener('abort', () => void stop(), { once: true })
      return new AsyncIteratorClass(() => written.next(), stop)
    },
    close() {
      stopListening()
      for (const stop of open) void stop()
    },
  }
}
