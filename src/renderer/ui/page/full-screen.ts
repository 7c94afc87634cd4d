import { useEffect } from 'react'
import { create } from 'zustand'

interface FullScreen {
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

/** Whether the open page takes the whole window, without navigation and top bar. */
export const useFullScreen = create<FullScreen>((set) => ({
  isOn: false,
  set: (isOn) => set({ isOn }),
}))

/** Takes the whole window as long as the page is open. */
export function useWholeWindow(): void {
  const set = useFullScreen((state) => state.set)
  useEffect(() => {
    set(true)
    return () => set(false)
  }, [set])
}
