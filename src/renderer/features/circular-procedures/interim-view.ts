import { create } from 'zustand'

interface InterimView {
  /** Procedures whose interim result somebody chose to see, until the window is closed. */
  readonly shown: readonly string[]
  readonly toggle: (procedureId: string) => void
}

/** Before the deadline only who answered is shown; this is the switch. */
export const useInterimView = create<InterimView>((set) => ({
  shown: [],
  toggle: (procedureId) =>
    set(({ shown }) => ({
      shown: shown.includes(procedureId) ? shown.filter((id) => id !== procedureId) : [...shown, procedureId],
    })),
}))
