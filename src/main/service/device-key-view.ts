import type { DeviceKeyView } from '#shared/contract/workspace-safety.ts'
import { deviceKeyState } from '../signing/keys/device-key.ts'
import type { Deps } from '../usecases/deps.ts'

/** What a screen may know of the key of this device. */
export async function deviceKeyView({ deviceKey }: Pick<Deps, 'deviceKey'>): Promise<DeviceKeyView> {
  const state = await deviceKeyState(deviceKey)
  const key = state.ok ? state.value : null
  return {
    fingerprint: key?.kind === 'there' ? key.fingerprint : null,
    needsPassphrase: key?.needsPassphrase ?? true,
    isDamaged: key === null,
  }
}
