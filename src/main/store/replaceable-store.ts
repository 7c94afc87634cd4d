import type { Store } from './store.ts'

/** A store whose file can be exchanged while others hold on to it: whoever asks meanwhile waits. */
export interface ReplaceableStore {
  readonly store: Store
  /** Closes what is open, lets the file be exchanged, and goes on with what that opened. */
  readonly replace: (exchange: () => Promise<Store>) => Promise<void>
}

export function replaceableStore(first: Store): ReplaceableStore {
  let current = first
  let ready: Promise<void> = Promise.resolve()
  const listeners = new Set<(sequence: number) => void>()
  const announce = (sequence: number): void => {
    for (const listener of [...listeners]) listener(sequence)
  }
  const listen = (store: Store): void => void store.onWrite(announce)
  listen(first)
  const now = async (): Promise<Store> => ready.then(() => current)
  return {
    store: {
      read: async (run) => (await now()).read(run),
      write: async (act, run) => (await now()).write(act, run),
      scribble: async (run) => (await now()).scribble(run),
      onWrite: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      beforeClose: (end) => current.beforeClose(end),
      get file() {
        return current.file
      },
      isThere: () => current.isThere(),
      upkeep: {
        backUp: async (target) => (await now()).upkeep.backUp(target),
        findDamage: async () => (await now()).upkeep.findDamage(),
        purge: async () => (await now()).upkeep.purge(),
      },
      close: async () => (await now()).close(),
    },
    replace(exchange) {
      const replaced = ready.then(async () => {
        await current.close()
        current = await exchange()
        listen(current)
      })
      ready = replaced.catch(() => undefined)
      return replaced
    },
  }
}
