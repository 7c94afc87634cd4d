import canonicalize from 'canonicalize'

/** Canonical JSON (RFC 8785): the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Not a value that JSON can hold')
  return text
}
