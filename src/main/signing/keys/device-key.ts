import { rename } from 'node:fs/promises'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { type KeyFile, readKeyFile, writeNewKeyFile } from './key-file.ts'
import { COST, type PassphraseRefusal, type Random, seal, unseal } from './sealed-secret.ts'
import { fingerprintOf, keyFromSeed, type PublicKey, SEED_LENGTH, type SigningKey } from './signing-key.ts'

/** The key store of the operating system, where a host has one: Keychain, DPAPI, Secret Service. */
export interface SystemKeyStore {
  readonly isAvailable: () => boolean
  readonly seal: (secret: Uint8Array) => Uint8Array
  /** Throws where the system does not give it back, for example after a move to another machine. */
  readonly unseal: (sealed: Uint8Array) => Uint8Array
}

export interface DeviceKeySettings {
  /** Where the key file lies: in the user's folder, never in a workspace. */
  readonly path: string
  /** Null where the host has none; then a passphrase is needed. */
  readonly system: SystemKeyStore | null
  readonly random: Random
  /** Cost of scrypt; lower in tests only. */
  readonly cost?: number
}

export type DeviceKeyRefusal =
  | PassphraseRefusal
  | { readonly code: 'PASSPHRASE_NEEDED' }
  | { readonly code: 'KEY_FILE_DAMAGED' }
  | { readonly code: 'SYSTEM_KEY_STORE_REFUSES' }

/** What can be said about the key without opening it. */
export type DeviceKeyState =
  | { readonly kind: 'none'; readonly needsPassphrase: boolean }
  | { readonly kind: 'there'; readonly needsPassphrase: boolean; readonly publicKey: PublicKey; readonly fingerprint: string }

/** Whether this device has a key, and whether a passphrase is needed to use or make it. */
export async function deviceKeyState({ path, system }: DeviceKeySettings): Promise<Result<DeviceKeyState, DeviceKeyRefusal>> {
  const file = await readKeyFile(path)
  if (!file.ok) return file
  if (file.value === null) return ok({ kind: 'none', needsPassphrase: storeOf(system) === null })
  const { publicKey, protection } = file.value
  return ok({ kind: 'there', needsPassphrase: protection.by === 'passphrase', publicKey, fingerprint: fingerprintOf(publicKey) })
}

/**
 * The key of this device, made at first use. Its secret is kept by the key store of the system where there is one, else under
 * the passphrase; null is for the former.
 */
export async function openDeviceKey(
  settings: DeviceKeySettings,
  passphrase: string | null,
): Promise<Result<SigningKey, DeviceKeyRefusal>> {
  const found = await readKeyFile(settings.path)
  if (!found.ok) return found
  if (found.value !== null) return openExisting(found.value, settings, passphrase)
  const seed = settings.random(SEED_LENGTH)
  const key = keyFromSeed(seed)
  const protection = await protect(seed, settings, passphrase)
  if (!protection.ok) return protection
  const content: KeyFile = { format: 'allianz-device-key', publicKey: key.publicKey, protection: protection.value }
  const isOurs = await writeNewKeyFile(settings.path, content, key.publicKey.x.slice(0, 8))
  return isOurs ? ok(key) : openDeviceKey(settings, passphrase)
}

/**
 * A new key instead of one that is lost or no longer safe. The old file is put aside under its fingerprint; whoever relies on the
 * key has to confirm the new fingerprint.
 */
export async function renewDeviceKey(
  settings: DeviceKeySettings,
  passphrase: string | null,
): Promise<Result<SigningKey, DeviceKeyRefusal>> {
  const trial = await protect(settings.random(SEED_LENGTH), settings, passphrase)
  if (!trial.ok) return trial
  const found = await readKeyFile(settings.path)
  if (!found.ok || found.value !== null) {
    const name =
      found.ok && found.value !== null ? fingerprintOf(found.value.publicKey).replaceAll(' ', '').slice(0, 16) : 'damaged'
    await rename(settings.path, `${settings.path}.${name}.old`)
  }
  return openDeviceKey(settings, passphrase)
}

async function protect(
  seed: Uint8Array,
  { system, random, cost = COST }: DeviceKeySettings,
  passphrase: string | null,
): Promise<Result<KeyFile['protection'], DeviceKeyRefusal>> {
  const store = storeOf(system)
  if (store !== null) return ok({ by: 'system', sealed: Buffer.from(store.seal(seed)).toString('base64url') })
  if (passphrase === null) return err({ code: 'PASSPHRASE_NEEDED' })
  const sealed = await seal(seed, passphrase, random, cost)
  return sealed.ok ? ok({ by: 'passphrase', ...sealed.value }) : sealed
}

async function openExisting(
  { protection, publicKey }: KeyFile,
  { system }: DeviceKeySettings,
  passphrase: string | null,
): Promise<Result<SigningKey, DeviceKeyRefusal>> {
  const seed = protection.by === 'system' ? fromSystem(protection.sealed, system) : await fromPassphrase(protection, passphrase)
  if (!seed.ok) return seed
  if (seed.value.length !== SEED_LENGTH) return err({ code: 'KEY_FILE_DAMAGED' })
  const key = keyFromSeed(seed.value)
  return key.publicKey.x === publicKey.x ? ok(key) : err({ code: 'KEY_FILE_DAMAGED' })
}

async function fromPassphrase(
  protection: Extract<KeyFile['protection'], { readonly by: 'passphrase' }>,
  passphrase: string | null,
): Promise<Result<Uint8Array, DeviceKeyRefusal>> {
  return passphrase === null ? err({ code: 'PASSPHRASE_NEEDED' }) : unseal(protection, passphrase)
}

/** The key store of another account or machine does not open it; what it throws says no more than that. */
function fromSystem(sealed: string, system: SystemKeyStore | null): Result<Uint8Array, DeviceKeyRefusal> {
  const store = storeOf(system)
  if (store === null) return err({ code: 'SYSTEM_KEY_STORE_REFUSES' })
  try {
    return ok(store.unseal(Buffer.from(sealed, 'base64url')))
  } catch {
    return err({ code: 'SYSTEM_KEY_STORE_REFUSES' })
  }
}

/** A store that is not there, or protects nothing, is none. */
function storeOf(system: SystemKeyStore | null): SystemKeyStore | null {
  return system?.isAvailable() === true ? system : null
}
