import { EVALUATION_PARTS, type Evaluation, type EvaluationPart } from '#shared/domain/action-plan/evaluation.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { paragraph, paragraphs } from '../kit/blocks.ts'

/** The five parts of an evaluation in the words and the order of the papers. */
const PART_WORDS: Readonly<Record<EvaluationPart, string>> = {
  goal: 'Projektziel',
  targetGroup: 'Zielgruppe',
  currentState: 'Aktueller Stand',
  results: 'Ergebnisse',
  outlook: 'Analyse und Ausblick',
}

/** Every part that says something, its name in front. */
export function evaluationBlocks({ parts }: Pick<Evaluation, 'parts'>): readonly Block[] {
  return EVALUATION_PARTS.flatMap((part) => {
    const [first, ...rest] = paragraphs(parts[part])
    if (first === undefined) return []
    return [paragraph([{ text: `${PART_WORDS[part]}: `, bold: true }, ...first.content]), ...rest]
  })
}
