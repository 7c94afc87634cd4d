import type { KeyObject } from 'node:crypto'

/** A key that may sign now, with its certificate and those above it (DER), the signer's first. Lives only while it signs. */
export interface SigningIdentity {
  readonly privateKey: KeyObject
  readonly certificates: readonly Uint8Array[]
}
