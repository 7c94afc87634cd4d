import { connect } from '#main/store/file/connection.ts'
import { verifyChain } from '#main/store/journal/chain.ts'
import { openWorkspace } from '#main/store/open.ts'
import { readBlob } from '#main/store/repositories/blobs.ts'
import { readAll } from '#main/store/repositories/journal.ts'
import { listResponses } from '#main/store/repositories/responses.ts'
import { toId } from '#shared/basics/id.ts'
import { berlin } from '#test/support/erzgebirge.ts'

export interface Findings {
  readonly saved: number
  /** What does not hold; empty when nothing was lost and nothing is half. */
  readonly faults: readonly string[]
}

/** Opens a workspace after a crash and looks whether all that was answered as saved is there, whole, and in the journal. */
export async function findingsAfterCrash(path: string, procedure: string, answered: readonly string[]): Promise<Findings> {
  const opened = await openWorkspace(path, { now: () => berlin('2026-11-19', '09:00'), holder: 'findings' })
  if (!opened.ok) return { saved: 0, faults: [`does not open: ${opened.error.code}`] }
  const { responses, faults } = await opened.value.read(async (tx) => {
    const found = await listResponses(tx, toId(procedure))
    const entries = await readAll(tx)
    const ids = new Set<string>(found.map(({ id }) => id))
    const noted = entries.filter(({ act }) => act === 'circular-procedures.record-response')
    const broken = verifyChain(entries)
    const list = [
      ...answered.filter((id) => !ids.has(id)).map((id) => `lost: ${id}`),
      ...found.filter(({ votes, evidence }) => votes.length !== 1 || evidence.length !== 1).map(({ id }) => `half: ${id}`),
      ...(broken === null ? [] : [`chain broken at entry ${broken}`]),
      ...(noted.length === found.length ? [] : [`${found.length} responses, ${noted.length} entries in the journal`]),
    ]
    for (const { evidence } of found)
      for (const { sha256, size } of evidence) if ((await readBlob(tx, sha256))?.length !== size) list.push(`evidence ${sha256}`)
    return { responses: found.length, faults: list }
  })
  await opened.value.close()
  return { saved: responses, faults: [...faults, ...soundness(path)] }
}

function soundness(path: string): readonly string[] {
  const database = connect(path)
  try {
    const integrity = String(database.pragma('integrity_check', { simple: true }))
    const orphans = database.prepare('pragma foreign_key_check').all().length
    return [...(integrity === 'ok' ? [] : [integrity]), ...(orphans === 0 ? [] : [`${orphans} broken references`])]
  } finally {
    database.close()
  }
}
