import type { SystemKeyStore } from '../signing/keys/device-key.ts'

/** What the service has to know about who carries it. Whatever only a desktop can do stays in the host. */
export interface Host {
  readonly kind: 'electron' | 'web'
  readonly appVersion: string
  /** Keeps secrets for the account that is logged in; null where there is none, as in a browser. */
  readonly keyStore: SystemKeyStore | null
}
