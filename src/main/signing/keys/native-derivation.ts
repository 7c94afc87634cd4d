import { pbkdf2Sync } from 'node:crypto'
import forge from 'node-forge'

/**
 * forge derives keys in JavaScript: 4 s for 600,000 rounds, which Node does in 0.3 s. It also takes the signs of a passphrase
 * for bytes; other programs write them as UTF-8. Both are mended in the one place that forge itself calls.
 */
export function withNativeDerivation(): typeof forge {
  const derive = (passphrase: string, salt: string, rounds: number, length: number, digest?: string | forge.md.MessageDigest) => {
    const algorithm = typeof digest === 'string' ? digest : (digest?.algorithm ?? 'sha1')
    return pbkdf2Sync(passphrase, Buffer.from(salt, 'binary'), rounds, length, algorithm).toString('binary')
  }
  forge.pkcs5.pbkdf2 = derive as typeof forge.pkcs5.pbkdf2
  return forge
}
