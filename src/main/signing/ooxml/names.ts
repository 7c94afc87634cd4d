/** Names that ECMA-376 Part 2 (digital signatures), XML-Signature, XAdES and [MS-OFFCRYPTO] 2.5.2 give. */
export const NAMESPACE = {
  signature: 'http://www.w3.org/2000/09/xmldsig#',
  packageSignature: 'http://schemas.openxmlformats.org/package/2006/digital-signature',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
  office: 'http://schemas.microsoft.com/office/2006/digsig',
} as const

export const RELATIONSHIP_TYPE = {
  origin: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
  signature: 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature',
} as const

export const CONTENT_TYPE = {
  origin: 'application/vnd.openxmlformats-package.digital-signature-origin',
  signature: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const

export const RELATIONSHIP_TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform'
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
export const SHA256_DIGEST = 'http://www.w3.org/2001/04/xmlenc#sha256'

/** Where Office looks for signatures. */
export const ORIGIN_PATH = '_xmlsignatures/origin.sigs'
export const CONTENT_TYPES_PATH = '[Content_Types].xml'
export const ROOT_RELATIONSHIPS_PATH = '_rels/.rels'

/** Relationships to what every program rewrites when it saves: properties and thumbnail. Office leaves them unsigned. */
export const METADATA_TYPES: readonly string[] = [
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
]
