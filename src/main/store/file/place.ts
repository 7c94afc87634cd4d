import { realpathSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Kinds of file systems that live on another machine, by their numbers in Linux (statfs(2)). */
const NETWORK_KINDS: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB 2
  0x01021997, // 9P
  0x5346414f, // AFS
  0x47504653, // GPFS
  0x73757245, // Coda
])

/** Whether a file lies on a share of another machine; a drive letter of Windows is followed to its share. */
export async function liesOnNetwork(path: string): Promise<boolean> {
  try {
    if (process.platform === 'win32') return /^[\\/]{2}(?![?.])/.test(realpathSync.native(dirname(path)))
    return NETWORK_KINDS.has((await statfs(dirname(path))).type >>> 0)
  } catch {
    return false // what cannot be asked is opened as a file of this machine, as before
  }
}

/** What tells a file apart from another one that takes its name; null where there is none. */
export function identityOf(path: string): string | null {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false })
  return status === undefined ? null : `${status.dev} ${status.ino}`
}
