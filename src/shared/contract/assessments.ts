import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { CriteriaCatalogue, DiscussionNote, ScoreSheet } from '../domain/projects/assessment.ts'
import type { Project } from '../domain/projects/project.ts'
import type { Fraction } from '../rules/ranking/fraction.ts'
import type { CriterionSpread } from '../rules/ranking/spread.ts'
import { UPLOAD_CODES } from './file-refusals.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, localDate, text, uploadedFile } from './shapes.ts'

export interface Rater {
  readonly memberId: Id<'member'>
  readonly name: string
  readonly recused: boolean
  readonly sheet: ScoreSheet | null
  /** Rated by another edition of the catalogue: shown, not counted. */
  readonly otherEdition: boolean
}

export interface AssessmentPage {
  readonly project: Project
  readonly catalogue: CriteriaCatalogue | null
  readonly raters: readonly Rater[]
  /** Null while nobody has rated. */
  readonly score: {
    readonly share: Fraction
    readonly raters: number
    readonly meetsMinimum: boolean
    readonly failedCriteria: readonly string[]
  } | null
  readonly spread: readonly CriterionSpread[]
  readonly notes: readonly DiscussionNote[]
  readonly mayRate: boolean
}

/** What became of one file that was taken in. */
export interface ImportedSheet {
  readonly name: string
  readonly memberName: string
  readonly replaced: boolean
}

const criterion = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: filledLine,
  help: text,
  weight: z.int().min(0).max(100),
  scaleMax: z.int().min(1).max(100),
  minimum: z.int().min(0).max(100).nullable(),
})

export const catalogueContent = z.object({
  title: filledLine,
  validFrom: localDate,
  minimumPercent: z.int().min(0).max(100),
  criteria: z.array(criterion).max(50),
})

export type CatalogueContent = z.infer<typeof catalogueContent>

const projectId = z.object({ projectId: idOf('project') })

/** Any number may come in: what is out of its scale is refused with the criterion's name. */
const scores = z.array(z.object({ criterionId: z.string().max(40), points: z.number(), reason: text })).max(50)

export const assessmentsContract = {
  /** All editions, the newest first. */
  listCatalogues: oc.output(answer<readonly CriteriaCatalogue[]>()),

  /** A new edition; older ones stay as they are, with the sheets that were filled in by them. */
  createCatalogue: oc
    .input(catalogueContent)
    .errors(mayRefuse('CRITERIA_DO_NOT_FIT'))
    .output(answer<{ readonly catalogueId: Id<'criteria-catalogue'> }>()),

  show: oc.input(projectId).errors(mayRefuse('NOT_FOUND')).output(answer<AssessmentPage>()),

  /** What one member gives one project, by the edition in force. */
  saveSheet: oc
    .input(projectId.extend({ memberId: idOf('member'), personName: line, way: z.enum(['form', 'ballot']), scores }))
    .errors(
      mayRefuse('NOT_FOUND', 'CATALOGUE_MISSING', 'NOT_IN_ASSESSMENT', 'RATER_RECUSED', 'RATER_UNKNOWN', 'SCORES_DO_NOT_FIT'),
    )
    .output(answer<AssessmentPage>()),

  /** Takes in score sheets that came back as Excel files: all of them, or none and why. */
  importSheets: oc
    .input(projectId.extend({ files: z.array(uploadedFile).min(1).max(30) }))
    .errors(
      mayRefuse(
        'NOT_FOUND',
        ...UPLOAD_CODES,
        'FILE_TYPE_MISMATCH',
        'SHEET_UNREADABLE',
        'OTHER_CATALOGUE',
        'OTHER_PROJECT',
        'CATALOGUE_MISSING',
        'NOT_IN_ASSESSMENT',
        'RATER_RECUSED',
        'RATER_UNKNOWN',
        'SCORES_DO_NOT_FIT',
      ),
    )
    .output(answer<readonly ImportedSheet[]>()),

  addNote: oc
    .input(projectId.extend({ text: text.min(1) }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<AssessmentPage>()),
}
