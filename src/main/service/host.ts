/** What the service has to know about who carries it. Whatever only a desktop can do stays in the host. */
export interface Host {
  readonly kind: 'electron' | 'web'
  readonly appVersion: string
}
