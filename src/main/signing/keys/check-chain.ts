import type { Instant } from '#shared/basics/instant.ts'
import type { CertificateTrust } from '#shared/domain/documents/signature.ts'
import type { Certificate } from './read-certificate.ts'
import type { TrustedRoots } from './trusted-roots.ts'

export interface Chain {
  readonly trust: CertificateTrust
  readonly names: readonly string[]
}

/** Longer chains lead nowhere. */
const LONGEST = 10

/** Follows a certificate up to where nobody vouches any more. Every step is checked by its signature, its right to issue and its time. */
export function checkChain(signer: Certificate, others: readonly Certificate[], roots: TrustedRoots, at: Instant): Chain {
  const chain = [signer]
  let current = signer
  while (chain.length < LONGEST && !roots.has(current)) {
    const issuer = [...roots.issuersOf(current), ...others].find((one) => !chain.includes(one) && hasIssued(one, current, at))
    if (issuer === undefined) break
    chain.push(issuer)
    current = issuer
  }
  return { trust: trustOf(signer, roots.has(current)), names: chain.map(({ facts }) => facts.name) }
}

function trustOf(signer: Certificate, reachesRoot: boolean): CertificateTrust {
  if (!signer.maySign) return 'not-for-signing'
  if (reachesRoot) return 'authority'
  return signer.isSelfSigned ? 'self-signed' : 'unknown-authority'
}

function hasIssued(issuer: Certificate, issued: Certificate, at: Instant): boolean {
  const { facts, node } = issuer
  return (
    node.ca &&
    facts.validFrom <= at &&
    at <= facts.validUntil &&
    issued.node.checkIssued(node) &&
    issued.node.verify(node.publicKey)
  )
}
