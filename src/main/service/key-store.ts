import { join } from 'node:path'
import type { DeviceKeySettings, SystemKeyStore } from '../signing/keys/device-key.ts'
import type { Machine } from './machine.ts'
import { userFolder } from './user-folder.ts'

/** The part of Electron's `safeStorage` that is used here. */
interface SafeStorage {
  readonly isEncryptionAvailable: () => boolean
  readonly getSelectedStorageBackend?: () => string
  readonly encryptString: (plainText: string) => Buffer
  readonly decryptString: (encrypted: Buffer) => string
}

/** The key store of the system as Electron reaches it, asked for only when it is used: it is not ready before the application. */
export function keyStoreOf(safe: SafeStorage): SystemKeyStore {
  return {
    isAvailable: () => safe.isEncryptionAvailable() && safe.getSelectedStorageBackend?.() !== UNPROTECTED,
    seal: (secret) => new Uint8Array(safe.encryptString(Buffer.from(secret).toString('base64url'))),
    unseal: (sealed) => new Uint8Array(Buffer.from(safe.decryptString(Buffer.from(sealed)), 'base64url')),
  }
}

/** On a Linux desktop without Secret Service Electron encrypts with a constant that stands in its source: that protects nothing. */
const UNPROTECTED = 'basic_text'

/** Where the key of this device lies, and what keeps it. */
export function deviceKeyOf({ random }: Pick<Machine, 'random'>, system: SystemKeyStore | null): DeviceKeySettings {
  return { path: join(userFolder(), 'device-key.json'), system, random }
}
