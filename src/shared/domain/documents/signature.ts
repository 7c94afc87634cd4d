import type { Instant } from '../../basics/instant.ts'

/**
 * What a digital signature inside a Word or Excel file is worth. `certificate-unknown`: mathematically right, but nobody whom
 * this machine knows vouches for the signer. `partial`: what was signed is unchanged, but not everything was signed.
 */
export const SIGNATURE_STATES = ['valid', 'certificate-unknown', 'partial', 'invalid'] as const
export type SignatureState = (typeof SIGNATURE_STATES)[number]

/** Of a whole file: the worst of its signatures, or that there is none. */
export type FileSignatureState = SignatureState | 'unsigned'

/** Why a signature does not hold. */
export type SignatureProblem =
  | { readonly code: 'UNREADABLE' }
  | { readonly code: 'ALGORITHM_NOT_PERMITTED'; readonly algorithm: string }
  | { readonly code: 'SIGNATURE_BROKEN' }
  | { readonly code: 'NO_MANIFEST' }
  | { readonly code: 'PART_CHANGED' | 'PART_MISSING' | 'CONTENT_TYPE_CHANGED'; readonly part: string }
  | { readonly code: 'NO_CERTIFICATE' | 'CERTIFICATE_MISMATCH' }
  | { readonly code: 'CERTIFICATE_NOT_VALID_THEN'; readonly validFrom: Instant; readonly validUntil: Instant }

/** Who vouches for a certificate. `authority`: a root that this machine trusts. */
export const CERTIFICATE_TRUSTS = ['authority', 'unknown-authority', 'self-signed', 'not-for-signing'] as const
export type CertificateTrust = (typeof CERTIFICATE_TRUSTS)[number]

export interface CertificateFacts {
  readonly name: string
  readonly organization: string
  readonly issuer: string
  readonly serial: string
  readonly validFrom: Instant
  readonly validUntil: Instant
  readonly sha256: string
  /** The certificate says of itself that it is a qualified one for signatures or seals (eIDAS). */
  readonly saysQualified: boolean
}

export interface SignatureFinding {
  readonly state: SignatureState
  readonly problems: readonly SignatureProblem[]
  readonly certificate: CertificateFacts | null
  readonly trust: CertificateTrust | null
  /** Names from the signer up to where the chain ends. */
  readonly chain: readonly string[]
  /** As the signer's clock said; no timestamp service confirms it. */
  readonly signedAt: Instant | null
  readonly comment: string
  /** How many parts it covers, and which it does not. Properties such as the time of the last save are never counted. */
  readonly signedParts: number
  readonly unsignedParts: readonly string[]
}

export interface FileSignatures {
  readonly state: FileSignatureState
  readonly signatures: readonly SignatureFinding[]
}

/** Why a file is not signed although key and file are sound. */
export type SigningRefusal = { readonly code: 'EARLIER_SIGNATURE_BROKEN' }
