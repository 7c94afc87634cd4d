import type { Id } from '#shared/basics/id.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'

/** What the side panel is open for; `memberId` null means somebody who belongs to no member. */
export type Entry =
  | { readonly kind: 'response'; readonly memberId: Id<'member'> | null; readonly choice: Choice | null }
  | { readonly kind: 'dispatch'; readonly memberId: Id<'member'> }

/** Keys that set the vote of a row. */
export const CHOICE_KEYS: Readonly<Record<string, Choice>> = { j: 'yes', n: 'no', e: 'abstain', u: 'invalid' }
