import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { unzipSync } from 'fflate'
import type { ArchiveTools } from '#shared/rules/verification/check-archive.ts'
import { CORE_PROPERTIES } from '#shared/rules/verification/printed-head.ts'

/** Properties are a few lines; whatever claims more is not read. */
const LARGEST = 64 * 1024

const decoder = new TextDecoder('utf-8', { fatal: true })

/** What the page brings to the check of an archive: no part of the browser that only a secure connection offers. */
export const pageTools: ArchiveTools = {
  hashText: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  hashBytes: (bytes) => bytesToHex(sha256(bytes)),
  decode: (bytes) => decoder.decode(bytes),
  coreProperties: (bytes) => {
    try {
      const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === CORE_PROPERTIES && originalSize < LARGEST })
      const properties = parts[CORE_PROPERTIES]
      return properties === undefined ? null : decoder.decode(properties)
    } catch {
      return null
    }
  },
  isSignedBy: (key, bytes, signature) => ed25519.verify(fromBase64url(signature), bytes, fromBase64url(key.x)),
}

function fromBase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
