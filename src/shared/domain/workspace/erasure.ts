import type { Sha256 } from '../../basics/bytes.ts'
import type { RetentionRuleKind } from './retention.ts'

/** Under which subject the journal notes an erasure. */
export const ERASURE_SUBJECT = 'erasure'

/** What an erasure took, as the journal keeps it: where, and the hash of what remains, never the content. */
export interface ErasureNote {
  readonly kind: RetentionRuleKind
  /** Entries of the journal that lost personal data; the hash is that of the changes that are left. */
  readonly entries: readonly { readonly sequence: number; readonly sha256: Sha256 }[]
  /** Stored files whose content is gone. */
  readonly files: readonly Sha256[]
}
