import type { LocalDate } from '../../basics/local-date.ts'
import type { ActionPlan, FieldOfAction } from '../../domain/action-plan/action-plan.ts'
import type { RevisionText } from '../../domain/action-plan/revision.ts'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import type { Resolution } from '../../domain/resolutions/resolution.ts'

/** What the adoption of a revision rests on. */
export interface AdoptFacts {
  readonly text: RevisionText
  /** Fields of the plan that it continues, with the projects that are not closed yet. */
  readonly baseFields: readonly (Pick<FieldOfAction, 'id' | 'number' | 'title'> & { readonly openProjects: number })[]
  /** Chapters of the plan before that resolutions rest on. */
  readonly referred: readonly { readonly key: string; readonly heading: string; readonly resolutions: readonly string[] }[]
  readonly plans: readonly Pick<ActionPlan, 'id' | 'revision' | 'validFrom' | 'validUntil'>[]
  /** The resolution of the register; null for a plan from before the register began. */
  readonly resolution:
    | (Pick<Resolution, 'number' | 'outcome' | 'procedure' | 'projectId'> & { readonly matter: AgendaMatter | null })
    | null
  readonly resolvedOn: LocalDate | null
  /** The first resolution of the register; null while it is empty. */
  readonly registerBegan: LocalDate | null
  readonly validFrom: LocalDate
}

export type AdoptProblem =
  | { readonly code: 'FIELDS_MISSING' }
  | { readonly code: 'FIELD_NUMBER_TWICE'; readonly number: number }
  | { readonly code: 'FIELD_LEFT_OUT'; readonly number: number; readonly title: string; readonly projects: number }
  | { readonly code: 'CHAPTER_REFERRED'; readonly heading: string; readonly resolutions: readonly string[] }
  | { readonly code: 'RESOLUTION_NEEDED' }
  | { readonly code: 'RESOLUTION_DOES_NOT_ADOPT'; readonly number: string; readonly because: AdoptUnfit }
  | { readonly code: 'VALID_BEFORE_RESOLVED'; readonly validFrom: LocalDate; readonly resolvedOn: LocalDate }
  | { readonly code: 'PLAN_OVERLAPS'; readonly revision: string; readonly validFrom: LocalDate }

export type AdoptUnfit = 'rejected' | 'circular' | 'project' | 'procedural'

/**
 * R24, R35, § 2.3 (mehrheit_grundsatz): what forbids that a revision becomes the plan in force. It has fields with numbers of
 * their own; every field of the plan before is continued or ended with a reason, so that no project points into the void; no
 * chapter is gone that a resolution rests on; and it was adopted in a sitting with the majority for fundamental matters.
 */
export function mayAdopt(facts: AdoptFacts): readonly AdoptProblem[] {
  return [...textProblems(facts), ...resolutionProblems(facts), ...validityProblems(facts)]
}

/** R24: what the text alone forbids, also while it is still being written. */
export function textProblems({
  text,
  baseFields,
  referred,
}: Pick<AdoptFacts, 'text' | 'baseFields' | 'referred'>): readonly AdoptProblem[] {
  const continued = new Set(text.fields.flatMap(({ continues }) => continues))
  const ended = new Set(
    text.droppedFields.filter(({ reason }) => reason.trim() !== '').map(({ fieldOfActionId }) => fieldOfActionId),
  )
  return [
    ...(text.fields.length === 0 ? [{ code: 'FIELDS_MISSING' as const }] : []),
    ...numberProblems(text),
    ...baseFields
      .filter(({ id }) => !continued.has(id) && !ended.has(id))
      .map(({ number, title, openProjects }) => ({ code: 'FIELD_LEFT_OUT' as const, number, title, projects: openProjects })),
    ...chapterProblems(text, referred),
  ]
}

/** R24: two fields with one number. */
export function numberProblems({ fields }: Pick<RevisionText, 'fields'>): readonly AdoptProblem[] {
  const twice = fields.find(({ number }, index) => fields.findIndex((other) => other.number === number) !== index)
  return twice === undefined ? [] : [{ code: 'FIELD_NUMBER_TWICE', number: twice.number }]
}

/** R24: a chapter that a resolution rests on is gone. */
export function chapterProblems(
  { chapters }: Pick<RevisionText, 'chapters'>,
  referred: AdoptFacts['referred'],
): readonly AdoptProblem[] {
  return referred
    .filter(({ key }) => !chapters.some((chapter) => chapter.key === key))
    .map(({ heading, resolutions }) => ({ code: 'CHAPTER_REFERRED', heading, resolutions }))
}

function resolutionProblems({ resolution, resolvedOn, registerBegan }: AdoptFacts): readonly AdoptProblem[] {
  if (resolution === null) {
    const isEarlier = resolvedOn !== null && (registerBegan === null || resolvedOn < registerBegan)
    return isEarlier ? [] : [{ code: 'RESOLUTION_NEEDED' }]
  }
  const because = whyNotAdopting(resolution)
  return because === null ? [] : [{ code: 'RESOLUTION_DOES_NOT_ADOPT', number: resolution.number, because }]
}

/** R24, R35: why a resolution cannot have adopted a revision; null where it can. */
export function whyNotAdopting({
  outcome,
  procedure,
  projectId,
  matter,
}: NonNullable<AdoptFacts['resolution']>): AdoptUnfit | null {
  if (outcome === 'rejected') return 'rejected'
  if (procedure === 'circular') return 'circular'
  if (projectId !== null) return 'project'
  return matter === 'fundamental' ? null : 'procedural'
}

function validityProblems({ plans, resolvedOn, validFrom }: AdoptFacts): readonly AdoptProblem[] {
  if (resolvedOn !== null && validFrom < resolvedOn) return [{ code: 'VALID_BEFORE_RESOLVED', validFrom, resolvedOn }]
  const other = plans.find((plan) => plan.validFrom >= validFrom || (plan.validUntil ?? '') >= validFrom)
  return other === undefined ? [] : [{ code: 'PLAN_OVERLAPS', revision: other.revision, validFrom: other.validFrom }]
}
