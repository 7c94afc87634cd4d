import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Counted, Work } from '#shared/basics/work.ts'
import { ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, ARCHIVE_PATHS } from '#shared/domain/workspace/archive.ts'
import type { Row, Tables } from '#shared/domain/workspace/table-rows.ts'
import { recordsText } from '#shared/rules/verification/check-archive.ts'
import { archiveReadMe } from '#shared/wording/archive.ts'
import { type ArchiveEntry, type ArchiveSigner, writeArchive } from '../../files/archive/write-archive.ts'
import { NEWEST_VERSION } from '../../store/migrate.ts'
import { readTables } from '../../store/read-tables.ts'
import { readStoredBytes } from '../../store/repositories/blobs.ts'
import { readHead } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'

export interface ArchiveWish {
  /** Where the archive goes; nothing may be there. */
  readonly path: string
  /** The page that checks it. */
  readonly verifier: Uint8Array
  readonly signer: ArchiveSigner | null
}

/**
 * Everything of the workspace in one ZIP that needs no Allianz to be read: records as JSON, every stored file, the journal, and a
 * page that checks all of it. The same workspace gives the same bytes.
 */
export async function* exportArchive(
  { store }: Pick<Deps, 'store'>,
  { path, verifier, signer }: ArchiveWish,
): Work<Counted, undefined> {
  const { tables, head } = await store.read(async (tx) => ({ tables: await readTables(tx), head: await readHead(tx) }))
  const alliance = tables.get('alliance')?.[0]
  const blobs = pathsOfBlobs(tables)
  const encoder = new TextEncoder()
  const text = (content: string) => async (): Promise<Uint8Array> => encoder.encode(content)
  const entries: readonly ArchiveEntry[] = [
    { path: ARCHIVE_PATHS.readMe, read: text(archiveReadMe(String(alliance?.name ?? ''))) },
    { path: ARCHIVE_PATHS.verifier, read: async () => verifier },
    ...[...tables].map(([table, rows]) => ({ path: ARCHIVE_PATHS.recordsOf(table), read: text(recordsText(table, rows)) })),
    ...[...blobs].map(([sha256, name]) => ({
      path: name,
      read: () => store.read((tx) => readStoredBytes(tx, sha256)),
    })),
  ]
  const manifest = {
    format: ARCHIVE_FORMAT,
    formatVersion: ARCHIVE_FORMAT_VERSION,
    workspaceVersion: NEWEST_VERSION,
    alliance: { id: String(alliance?.alliance_id ?? ''), name: String(alliance?.name ?? ''), isDemo: alliance?.is_demo === 1 },
    journal: { entries: head?.sequence ?? 0, head: head?.hash ?? '', at: head?.at ?? null },
    tables: [...tables.keys()],
    blobs: Object.fromEntries(blobs),
  } as const
  yield* writeArchive(path, { entries, manifest, signer })
}

/** Documents under their own names, evidence and papers under their hash: a reader finds the former, a program both. */
function pathsOfBlobs(tables: Tables): ReadonlyMap<Sha256, string> {
  const names = new Map<string, Row>()
  for (const row of tables.get('document') ?? []) names.set(String(row.sha256), row)
  const taken = new Set<string>()
  return new Map(
    (tables.get('blob') ?? []).map(({ sha256 }) => {
      const document = names.get(String(sha256))
      const name = document === undefined ? `files/${sha256}` : documentPath(document, taken)
      taken.add(name)
      return [sha256 as Sha256, name]
    }),
  )
}

function documentPath({ file_name, sha256 }: Row, taken: ReadonlySet<string>): string {
  const name = String(file_name).replaceAll(/[\p{Cc}"*:<>?|/\\]/gu, '_')
  const path = `documents/${name}`
  return taken.has(path) ? `documents/${String(sha256).slice(0, 8)} ${name}` : path
}
