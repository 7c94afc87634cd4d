import type { SignatureFinding } from '#shared/domain/documents/signature.ts'
import { signatureLevel, signatureProblemSentence } from '#shared/wording/signatures.ts'

/** A signature as other programs read it: who, when, and how far it holds. */
export function findingJson(finding: SignatureFinding): object {
  const { state, problems, certificate, chain, signedAt, comment, signedParts, unsignedParts } = finding
  return {
    result: state,
    signer: certificate?.name ?? null,
    organization: certificate?.organization ?? null,
    issuer: certificate?.issuer ?? null,
    serial: certificate?.serial ?? null,
    certificateSha256: certificate?.sha256 ?? null,
    signedAt,
    comment,
    level: signatureLevel(finding),
    chain,
    signedParts,
    unsignedParts,
    problems: problems.map((problem) => ({ ...problem, sentence: signatureProblemSentence(problem) })),
  }
}
