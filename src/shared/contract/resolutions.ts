import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { FollowUp } from '../domain/resolutions/follow-up.ts'
import type { Resolution } from '../domain/resolutions/resolution.ts'
import type { StatementKind } from '../domain/statements/statement.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, line, localDate } from './shapes.ts'

/** How far the minutes are: not approved yet, approved, or signed by everybody who has to. */
export interface RegisteredMinutes {
  readonly approvedOn: LocalDate | null
  readonly isSigned: boolean
}

/** A line of the register: the resolution as it was declared, and what followed. */
export interface ResolutionRow extends Resolution {
  readonly bodyName: string
  readonly ofAlliance: boolean
  readonly isPublic: boolean
  readonly followUp: FollowUp | null
  /** Number of the resolution that takes its place. */
  readonly replacedBy: string | null
  /** Of the meeting in which it was made; null for an Umlauf. */
  readonly minutes: RegisteredMinutes | null
}

export interface ResolutionPage {
  readonly resolution: Resolution
  readonly projectNumber: string | null
  /** Who resolved it, and how far the minutes are. */
  readonly row: Pick<ResolutionRow, 'bodyName' | 'ofAlliance' | 'minutes'>
  /** Kinds of statement that this resolution permits (R37); empty when it concerns no project. */
  readonly permittedStatements: readonly StatementKind[]
  readonly followUp: FollowUp | null
  /** The later resolution that takes its place. */
  readonly replacedBy: { readonly id: Id<'resolution'>; readonly number: string; readonly reason: string } | null
  /** Later resolutions that could. */
  readonly later: readonly { readonly id: Id<'resolution'>; readonly number: string; readonly subject: string }[]
  readonly statements: readonly { readonly id: Id<'statement'>; readonly number: string | null }[]
  /** Chapters of the Handlungskonzept that it rests on, and the revision that it adopted. */
  readonly plan: readonly { readonly revisionId: Id<'revision'>; readonly revision: string; readonly chapter: string | null }[]
}

export const resolutionsContract = {
  /** The register, newest number last. */
  list: oc.output(answer<readonly ResolutionRow[]>()),

  show: oc
    .input(z.object({ resolutionId: idOf('resolution') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<ResolutionPage>()),

  /** Enters who does what the resolution asks for, by when, and that it is done. */
  changeFollowUp: oc
    .input(
      z.object({
        resolutionId: idOf('resolution'),
        owner: line,
        dueOn: localDate.nullable(),
        doneOn: localDate.nullable(),
      }),
    )
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<null>()),

  /** Enters for ever that a later resolution takes the place of this one. */
  replace: oc
    .input(z.object({ resolutionId: idOf('resolution'), replacedById: idOf('resolution'), reason: line }))
    .errors(mayRefuse('NOT_FOUND', 'ALREADY_REPLACED', 'REPLACED_BY_EARLIER'))
    .output(answer<null>()),
}
