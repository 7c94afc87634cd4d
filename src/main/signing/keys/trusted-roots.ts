import { X509Certificate } from 'node:crypto'
import { getCACertificates } from 'node:tls'
import { type Certificate, readCertificate } from './read-certificate.ts'

/** Certificates of authorities that somebody trusts, found by their name. */
export interface TrustedRoots {
  readonly has: (certificate: Certificate) => boolean
  /** Roots that bear the name of the issuer; whether they did issue is checked by whoever asks. */
  readonly issuersOf: (certificate: Certificate) => readonly Certificate[]
}

/** Roots from certificates in PEM; each is read closely only when it is asked for. */
export function trustedRoots(certificates: readonly string[]): TrustedRoots {
  const byName = Map.groupBy(
    certificates.map((pem) => new X509Certificate(pem)),
    ({ subject }) => subject,
  )
  const named = (name: string) => (byName.get(name) ?? []).flatMap((node) => readCertificate(new Uint8Array(node.raw)) ?? [])
  return {
    has: ({ node }) => (byName.get(node.subject) ?? []).some(({ fingerprint256 }) => fingerprint256 === node.fingerprint256),
    issuersOf: ({ node }) => named(node.issuer),
  }
}

let ofMachine: TrustedRoots | undefined

/** What this machine trusts: the store of its system, and Mozilla's list that Node brings. Read once while the program runs. */
export function machineRoots(): TrustedRoots {
  ofMachine ??= trustedRoots([...new Set([...getCACertificates('bundled'), ...getCACertificates('system')])])
  return ofMachine
}
