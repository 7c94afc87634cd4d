import 'reflect-metadata'
import { X509Certificate as NodeCertificate } from 'node:crypto'
import { ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension, X509Certificate } from '@peculiar/x509'
import { fromEpoch } from '#shared/basics/instant.ts'
import type { CertificateFacts } from '#shared/domain/documents/signature.ts'

/** A certificate with everything that is asked of it. */
export interface Certificate {
  readonly der: Uint8Array
  readonly node: NodeCertificate
  readonly facts: CertificateFacts
  /** Its key may make signatures on documents. */
  readonly maySign: boolean
  readonly isSelfSigned: boolean
}

const QC_STATEMENTS = '1.3.6.1.5.5.7.1.3'
/** id-etsi-qcs-QcCompliance (0.4.0.1862.1.1) as it stands in the extension. */
const QC_COMPLIANCE = Buffer.from([0x06, 0x06, 0x04, 0x00, 0x8e, 0x46, 0x01, 0x01])
/** Only for these the extended usage rules out documents: servers, clients, timestamps, status answers, code. */
const OTHER_PURPOSES: readonly string[] = ['1', '2', '3', '8', '9'].map((last) => `1.3.6.1.5.5.7.3.${last}`)

/** Reads a certificate in DER; undefined when it is none. */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  try {
    const node = new NodeCertificate(der)
    const parsed = new X509Certificate(node.raw as Uint8Array<ArrayBuffer>)
    return {
      der: new Uint8Array(node.raw),
      node,
      facts: factsOf(node, parsed),
      maySign: maySign(parsed),
      isSelfSigned: node.subject === node.issuer && node.verify(node.publicKey),
    }
  } catch {
    return undefined
  }
}

function factsOf(node: NodeCertificate, parsed: X509Certificate): CertificateFacts {
  const [organization] = parsed.subjectName.getField('O')
  return {
    name: nameIn(parsed.subjectName.getField('CN'), parsed.subject),
    organization: organization ?? '',
    issuer: nameIn(parsed.issuerName.getField('CN'), parsed.issuer),
    serial: node.serialNumber,
    validFrom: fromEpoch(parsed.notBefore.getTime()),
    validUntil: fromEpoch(parsed.notAfter.getTime()),
    sha256: node.fingerprint256.replaceAll(':', '').toLowerCase(),
    saysQualified: Buffer.from(parsed.getExtension(QC_STATEMENTS)?.value ?? new ArrayBuffer()).includes(QC_COMPLIANCE),
  }
}

function nameIn(commonNames: readonly string[], whole: string): string {
  return commonNames[0] ?? whole
}

function maySign(parsed: X509Certificate): boolean {
  const usages = parsed.getExtension(KeyUsagesExtension)?.usages
  const purposes = parsed.getExtension(ExtendedKeyUsageExtension)?.usages.map(String)
  const byUsage = usages === undefined || (usages & (KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation)) !== 0
  return byUsage && (purposes === undefined || !purposes.every((purpose) => OTHER_PURPOSES.includes(purpose)))
}
