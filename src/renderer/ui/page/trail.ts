import { create } from 'zustand'

export interface Crumb {
  readonly label: string
  readonly to: string
}

interface TrailState {
  readonly crumbs: readonly Crumb[]
  readonly here: string
  readonly show: (crumbs: readonly Crumb[], here: string) => void
}

/** Where the open page stands, for the frame's breadcrumb. Set by the page itself. */
export const useTrail = create<TrailState>((set) => ({
  crumbs: [],
  here: '',
  show: (crumbs, here) => set({ crumbs, here }),
}))
