import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Paper } from '#shared/domain/documents/paper.ts'

/** Words longer than this make the estimate slow; no German word comes near. */
const ENDLESS_WORD = /[^\s-]{90,}/

const ESTIMATE = estimatePageNumbersWith({ guess: true })

/**
 * Writes into „Seite x von y“ what Word will most likely count, for readers that do not lay pages out; Word itself counts anew.
 * Nothing but that number hangs on it, so it gives up rather than cost the paper.
 */
export function pageCountOf(paper: Paper): PageNumberEstimator {
  const read = paper.blocks.map((block) => (block.kind === 'letterhead' ? { ...block, logo: null } : block))
  const isEndless = ENDLESS_WORD.test(JSON.stringify(read).replace(/["{}[\],:]/g, ' '))
  return (body, context) => {
    if (isEndless) return { bookmarks: new Map() }
    try {
      return ESTIMATE(body, context)
    } catch {
      return { bookmarks: new Map() }
    }
  }
}
