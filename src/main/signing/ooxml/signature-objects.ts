import { createHash, X509Certificate } from 'node:crypto'
import type { Instant } from '#shared/basics/instant.ts'
import { escapeXml } from './escape-xml.ts'
import { NAMESPACE, SHA256_DIGEST } from './names.ts'

/** Ids as Office gives them; every signature is a part of its own, so they need not differ. */
export const IDS = {
  signature: 'idPackageSignature',
  package: 'idPackageObject',
  office: 'idOfficeObject',
  properties: 'idSignedProperties',
} as const

/** What was signed and when: the manifest of parts and the time by the signer's clock (ECMA-376 Part 2, 13.2.4). */
export function packageObject(manifest: string, signedAt: Instant): string {
  return (
    `<Manifest>${manifest}</Manifest><SignatureProperties>` +
    `<SignatureProperty Id="idSignatureTime" Target="#${IDS.signature}">` +
    `<mdssi:SignatureTime xmlns:mdssi="${NAMESPACE.packageSignature}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format>` +
    `<mdssi:Value>${inSeconds(signedAt)}</mdssi:Value></mdssi:SignatureTime></SignatureProperty></SignatureProperties>`
  )
}

/** What Word and Excel show under „signature details“ ([MS-OFFCRYPTO] 2.5.2.5); nothing of this machine stands in it. */
export function officeObject(comment: string): string {
  return (
    `<SignatureProperties><SignatureProperty Id="idOfficeV1Details" Target="#${IDS.signature}">` +
    `<SignatureInfoV1 xmlns="${NAMESPACE.office}"><SetupID></SetupID><SignatureText></SignatureText><SignatureImage></SignatureImage>` +
    `<SignatureComments>${escapeXml(comment)}</SignatureComments><WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion>` +
    '<ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors><HorizontalResolution>1920</HorizontalResolution>' +
    '<VerticalResolution>1080</VerticalResolution><ColorDepth>32</ColorDepth>' +
    '<SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId><SignatureProviderUrl></SignatureProviderUrl>' +
    '<SignatureProviderDetails>9</SignatureProviderDetails><SignatureType>1</SignatureType></SignatureInfoV1>' +
    '</SignatureProperty></SignatureProperties>'
  )
}

/** XAdES-EPES with the implied policy: time and certificate are themselves signed (ETSI TS 101 903, 7.2). */
export function xadesObject(certificate: Uint8Array, signedAt: Instant): string {
  const { issuer, serialNumber } = new X509Certificate(certificate)
  const digest = createHash('sha256').update(certificate).digest('base64')
  return (
    `<xd:QualifyingProperties xmlns:xd="${NAMESPACE.xades}" Target="#${IDS.signature}"><xd:SignedProperties Id="${IDS.properties}">` +
    `<xd:SignedSignatureProperties><xd:SigningTime>${inSeconds(signedAt)}</xd:SigningTime><xd:SigningCertificate><xd:Cert>` +
    `<xd:CertDigest><DigestMethod Algorithm="${SHA256_DIGEST}"/><DigestValue>${digest}</DigestValue></xd:CertDigest>` +
    `<xd:IssuerSerial><X509IssuerName>${escapeXml(issuerName(issuer))}</X509IssuerName>` +
    `<X509SerialNumber>${BigInt(`0x${serialNumber}`)}</X509SerialNumber></xd:IssuerSerial></xd:Cert></xd:SigningCertificate>` +
    '<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/></xd:SignaturePolicyIdentifier>' +
    '</xd:SignedSignatureProperties></xd:SignedProperties></xd:QualifyingProperties>'
  )
}

/** RFC 2253 order: Node gives one part a line, the outermost first. */
function issuerName(issuer: string): string {
  return issuer.split('\n').toReversed().join(', ')
}

function inSeconds(at: Instant): string {
  return `${at.slice(0, 19)}Z`
}
