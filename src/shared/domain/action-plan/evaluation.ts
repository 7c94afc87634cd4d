import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** The five parts in their order: Projektziel, Zielgruppe, aktueller Stand, Ergebnisse, Analyse und Ausblick. */
export const EVALUATION_PARTS = ['goal', 'targetGroup', 'currentState', 'results', 'outlook'] as const
export type EvaluationPart = (typeof EVALUATION_PARTS)[number]

/** Evaluierung of one project in one year, or of a field of action over all its projects. */
export interface Evaluation {
  readonly id: Id<'evaluation'>
  readonly projectId: Id<'project'> | null
  readonly fieldOfActionId: Id<'field-of-action'> | null
  readonly year: number
  readonly parts: Readonly<Record<EvaluationPart, string>>
  readonly dueOn: LocalDate
  /** When it was declared finished; null while it is being written. */
  readonly finishedOn: LocalDate | null
}

export const EMPTY_PARTS: Evaluation['parts'] = { goal: '', targetGroup: '', currentState: '', results: '', outlook: '' }

/** The parts that say nothing yet; a field is evaluated by its results and outlook. */
export function missingParts({ projectId, parts }: Pick<Evaluation, 'projectId' | 'parts'>): readonly EvaluationPart[] {
  const needed = projectId === null ? (['results', 'outlook'] as const) : EVALUATION_PARTS
  return needed.filter((part) => parts[part].trim() === '')
}

/** The day until which a year is evaluated unless another one was agreed: 31 March of the next. */
export function usualDueDay(year: number): LocalDate {
  return `${year + 1}-03-31` as LocalDate
}
