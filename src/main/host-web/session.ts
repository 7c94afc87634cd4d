import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Exchanges the launch key for a session. Both live as long as the process. */
export interface Session {
  /** 256 random bits; stands in the fragment of the address, which browsers never send. */
  readonly key: string
  /** The session's secret for whoever knows the key, also for a second window; null for a wrong key. */
  readonly exchange: (key: string) => string | null
  readonly isValid: (secret: string | undefined) => boolean
  /** Cookies of 127.0.0.1 are shared by all ports, so each port has its own name. */
  readonly cookieName: (port: number) => string
}

export function newSession(): Session {
  const key = randomToken()
  const secret = randomToken()
  return {
    key,
    exchange: (given) => (isSame(given, key) ? secret : null),
    isValid: (given) => given !== undefined && isSame(given, secret),
    cookieName: (port) => `allianz-${port}`,
  }
}

function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in a time that tells nothing about how much fits. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(expected))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
