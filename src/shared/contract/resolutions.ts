import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Resolution } from '../domain/resolutions/resolution.ts'
import type { StatementKind } from '../domain/statements/statement.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf } from './shapes.ts'

export interface ResolutionPage {
  readonly resolution: Resolution
  readonly projectNumber: string | null
  /** Kinds of statement that this resolution permits (R37); empty when it concerns no project. */
  readonly permittedStatements: readonly StatementKind[]
  readonly statements: readonly { readonly id: Id<'statement'>; readonly number: string | null }[]
}

export const resolutionsContract = {
  /** The register, newest number last. */
  list: oc.output(answer<readonly Resolution[]>()),

  show: oc
    .input(z.object({ resolutionId: idOf('resolution') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<ResolutionPage>()),
}
