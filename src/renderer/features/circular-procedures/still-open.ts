import type { StartPreview } from '#shared/contract/circular-start.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { startProblemSentence } from '#shared/wording/start-problems.ts'
import type { StartValues } from './start-values.ts'

/** Sentences for everything that keeps a start from happening; empty when it may happen. */
export function stillOpen(values: StartValues, papers: readonly File[], preview: StartPreview): readonly string[] {
  const unconfirmed = preview.items.flatMap(({ foundRecusals }, index) =>
    foundRecusals.filter(({ memberId }) => values.items[index]?.confirmed.includes(memberId) !== true),
  )
  // The preview follows a moment after the last key.
  const isBehind = preview.items.length !== values.items.length
  return [
    ...(isBehind ? [procedureWords.previewing] : []),
    ...preview.problems.map(startProblemSentence),
    ...(papers.length === 0 ? [procedureWords.papersMissing] : []),
    ...(unconfirmed.length > 0 ? [procedureWords.recusalsUnconfirmed(unconfirmed.length)] : []),
  ]
}
