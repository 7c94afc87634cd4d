import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Block } from '../domain/documents/block.ts'
import type { Project } from '../domain/projects/project.ts'
import type { Resolution } from '../domain/resolutions/resolution.ts'
import {
  STATEMENT_ADDRESSEES,
  STATEMENT_KINDS,
  type Statement,
  type StatementAddressee,
  type StatementKind,
  type StatementState,
} from '../domain/statements/statement.ts'
import {
  DISPATCH_WAYS,
  type StatementDispatch,
  type StatementTextModule,
  TEXT_MODULE_FIELDS,
} from '../domain/statements/statement-dispatch.ts'
import type { OpenPoint } from '../rules/statement/open-points.ts'
import { mayRefuse, type Refusal } from './refusals.ts'
import { answer, filledLine, idOf, instant, line, text, version } from './shapes.ts'

export interface StatementRow {
  readonly id: Id<'statement'>
  readonly number: string | null
  readonly projectTitle: string
  readonly kind: StatementKind
  readonly resolutionNumber: string
  readonly signedOn: LocalDate | null
  readonly state: StatementState
  readonly sha256: string | null
  readonly addressee: StatementAddressee
  readonly sentAt: Instant | null
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
  readonly dispatches: readonly StatementDispatch[]
  /** The statement in whose place this one comes, and the one that came in its place. */
  readonly supersedes: RelatedStatement | null
  readonly supersededBy: RelatedStatement | null
  /** Adopted resolutions by which it can be revoked. */
  readonly revokingChoices: readonly { readonly id: Id<'resolution'>; readonly number: string; readonly subject: string }[]
}

export interface RelatedStatement {
  readonly id: Id<'statement'>
  readonly number: string | null
}

/** How far a batch is: the newest outcome, and everything that was left out with its reason. */
export interface BatchProgress {
  readonly done: number
  readonly of: number
  readonly issued: number
  /** Title of the project at hand. */
  readonly current: string
  readonly left: readonly { readonly projectId: Id<'project'>; readonly title: string; readonly refusal: Refusal }[]
  readonly finished: boolean
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
    .input(z.object({ resolutionId: idOf('resolution'), supersedesId: idOf('statement').nullable().default(null) }))
    .errors(mayRefuse('NOT_FOUND', 'STATEMENT_EXISTS', 'WRONG_STATEMENT_STATE'))
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
        'CHANGED_SINCE_RESOLUTION',
      ),
    )
    .output(answer<StatementPage>()),

  /** Enters in the register that an issued statement left. */
  recordDispatch: oc
    .input(statementId.extend({ sentAt: instant, way: z.enum(DISPATCH_WAYS), receiver: filledLine, remark: line }))
    .errors(mayRefuse('NOT_FOUND', 'WRONG_STATEMENT_STATE', 'SENT_IN_FUTURE'))
    .output(answer<StatementPage>()),

  /** Takes an issued statement back by a later resolution; number and file stay. */
  revoke: oc
    .input(statementId.extend({ resolutionId: idOf('resolution'), reason: line }))
    .errors(mayRefuse('NOT_FOUND', 'WRONG_STATEMENT_STATE', 'REASON_MISSING', 'RESOLUTION_NOT_ADOPTED'))
    .output(answer<StatementPage>()),

  /** Issues every statement of a call, one event for each; ends early when the asker goes. */
  issueAll: oc.input(z.object({ callId: idOf('project-call') })).output(eventIterator(answer<BatchProgress>())),

  listModules: oc.output(answer<readonly StatementTextModule[]>()),

  createModule: oc
    .input(z.object({ field: z.enum(TEXT_MODULE_FIELDS), title: filledLine, text: text.min(1) }))
    .output(answer<readonly StatementTextModule[]>()),

  deleteModule: oc.input(z.object({ moduleId: idOf('statement-text-module') })).output(answer<readonly StatementTextModule[]>()),
}
