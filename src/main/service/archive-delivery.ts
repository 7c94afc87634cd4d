import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, type Result } from '#shared/basics/result.ts'
import type { Counted, Work } from '#shared/basics/work.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { MadeArchive, MadePublicPart } from '#shared/contract/workspace-safety.ts'
import { serviceWords } from '#shared/wording/service.ts'
import { type DeviceKeyRefusal, openDeviceKey } from '../signing/keys/device-key.ts'
import { hashOfBytes } from '../store/journal/chain.ts'
import type { Deps } from '../usecases/deps.ts'
import { noteExport } from '../usecases/documents/note-export.ts'
import { runBeside } from '../usecases/workspace/beside/run-beside.ts'
import type { PublicPartWish } from '../usecases/workspace/make-public-part.ts'
import type { Deliveries } from './deliveries.ts'
import { throughFolder } from './through-folder.ts'

export interface ArchiveInput {
  readonly sign: boolean
  readonly passphrase: string | null
}

/** Makes the public part, and keeps it for its one download; it is entered when it leaves. */
export async function* deliverPublicPart(
  deps: Deps,
  deliveries: Deliveries,
  wish: PublicPartWish,
  signal: AbortSignal | undefined,
): Work<Counted, Result<MadePublicPart, Refusal<'BASE_ADDRESS_UNUSABLE'>>> {
  const made = yield* runBeside(deps, 'publicPart', wish, signal)
  if (!made.ok) return made
  const { fileName, bytes, objects, files } = made.value
  return ok({ fileName, address: deliveries.keep({ kind: 'public-part', fileName, bytes }), objects, files })
}

/** Makes the archive, signed by the key of this device where that is wished, and keeps it for its one download. */
export async function* deliverArchive(
  deps: Deps,
  deliveries: Deliveries,
  rendererDir: string,
  { sign, passphrase }: ArchiveInput,
  signal: AbortSignal | undefined,
): Work<Counted, Result<MadeArchive, DeviceKeyRefusal>> {
  const key = sign ? await openDeviceKey(deps.deviceKey, passphrase) : ok(null)
  if (!key.ok) return key
  const verifier = await readFile(join(dirname(rendererDir), 'verifier/pruefen.html'))
  // What goes to another thread has no functions in it.
  const signer = key.value === null ? null : { publicKey: key.value.publicKey, privateKey: key.value.privateKey }
  const bytes = yield* throughFolder((path) => runBeside(deps, 'archive', { path, verifier, signer }, signal))
  const fileName = serviceWords.archiveFile(deps.now())
  const sha256 = hashOfBytes(bytes)
  await noteExport(deps, 'archive', { kind: 'archive', fileName, sha256, way: 'screen' })
  return ok({
    fileName,
    address: deliveries.keep({ kind: 'archive', fileName, bytes }),
    sha256,
    signedBy: key.value?.fingerprint ?? null,
  })
}
