import { COMPLETENESS_ITEMS, type CompletenessItem, type CompletenessLine } from '../../domain/projects/completeness.ts'
import type { Project } from '../../domain/projects/project.ts'

/**
 * R41, domain § 2.1: what belongs to an application, as far as it was looked at. The De-minimis declaration is asked for where
 * the aid needs it, declarations of partners where there are partners.
 */
export function completenessOf(project: Pick<Project, 'checklist' | 'needsDeMinimis' | 'partners'>): readonly CompletenessLine[] {
  return COMPLETENESS_ITEMS.map((item) => {
    const known = project.checklist.find((line) => line.item === item)
    const usual = isNeeded(item, project) ? 'open' : 'not-needed'
    return known === undefined || known.state === 'open' ? { item, state: usual, note: known?.note ?? '' } : known
  })
}

/** R41: what still stands in the way of a complete application. */
export function openItemsOf(project: Pick<Project, 'checklist' | 'needsDeMinimis' | 'partners'>): readonly CompletenessItem[] {
  return completenessOf(project)
    .filter(({ state }) => state === 'open' || state === 'missing')
    .map(({ item }) => item)
}

function isNeeded(item: CompletenessItem, project: Pick<Project, 'needsDeMinimis' | 'partners'>): boolean {
  if (item === 'de-minimis') return project.needsDeMinimis
  if (item === 'partner-declarations') return project.partners.length > 0
  return true
}
