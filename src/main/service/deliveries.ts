import { randomBytes } from 'node:crypto'

/** A finished bundle that waits for its one download. */
export interface Delivery {
  /** Under which kind the journal enters it when it leaves. */
  readonly kind: 'delivery' | 'archive' | 'public-part'
  readonly fileName: string
  readonly bytes: Uint8Array
}

export interface Deliveries {
  /** Keeps a bundle and gives the address under which it can be fetched, once. */
  readonly keep: (delivery: Delivery) => string
  readonly take: (token: string) => Delivery | undefined
}

/** Bundles may hold secrets and be large: few are kept, in memory only, and each leaves with its download. */
const MOST_KEPT = 4

export function deliveriesOf(): Deliveries {
  const kept = new Map<string, Delivery>()
  return {
    keep(delivery) {
      const token = randomBytes(16).toString('hex')
      kept.set(token, delivery)
      for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
      return `/download/delivery/${token}`
    },
    take(token) {
      const delivery = kept.get(token)
      kept.delete(token)
      return delivery
    },
  }
}
