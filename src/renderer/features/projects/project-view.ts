import type { ProjectRow } from '#shared/contract/projects.ts'
import { PROJECT_STATES, type ProjectState } from '#shared/domain/projects/project.ts'

/** What of the list is shown: one call or all, one state or every, jointly supported ones only. */
export interface ProjectView {
  /** Number of a call; an empty text for applications outside of a call. */
  readonly call: string | null
  readonly state: ProjectState | null
  readonly jointOnly: boolean
}

export interface SavedView extends ProjectView {
  readonly name: string
}

export const EVERYTHING: ProjectView = { call: null, state: null, jointOnly: false }

export function rowsOf(rows: readonly ProjectRow[], { call, state, jointOnly }: ProjectView): readonly ProjectRow[] {
  return rows.filter(
    (row) =>
      (call === null || (row.callNumber ?? '') === call) &&
      (state === null || row.state === state) &&
      (!jointOnly || row.jointlySupported),
  )
}

/** Saved views as they lie in the workspace; whatever does not fit is left out. */
export function readViews(content: string | null): readonly SavedView[] {
  if (content === null) return []
  try {
    const views: unknown = JSON.parse(content)
    return Array.isArray(views) ? views.filter(isView) : []
  } catch {
    return []
  }
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false
  const { name, call, state, jointOnly } = value as Partial<Record<keyof SavedView, unknown>>
  return (
    typeof name === 'string' &&
    (call === null || typeof call === 'string') &&
    (state === null || PROJECT_STATES.some((known) => known === state)) &&
    typeof jointOnly === 'boolean'
  )
}
