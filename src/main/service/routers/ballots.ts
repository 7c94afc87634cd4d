import { ok, type Result } from '#shared/basics/result.ts'
import type { CastAnswer, MadeBundle, OpenedPack, PackProgress } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { packFolder } from '../../documents/ballot-page/pack-folder.ts'
import { bundle } from '../../documents/kit/bundle.ts'
import { type DeviceKeyRefusal, openDeviceKey } from '../../signing/keys/device-key.ts'
import { type CastRefusal, castAnswer, readPack } from '../../usecases/circular-procedures/cast-answer.ts'
import type { MemberPack, PackProgressOf } from '../../usecases/circular-procedures/make-packs.ts'
import type { Deps } from '../../usecases/deps.ts'
import { answerOr, type ErrorsFor } from '../answer-or.ts'
import type { Deliveries } from '../deliveries.ts'
import { deviceKeyView } from '../device-key-view.ts'

/** Puts the files of all members into one bundle and keeps it for its download. */
export function deliver(deliveries: Deliveries, fileName: string, packs: readonly MemberPack[]): MadeBundle {
  const files = packs.flatMap((pack, index) =>
    pack.files.map(({ fileName: name, bytes }) => ({ path: `${packFolder(pack, index)}/${name}`, bytes })),
  )
  const address = deliveries.keep({ kind: 'delivery', fileName, bytes: bundle(files) })
  return { address, fileName, members: packs.map(({ memberName }) => memberName) }
}

type PackRefusal = Refusal<'NOT_FOUND' | 'NOT_RUNNING' | 'CANCELLED'>

interface Listening {
  readonly deliveries: Deliveries
  readonly fileName: string
  readonly signal: AbortSignal | undefined
  readonly errors: ErrorsFor<PackRefusal>
}

/** Makes packs while the screen listens: one event per member, the last with the address. It stops when nobody listens any more. */
export async function* packProgress(
  make: (report: PackProgressOf) => Promise<Result<readonly MemberPack[], PackRefusal>>,
  { deliveries, fileName, signal, errors }: Listening,
): AsyncGenerator<PackProgress> {
  const events: PackProgress[] = []
  let ring = Promise.withResolvers<void>()
  let isOver = false
  const made = make((done, total) => {
    events.push({ done, total, bundle: null })
    ring.resolve()
    return signal?.aborted !== true
  }).finally(() => {
    isOver = true
    ring.resolve()
  })
  while (!isOver) {
    await ring.promise
    ring = Promise.withResolvers<void>()
    yield* events.splice(0)
  }
  const packs = answerOr(errors, await made)
  yield { done: packs.length, total: packs.length, bundle: deliver(deliveries, fileName, packs) }
}

/** What casting a vote needs: no workspace. */
export type VotingDeps = Pick<Deps, 'now' | 'random' | 'deviceKey'>

/** Reads a pack for the screen, and looks whether this device has a key. */
export async function openPack(deps: VotingDeps, file: UploadedFile): Promise<Result<OpenedPack, Refusal<'PACK_UNREADABLE'>>> {
  const pack = await readPack(new Uint8Array(await file.arrayBuffer()))
  if (!pack.ok) return pack
  const { credential: _secret, ...shown } = pack.value
  return ok({ now: deps.now(), pack: shown, deviceKey: await deviceKeyView(deps) })
}

type CastInput = {
  readonly file: UploadedFile
  readonly entry: Parameters<typeof castAnswer>[2]
  readonly withDeviceKey: boolean
  readonly passphrase: string | null
}

/** Signs the answer of a member: with the key of this device, made at first use, or with the credential of the pack. */
export async function castWith(
  deps: VotingDeps,
  { file, entry, withDeviceKey, passphrase }: CastInput,
): Promise<Result<CastAnswer, CastRefusal | DeviceKeyRefusal | Refusal<'PACK_UNREADABLE'>>> {
  const pack = await readPack(new Uint8Array(await file.arrayBuffer()))
  if (!pack.ok) return pack
  const key = withDeviceKey ? await openDeviceKey(deps.deviceKey, passphrase) : ok(null)
  return key.ok ? castAnswer(deps, pack.value, entry, key.value) : key
}
