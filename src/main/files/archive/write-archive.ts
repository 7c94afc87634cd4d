import { createHash, type KeyObject, sign } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import type { Counted, Work } from '#shared/basics/work.ts'
import { ARCHIVE_PATHS, type Manifest } from '#shared/domain/workspace/archive.ts'
import type { ArchiveKey } from '#shared/rules/verification/check-archive.ts'

/** Signs the manifest; the same key gives the same signature for the same bytes (Ed25519, RFC 8032). */
export interface ArchiveSigner {
  readonly publicKey: ArchiveKey
  readonly privateKey: KeyObject
}

/** One file of an archive; its bytes are asked for when it is its turn. */
export interface ArchiveEntry {
  readonly path: string
  readonly read: () => Promise<Uint8Array>
}

export interface ArchivePlan {
  readonly entries: readonly ArchiveEntry[]
  readonly manifest: Omit<Manifest, 'files'>
  readonly signer: ArchiveSigner | null
}

/** The earliest time that a ZIP can hold: nothing in an archive depends on when it was made. */
const NO_TIME = new Date(1980, 0, 1)

const TOLD_EVERY = 50

/** Already packed, as Office files and pictures are. */
const PACKED = /\.(docx|xlsx|zip|png|jpe?g|pdf)$/i

/**
 * Writes an archive to a path where nothing is, file by file, so that a large one needs no more memory than its largest file. Counts
 * the files.
 */
export async function* writeArchive(path: string, { entries, manifest, signer }: ArchivePlan): Work<Counted, undefined> {
  const file = await open(path, 'wx')
  try {
    const zip = zipInto(file)
    const files: Manifest['files'][number][] = []
    for (const [index, { path: name, read }] of entries.entries()) {
      if (index % TOLD_EVERY === 0) yield { done: index, of: entries.length }
      const bytes = await read()
      files.push({ path: name, size: bytes.length, sha256: sha256Of(bytes) })
      await zip.add(name, bytes)
    }
    const text = new TextEncoder().encode(`${canonicalJson({ ...manifest, files })}\n`)
    await zip.add(ARCHIVE_PATHS.manifest, text)
    if (signer !== null) await zip.add(ARCHIVE_PATHS.signature, signatureBytes(signer, text))
    await zip.end()
    await file.sync()
  } finally {
    await file.close()
  }
}

function signatureBytes({ publicKey, privateKey }: ArchiveSigner, manifest: Uint8Array): Uint8Array {
  const signature = sign(null, manifest, privateKey).toString('base64url')
  return new TextEncoder().encode(`${canonicalJson({ key: publicKey, signature })}\n`)
}

function zipInto(file: FileHandle) {
  let pending = Promise.resolve()
  let failed: Error | null = null
  const zip = new Zip((error, part) => {
    if (error !== null) failed = error
    else pending = pending.then(() => file.writeFile(part))
  })
  const written = async (): Promise<void> => {
    await pending
    if (failed !== null) throw failed
  }
  return {
    async add(name: string, bytes: Uint8Array): Promise<void> {
      const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
      entry.mtime = NO_TIME
      zip.add(entry)
      entry.push(bytes, true)
      await written()
    },
    async end(): Promise<void> {
      zip.end()
      await written()
    },
  }
}

function sha256Of(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256
}
