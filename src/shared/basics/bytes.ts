/** SHA-256 in lower case hexadecimal, 64 characters. */
export type Sha256 = string & { readonly __kind: 'sha256' }

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text)
}
