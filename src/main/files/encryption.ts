import { err, ok, type Result } from '#shared/basics/result.ts'

/** How a backup is closed: for whoever has the key to this recipient, or whoever knows the passphrase (age, age-encryption.org/v1). */
export type Closing = { readonly recipient: string } | { readonly passphrase: string }

/** What opens it again. */
export type Opening = { readonly identity: string } | { readonly passphrase: string }

const MARK = 'age-encryption.org/v1'

/** A fifth of the time of a start would go into it, and most people never close a backup. */
const age = () => import('age-encryption')

export function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MARK.length)).toString('latin1') === MARK
}

export async function isRecipient(text: string): Promise<boolean> {
  const { Encrypter } = await age()
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

export async function encrypt(bytes: Uint8Array, closing: Closing): Promise<Uint8Array> {
  const { Encrypter } = await age()
  const encrypter = new Encrypter()
  if ('recipient' in closing) encrypter.addRecipient(closing.recipient)
  else encrypter.setPassphrase(closing.passphrase)
  return encrypter.encrypt(bytes)
}

/** Refuses where neither key nor passphrase fit, or a byte was changed. */
export async function decrypt(bytes: Uint8Array, opening: Opening): Promise<Result<Uint8Array, 'cannot-decrypt'>> {
  const { Decrypter } = await age()
  try {
    const decrypter = new Decrypter()
    if ('identity' in opening) decrypter.addIdentity(opening.identity)
    else decrypter.addPassphrase(opening.passphrase)
    return ok(await decrypter.decrypt(bytes))
  } catch {
    return err('cannot-decrypt')
  }
}

/** A fresh pair: the identity is kept in a safe place and never stored by us, the recipient may be known to everybody. */
export async function newKeyPair(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateIdentity, identityToRecipient } = await age()
  const identity = await generateIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}
