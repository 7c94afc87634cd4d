import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { FollowUp } from '../domain/resolutions/follow-up.ts'
import type { Resolution } from '../domain/resolutions/resolution.ts'
import type { StatementKind } from '../domain/statements/statement.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, line, localDate } from './shapes.ts'

export interface ResolutionPage {
  readonly resolution: Resolution
  readonly projectNumber: string | null
  /** Kinds of statement that this resolution permits (R37); empty when it concerns no project. */
  readonly permittedStatements: readonly StatementKind[]
  readonly followUp: FollowUp | null
  /** The later resolution that takes its place. */
  readonly replacedBy: { readonly id: Id<'resolution'>; readonly number: string; readonly reason: string } | null
  /** Later resolutions that could. */
  readonly later: readonly { readonly id: Id<'resolution'>; readonly number: string; readonly subject: string }[]
  readonly statements: readonly { readonly id: Id<'statement'>; readonly number: string | null }[]
}

export const resolutionsContract = {
  /** The register, newest number last. */
  list: oc.output(answer<readonly Resolution[]>()),

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
