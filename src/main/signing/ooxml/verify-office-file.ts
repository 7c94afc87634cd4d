import type { Instant } from '#shared/basics/instant.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type {
  FileSignatureState,
  FileSignatures,
  SignatureFinding,
  SignatureProblem,
} from '#shared/domain/documents/signature.ts'
import { checkChain } from '../keys/check-chain.ts'
import { type Certificate, readCertificate } from '../keys/read-certificate.ts'
import type { TrustedRoots } from '../keys/trusted-roots.ts'
import { coverageOf } from './check-coverage.ts'
import { checkManifest } from './check-manifest.ts'
import { CONTENT_TYPE } from './names.ts'
import { readContentTypes, signaturePathsOf } from './office-package.ts'
import { type SignedContent, verifySignature } from './verify-signature.ts'

export interface VerifyTrust {
  readonly roots: TrustedRoots
  /** For signatures without a time, and never for those that have one. */
  readonly now: Instant
}

/** Worst last. */
const ORDER: readonly FileSignatureState[] = ['valid', 'certificate-unknown', 'partial', 'invalid']

/** Checks every signature of a Word or Excel file: value, manifest, certificate, chain, and what it leaves open. */
export function verifyOfficeFile(parts: OfficeParts, trust: VerifyTrust): FileSignatures {
  const signatures = signaturePathsOf(parts).map((path) => verifyOne(parts, path, trust))
  const worst = Math.max(-1, ...signatures.map(({ state }) => ORDER.indexOf(state)))
  return { state: ORDER[worst] ?? 'unsigned', signatures }
}

function verifyOne(parts: OfficeParts, path: string, { roots, now }: VerifyTrust): SignatureFinding {
  const contentTypes = readContentTypes(parts)
  if (contentTypes?.(path) !== CONTENT_TYPE.signature) return withoutContent({ code: 'CONTENT_TYPE_CHANGED', part: path })
  const checked = verifySignature(parts.get(path) ?? new Uint8Array())
  if (!checked.ok) return withoutContent(checked.error)
  const signer = readSigner(checked.value)
  if (signer === undefined) return withoutContent({ code: 'NO_CERTIFICATE' })

  const { manifest, signedAt, comment } = checked.value
  const { entries, problems: changed } = checkManifest(manifest, parts, contentTypes)
  const at = signedAt ?? now
  const problems = [...changed, ...timeProblem(signer.certificate, at)]
  const { trust, names } = checkChain(signer.certificate, signer.others, roots, at)
  const coverage = coverageOf(parts, entries)
  const state =
    problems.length > 0
      ? 'invalid'
      : coverage.unsignedParts.length > 0
        ? 'partial'
        : trust === 'authority'
          ? 'valid'
          : 'certificate-unknown'
  return { state, problems, certificate: signer.certificate.facts, trust, chain: names, signedAt, comment, ...coverage }
}

function readSigner({
  certificates,
}: SignedContent): { readonly certificate: Certificate; readonly others: readonly Certificate[] } | undefined {
  const [certificate, ...others] = certificates.map(readCertificate)
  return certificate && { certificate, others: others.filter((one) => one !== undefined) }
}

function timeProblem({ facts }: Certificate, at: Instant): readonly SignatureProblem[] {
  const { validFrom, validUntil } = facts
  return validFrom <= at && at <= validUntil ? [] : [{ code: 'CERTIFICATE_NOT_VALID_THEN', validFrom, validUntil }]
}

function withoutContent(problem: SignatureProblem): SignatureFinding {
  return {
    state: 'invalid',
    problems: [problem],
    certificate: null,
    trust: null,
    chain: [],
    signedAt: null,
    comment: '',
    signedParts: 0,
    unsignedParts: [],
  }
}
