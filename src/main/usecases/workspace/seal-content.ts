import type { Finding } from '#shared/domain/workspace/finding.ts'
import type { Tables } from '#shared/domain/workspace/table-rows.ts'
import { hashText } from '../../store/journal/chain.ts'
import { readTables } from '../../store/read-tables.ts'
import { type ContentSeal, findContentSeal, setContentSeal } from '../../store/repositories/content-seals.ts'
import { readHead } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'

/**
 * Fixes what all tables hold, together with the head of the journal. As long as that head is the newest, nothing may be different:
 * a byte that the medium turned over shows, also in what may be changed by right.
 */
export async function sealContent({ store }: Pick<Deps, 'store'>): Promise<void> {
  const found = await store.read(async (tx) => {
    const [head, seal] = [await readHead(tx), await findContentSeal(tx)]
    return head === undefined || seal?.head === head.hash ? null : { head: head.hash, tables: fingerprints(await readTables(tx)) }
  })
  if (found === null) return
  await store.scribble(async (tx) => {
    if ((await readHead(tx))?.hash === found.head) await setContentSeal(tx, found)
  })
}

/** Tables whose content is not the sealed one; none where something was written since, because then nobody can tell. */
export function brokenSeals(tables: Tables, seal: ContentSeal | null | undefined): readonly Finding[] {
  if (seal === null) return [{ code: 'CONTENT_CHANGED', table: 'content_seal' }]
  if (seal === undefined || tables.get('journal_entry')?.at(-1)?.hash !== seal.head) return []
  const now = fingerprints(tables)
  return [...new Set([...Object.keys(seal.tables), ...Object.keys(now)])]
    .filter((table) => seal.tables[table] !== now[table])
    .map((table) => ({ code: 'CONTENT_CHANGED', table }))
}

function fingerprints(tables: Tables): ContentSeal['tables'] {
  return Object.fromEntries([...tables].map(([table, rows]) => [table, hashText(JSON.stringify(rows))]))
}
