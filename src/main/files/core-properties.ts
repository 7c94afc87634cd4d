import { unzipSync } from 'fflate'
import { CORE_PROPERTIES } from '#shared/rules/verification/printed-head.ts'

/** Properties are a few lines; whatever claims more is not read. */
const LARGEST = 64 * 1024

/** What an Office file says about itself; null where it is none, or says nothing. */
export function corePropertiesOf(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === CORE_PROPERTIES && originalSize < LARGEST })
    const properties = parts[CORE_PROPERTIES]
    return properties === undefined ? null : new TextDecoder().decode(properties)
  } catch {
    return null
  }
}
