import type { Sha256 } from '../../basics/bytes.ts'
import type { Instant } from '../../basics/instant.ts'

/** Name of the format, and the number that rises when old readers would misread a new archive. */
export const ARCHIVE_FORMAT = 'allianz-archive'
export const ARCHIVE_FORMAT_VERSION = 1

/** Where things lie in an archive. */
export const ARCHIVE_PATHS = {
  manifest: 'manifest.json',
  signature: 'manifest.sig.json',
  verifier: 'pruefen.html',
  readMe: 'LIESMICH.txt',
  recordsOf: (table: string) => `records/${table}.json`,
} as const

/** What an archive holds, with the hash of every file. Nothing in it depends on when or where the archive was made. */
export interface Manifest {
  readonly format: typeof ARCHIVE_FORMAT
  readonly formatVersion: number
  /** Shape of the workspace, by the number of its last migration. */
  readonly workspaceVersion: number
  readonly alliance: { readonly id: string; readonly name: string; readonly isDemo: boolean }
  readonly journal: { readonly entries: number; readonly head: string; readonly at: Instant | null }
  readonly tables: readonly string[]
  /** Path of each stored file by its hash. */
  readonly blobs: Readonly<Record<string, string>>
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: Sha256 }[]
}

/** Signature over the bytes of the manifest; base64url as in JSON Web Signatures. */
export interface ArchiveSignature {
  /** Public key as JSON Web Key (RFC 8037). */
  readonly key: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  readonly signature: string
}
