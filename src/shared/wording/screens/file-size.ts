import { formatWhole, NBSP } from '../numbers.ts'

const KIB = 1024
const MIB = 1024 * KIB

/** Bytes as people read them: „830 Byte“, „12 KB“, „25 MB“, „1,4 MB“; rounded half up in whole numbers, 1 KB is 1024 bytes. */
export function formatFileSize(bytes: number): string {
  if (bytes < KIB) return `${formatWhole(bytes)}${NBSP}Byte`
  if (bytes < MIB) return `${formatWhole(Math.round(bytes / KIB))}${NBSP}KB`
  const tenths = Math.round((bytes * 10) / MIB)
  const decimals = tenths % 10 === 0 ? '' : `,${tenths % 10}`
  return `${formatWhole(Math.floor(tenths / 10))}${decimals}${NBSP}MB`
}
