import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ElectronDouble } from '#test/support/electron-double.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { deviceKeyState, openDeviceKey } from '../signing/keys/device-key.ts'
import { keyStoreOf } from './key-store.ts'

const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index)

test('Electron’s store keeps the key where it protects; else a passphrase is needed (double of Electron, not Electron itself)', async () => {
  const electron = new ElectronDouble()
  const system = keyStoreOf(electron.safeStorage)
  const settings = { path: join(temporaryFolder(), 'device-key.json'), system, random }
  expect(await deviceKeyState(settings)).toMatchObject({ value: { needsPassphrase: true } })
  electron.app.becomeReady()
  const made = await openDeviceKey(settings, null)
  expect(await openDeviceKey(settings, null)).toMatchObject({ value: { fingerprint: made.ok && made.value.fingerprint } })
  const unprotected = keyStoreOf({ ...electron.safeStorage, getSelectedStorageBackend: () => 'basic_text' })
  expect(unprotected.isAvailable()).toBe(false)
})
