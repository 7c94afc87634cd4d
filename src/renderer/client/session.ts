import { create } from 'zustand'

interface SessionState {
  /** True once the service said that this window has no session (401). */
  readonly missing: boolean
  readonly markMissing: () => void
}

export const useSession = create<SessionState>((set) => ({
  missing: false,
  markMissing: () => set({ missing: true }),
}))

/**
 * Exchanges the launch key in the address (`#key=…`) for a session cookie and takes it out of the address.
 * Without a key nothing happens: a session may still be there, or the host needs none.
 */
export async function signIn(): Promise<void> {
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  if (key === null) return
  history.replaceState(history.state, '', location.pathname + location.search)
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key }),
  })
  if (!answer.ok) useSession.getState().markMissing()
}
