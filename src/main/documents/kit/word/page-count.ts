import type { PageNumberEstimator } from 'docx'
import type { Paper } from '#shared/domain/documents/paper.ts'

/** Words longer than this make the estimate slow; no German word comes near. */
const ENDLESS_WORD = /[^\s-]{90,}/

/**
 * Writes into „Seite x von y“ what Word will most likely count, for readers that do not lay pages out; Word itself counts anew.
 * Nothing but that number hangs on it, so it gives up rather than cost the paper. The library comes only where it is needed: it is
 * large, and letters do without.
 */
export async function pageCountOf(paper: Paper): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout')
  const estimate = estimatePageNumbersWith({ guess: true })
  const read = paper.blocks.map((block) => (block.kind === 'letterhead' ? { ...block, logo: null } : block))
  const isEndless = ENDLESS_WORD.test(JSON.stringify(read).replace(/["{}[\],:]/g, ' '))
  return (body, context) => {
    if (isEndless) return { bookmarks: new Map() }
    try {
      return estimate(body, context)
    } catch {
      return { bookmarks: new Map() }
    }
  }
}

/** A number of pages that is known already. */
export function pageCountIs(pageCount: number): PageNumberEstimator {
  return () => ({ bookmarks: new Map(), pageCount })
}
