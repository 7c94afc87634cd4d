import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Block } from '../domain/documents/block.ts'
import type { Project } from '../domain/projects/project.ts'
import type { Resolution } from '../domain/resolutions/resolution.ts'
import {
  STATEMENT_ADDRESSEES,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
  type StatementState,
} from '../domain/statements/statement.ts'
import type { OpenPoint } from '../rules/statement/open-points.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, text, version } from './shapes.ts'

export interface StatementRow {
  readonly id: Id<'statement'>
  readonly number: string | null
  readonly projectTitle: string
  readonly kind: StatementKind
  readonly resolutionNumber: string
  readonly signedOn: LocalDate | null
  readonly state: StatementState
  readonly sha256: string | null
}

export interface StatementPage {
  readonly statement: Statement
  readonly version: number
  readonly project: Project
  readonly resolution: Resolution
  readonly permittedKinds: readonly StatementKind[]
  readonly signatoryChoices: readonly SignatoryChoice[]
  /** What still forbids issuing, in the order of the page. */
  readonly openPoints: readonly OpenPoint[]
}

export interface SignatoryChoice {
  readonly personId: Id<'person'>
  readonly name: string
  readonly position: string
  readonly organization: string
  readonly memberId: Id<'member'>
  readonly managing: boolean
  readonly recused: boolean
}

const signatory = z.object({
  personId: idOf('person').nullable(),
  name: filledLine,
  position: line,
  organization: line,
  capacity: z.enum(['managing-member', 'substitute']),
})

export const statementContent = z.object({
  kind: z.enum(STATEMENT_KINDS),
  addressee: z.enum(STATEMENT_ADDRESSEES),
  reasons: z.object({
    regionalNeed: text,
    fitToActionPlan: text,
    workforceStrategy: text,
    noDoubleFunding: text,
    costBenefit: text,
    sustainability: text,
  }),
  conditions: text,
  exceptionReason: text,
  conflictDisclosed: z.boolean(),
  signatories: z.array(signatory).max(4),
})

export type StatementContent = z.infer<typeof statementContent>

const statementId = z.object({ statementId: idOf('statement') })

export const statementsContract = {
  list: oc.output(answer<readonly StatementRow[]>()),

  show: oc.input(statementId).errors(mayRefuse('NOT_FOUND')).output(answer<StatementPage>()),

  /** Begins a statement on the project of a resolution, with what the data already say. */
  draft: oc
    .input(z.object({ resolutionId: idOf('resolution') }))
    .errors(mayRefuse('NOT_FOUND', 'STATEMENT_EXISTS'))
    .output(answer<{ readonly statementId: Id<'statement'> }>()),

  /** Saves the draft. */
  change: oc
    .input(statementId.extend({ version, content: statementContent }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'ALREADY_ISSUED'))
    .output(answer<StatementPage>()),

  /** The page as it will be printed, block by block as the Word file is made, from the content given, without saving it. */
  preview: oc
    .input(statementId.extend({ content: statementContent.nullable() }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<readonly Block[]>()),

  /** Issues: number, date, hash, read-only from then on (R37, R19, R20). */
  issue: oc
    .input(statementId.extend({ version }))
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'CHANGED_MEANWHILE',
        'ALREADY_ISSUED',
        'RESOLUTION_DOES_NOT_PERMIT',
        'MANAGING_MEMBER_RECUSED',
        'SIGNATORY_MISSING',
        'REASONS_MISSING',
        'CONDITIONS_MISSING',
      ),
    )
    .output(answer<StatementPage>()),
}
