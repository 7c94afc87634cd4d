import type { AgendaItem } from '../domain/meetings/agenda-item.ts'
import { NOT_PUBLIC_TITLE } from './screens/agenda-details.ts'

/** An item as others than the members may see it: of one that is not public only the number, the kind and the outer name. */
export function publicItem(item: AgendaItem): AgendaItem {
  if (item.isPublic) return item
  return {
    ...item,
    title: item.publicTitle.trim() || NOT_PUBLIC_TITLE,
    reportedBy: '',
    projectId: null,
    proposedText: '',
    resultText: '',
    rationale: '',
    financialEffect: '',
  }
}
