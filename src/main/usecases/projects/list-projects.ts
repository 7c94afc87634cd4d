import type { ProjectRow } from '#shared/contract/projects.ts'
import type { Deps } from '../deps.ts'
import { loadProjectRows } from './project-row.ts'

/** Every project, in the order of its number. */
export function listProjectRows(deps: Deps): Promise<readonly ProjectRow[]> {
  return deps.store.read((tx) => loadProjectRows(tx, deps.now()))
}
