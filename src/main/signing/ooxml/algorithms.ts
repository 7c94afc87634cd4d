import { constants, createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { HashAlgorithm, SignatureAlgorithm } from 'xml-crypto'

type Digest = 'sha256' | 'sha384' | 'sha512'

/** Names of digests in XML-Signature; SHA-1 is not among them: two texts with one SHA-1 can be made to order. */
export const DIGESTS: Readonly<Record<string, Digest>> = {
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
}

interface Method {
  readonly key: 'rsa' | 'ec'
  readonly digest: Digest
  readonly isPss?: true
}

const MORE = 'http://www.w3.org/2001/04/xmldsig-more#'
const PSS = 'http://www.w3.org/2007/05/xmldsig-more#'

/** Names of signature methods in XML-Signature. */
export const METHODS: Readonly<Record<string, Method>> = {
  [`${MORE}rsa-sha256`]: { key: 'rsa', digest: 'sha256' },
  [`${MORE}rsa-sha384`]: { key: 'rsa', digest: 'sha384' },
  [`${MORE}rsa-sha512`]: { key: 'rsa', digest: 'sha512' },
  [`${PSS}sha256-rsa-MGF1`]: { key: 'rsa', digest: 'sha256', isPss: true },
  [`${PSS}sha384-rsa-MGF1`]: { key: 'rsa', digest: 'sha384', isPss: true },
  [`${PSS}sha512-rsa-MGF1`]: { key: 'rsa', digest: 'sha512', isPss: true },
  [`${MORE}ecdsa-sha256`]: { key: 'ec', digest: 'sha256' },
  [`${MORE}ecdsa-sha384`]: { key: 'ec', digest: 'sha384' },
  [`${MORE}ecdsa-sha512`]: { key: 'ec', digest: 'sha512' },
}

/** The method that a key signs with here; undefined for other kinds of keys. */
export function methodFor(key: KeyObject): string | undefined {
  if (key.asymmetricKeyType === 'rsa') return `${MORE}rsa-sha256`
  return key.asymmetricKeyType === 'ec' ? `${MORE}ecdsa-sha256` : undefined
}

/** The same methods in the form that xml-crypto takes. */
export function signatureAlgorithms(): Record<string, new () => SignatureAlgorithm> {
  return Object.fromEntries(Object.entries(METHODS).map(([name, method]) => [name, algorithmOf(name, method)]))
}

export function hashAlgorithms(): Record<string, new () => HashAlgorithm> {
  return Object.fromEntries(
    Object.entries(DIGESTS).map(([name, digest]) => [
      name,
      class {
        getAlgorithmName = () => name
        getHash = (xml: string) => createHash(digest).update(xml, 'utf8').digest('base64')
      },
    ]),
  )
}

function algorithmOf(name: string, { key: type, digest, isPss }: Method): new () => SignatureAlgorithm {
  const padding = isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST } : {}
  // XML-Signature has the two numbers of an ECDSA signature side by side, without ASN.1.
  const form = type === 'ec' ? { dsaEncoding: 'ieee-p1363' as const } : padding
  return class {
    getAlgorithmName = () => name
    getSignature = ((signedInfo: string, privateKey: unknown) =>
      sign(digest, Buffer.from(signedInfo), { key: privateKeyOf(privateKey), ...form }).toString(
        'base64',
      )) as SignatureAlgorithm['getSignature']
    verifySignature = ((material: string, certificate: unknown, value: string) => {
      const key = createPublicKey(certificate as string)
      return (
        key.asymmetricKeyType === type && verify(digest, Buffer.from(material), { key, ...form }, Buffer.from(value, 'base64'))
      )
    }) as SignatureAlgorithm['verifySignature']
  }
}

function privateKeyOf(key: unknown): KeyObject {
  return typeof key === 'string' ? createPrivateKey(key) : (key as KeyObject)
}
