import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509'
import { type Instant, toEpoch } from '#shared/basics/instant.ts'
import { withNativeDerivation } from './native-derivation.ts'

const forge = withNativeDerivation()

export interface IdentityName {
  readonly name: string
  readonly organization: string
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 3072 }
const YEARS = 5
const YEAR = 365.25 * 24 * 60 * 60 * 1000
const ROUNDS = 200_000

/**
 * Makes a signing identity of one's own: RSA 3072 with a certificate that nobody else vouches for, in a PKCS#12 file under a
 * passphrase (AES-256, PBKDF2 with SHA-256). The key leaves this function only inside that file.
 */
export async function makeOwnIdentity(
  { name, organization }: IdentityName,
  passphrase: string,
  at: Instant,
): Promise<Uint8Array> {
  const keys = await webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: [{ CN: [name] }, ...(organization === '' ? [] : [{ O: [organization] }]), { C: ['DE'] }],
      notBefore: new Date(toEpoch(at) - 60_000),
      notAfter: new Date(toEpoch(at) + YEARS * YEAR),
      signingAlgorithm: RSA,
      keys: keys as unknown as CryptoKeyPair,
      extensions: [new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true)],
    },
    webcrypto as unknown as Crypto,
  )
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('binary')
  const key = forge.pki.privateKeyFromAsn1(forge.asn1.fromDer(pkcs8))
  const archive = forge.pkcs12.toPkcs12Asn1(key, [forge.pki.certificateFromPem(certificate.toString('pem'))], passphrase, {
    algorithm: 'aes256',
    count: ROUNDS,
    friendlyName: name,
    ...{ prfAlgorithm: 'sha256' },
  })
  return Buffer.from(forge.asn1.toDer(archive).getBytes(), 'binary')
}
