import type { Act } from '../store/store.ts'
import type { Deps } from './deps.ts'

/** Head of the journal entry for an act of the person at the keyboard, now. */
export function acting(deps: Deps, name: string): Act {
  return { name, actor: deps.actor(), at: deps.now() }
}
