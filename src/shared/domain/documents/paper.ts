import type { Sha256 } from '../../basics/bytes.ts'
import type { Instant } from '../../basics/instant.ts'
import type { JournalHead } from '../journal/journal-entry.ts'
import type { Block } from './block.ts'

/** A whole paper before it becomes a file: what it says, and what stands in its head, foot and properties. */
export interface Paper {
  readonly title: string
  readonly subject: string
  /** The organization that answers for the paper. */
  readonly creator: string
  readonly fileReference: string
  /** Moment of issue; created and modified of the file, never the machine's clock. */
  readonly issuedAt: Instant
  readonly imprint: Imprint
  /** Not issued: „ENTWURF“ on every page. */
  readonly draft: boolean
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** What the foot says besides the page: edition of the paper, hash of the record it rests on, and how far the journal was. */
export interface Imprint {
  readonly version: string | null
  readonly recordSha256: Sha256 | null
  /** Head of the journal before the paper was issued; null on a paper that is not issued. */
  readonly journalHead: JournalHead | null
}

/** The foot of a paper that nothing rests on. */
export const PLAIN_IMPRINT: Imprint = { version: null, recordSha256: null, journalHead: null }
