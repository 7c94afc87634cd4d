import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archiveTools, readArchive } from '#main/files/archive/read-archive.ts'
import { openWorkspace } from '#main/store/open.ts'
import { readTables } from '#main/store/read-tables.ts'
import { checkWorkspace } from '#main/usecases/workspace/check-workspace.ts'
import { instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import type { Tables } from '#shared/domain/workspace/table-rows.ts'
import { checkArchive } from '#shared/rules/verification/check-archive.ts'
import { seeded } from '../seeded.ts'

/** What became of so many flips, each of one byte of a good file. */
export interface FlipTally {
  readonly tried: number
  /** Not opened, with a reason. */
  readonly refused: number
  /** Opened, and the check says what is wrong. */
  readonly reported: number
  /** The byte carries nothing: everything that can be read is as before. */
  readonly harmless: number
  /** A crash, or another content without a word. */
  readonly faults: readonly string[]
}

export interface FlipWish {
  readonly seed: number
  readonly count: number
  readonly until: () => boolean
}

type Outcome = 'refused' | 'reported' | 'harmless'

const now = () => instant('2026-12-01T09:00:00Z')

/** Flips bytes of a workspace file; each copy is opened, checked in full, and compared with the good one. */
export async function flipWorkspace(path: string, folder: string, wish: FlipWish): Promise<FlipTally> {
  const copy = join(folder, 'flipped.allianz')
  const good = contentOf(await tablesAt(path))
  return flip(readFileSync(path), wish, async (bytes) => {
    writeFileSync(copy, bytes)
    const store = await openWorkspace(copy, { now, readOnly: true })
    if (!store.ok) return 'refused'
    try {
      const { findings } = await finished(checkWorkspace({ store: store.value }, { full: true }))
      if (findings.length > 0) return 'reported'
      return difference(good, contentOf(await store.value.read(readTables)))
    } finally {
      await store.value.close()
    }
  })
}

/** Flips bytes of an archive; each copy is unpacked, checked, and compared with the good one. */
export async function flipArchive(path: string, folder: string, wish: FlipWish): Promise<FlipTally> {
  const copy = join(folder, 'flipped.zip')
  const filesAt = async (place: string) => {
    const files = await readArchive(place)
    return files.ok ? files.value : null
  }
  const good = filesContent((await filesAt(path)) ?? new Map())
  return flip(readFileSync(path), wish, async (bytes) => {
    writeFileSync(copy, bytes)
    const files = await filesAt(copy)
    if (files === null) return 'refused'
    const check = checkArchive(files, archiveTools)
    let step = check.next()
    while (step.done !== true) step = check.next()
    if (step.value.findings.length > 0) return 'reported'
    return difference(good, filesContent(files))
  })
}

async function flip(
  good: Buffer,
  { seed, count, until }: FlipWish,
  judge: (bytes: Buffer) => Promise<Outcome>,
): Promise<FlipTally> {
  const random = seeded(seed)
  const tally = { refused: 0, reported: 0, harmless: 0 }
  const faults: string[] = []
  let tried = 0
  while (tried < count && !until()) {
    const [place, mask] = [Math.floor(random() * good.length), 1 + Math.floor(random() * 255)]
    const bytes = Buffer.from(good)
    bytes.writeUInt8(bytes.readUInt8(place) ^ mask, place)
    tried += 1
    try {
      tally[await judge(bytes)] += 1
    } catch (reason) {
      faults.push(`byte ${place} ^ ${mask}: ${reason instanceof Error ? reason.message.slice(0, 300) : String(reason)}`)
    }
  }
  return { tried, ...tally, faults }
}

async function tablesAt(path: string): Promise<Tables> {
  const store = await openWorkspace(path, { now, readOnly: true })
  if (!store.ok) throw new Error(store.error.code)
  try {
    return await store.value.read(readTables)
  } finally {
    await store.value.close()
  }
}

type Content = ReadonlyMap<string, string>

function contentOf(tables: Tables): Content {
  return new Map([...tables].map(([table, rows]) => [table, JSON.stringify(rows)]))
}

function filesContent(files: ReadonlyMap<string, Uint8Array>): Content {
  return new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]))
}

function difference(good: Content, now: Content): 'harmless' {
  const changed = [...new Set([...good.keys(), ...now.keys()])].filter((name) => good.get(name) !== now.get(name))
  if (changed.length > 0) throw new Error(`another content without a word: ${changed.join(', ')}`)
  return 'harmless'
}
