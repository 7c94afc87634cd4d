import { create } from 'zustand'

interface Arrival {
  /** Pages opened so far; the first one must not steal the focus. */
  readonly count: number
  readonly arrive: () => void
}

export const NOWHERE_YET = 0

export const useArrival = create<Arrival>((set) => ({
  count: NOWHERE_YET,
  arrive: () => set((state) => ({ count: state.count + 1 })),
}))
