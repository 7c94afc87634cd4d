import type { Instant } from '../../basics/instant.ts'

/** Why a file with a key does not sign. */
export type KeyRefusal =
  | { readonly code: 'NOT_A_KEY_FILE' }
  | { readonly code: 'WRONG_PASSPHRASE' }
  | { readonly code: 'KEY_FILE_WITHOUT_KEY' }
  | { readonly code: 'KEY_NOT_FOR_SIGNING'; readonly name: string }
  | { readonly code: 'CERTIFICATE_NOT_YET_VALID'; readonly name: string; readonly validFrom: Instant }
  | { readonly code: 'CERTIFICATE_EXPIRED'; readonly name: string; readonly validUntil: Instant }
