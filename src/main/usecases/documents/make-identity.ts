import { fileName } from '../../documents/kit/file-name.ts'
import { type IdentityName, makeOwnIdentity } from '../../signing/keys/own-identity.ts'
import type { Deps } from '../deps.ts'

const P12_MEDIA_TYPE = 'application/x-pkcs12'

/** A signing identity as a file for whoever signs; the workspace keeps neither key nor passphrase. */
export async function makeIdentity(
  deps: Deps,
  { passphrase, ...name }: IdentityName & { readonly passphrase: string },
): Promise<File> {
  const bytes = await makeOwnIdentity(name, passphrase, deps.now())
  const base = fileName([name.name], 'docx').replace(/\.docx$/, '')
  return new File([bytes as Uint8Array<ArrayBuffer>], `${base}.p12`, { type: P12_MEDIA_TYPE })
}
