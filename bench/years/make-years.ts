import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFromTables } from '#main/store/create-from-tables.ts'
import { CHAIN_BEGIN, hashOf, hashText } from '#main/store/journal/chain.ts'
import { openMemoryWorkspace } from '#main/store/memory.ts'
import { NEWEST_VERSION } from '#main/store/migrate.ts'
import { readTables } from '#main/store/read-tables.ts'
import { readStoredBytes } from '#main/store/repositories/blobs.ts'
import type { AllianceSeed } from '#main/usecases/workspace/alliance-seed.ts'
import type { DemoTexts } from '#main/usecases/workspace/demo/demo-texts.ts'
import { runDemo } from '#main/usecases/workspace/run-demo.ts'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { canonicalJson } from '#shared/basics/canonical-json.ts'
import { instant } from '#shared/basics/instant.ts'
import type { Row, Tables, Value } from '#shared/domain/workspace/table-rows.ts'

/** One year of a busy alliance, by how often the story of the demo is told: 4 Umläufe and 3 sittings each time. */
const STORIES_A_YEAR = 25
const PROJECTS_A_YEAR = 500
const ENTRIES_A_YEAR = 10_000
const MEMBERS = 200

/** Tables that all stories share. */
const SHARED =
  /^(alliance|member|membership|managing_term|person|representation|action_plan|field_of_action|revision|evaluation|rules_of_procedure|document_kind|body.*|former_name|suspension|membership_application|agenda_template|text_module|statement_text_module|regional_budget|over_commitment|project_call|criteria_catalogue|opinion.*|poll_.*|retention_.*|processing_record|handover_note|document_template|journal_.*|number_sequence|blob|form_draft)$/

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const HASH = /\b[0-9a-f]{64}\b/g
const NUMBER = /FKA-ERZ\/\d{4}\/(U|S|B|P|ST)-\d{3}/g

/**
 * Makes a workspace of so many years: 20 members a year up to 200, 75 sittings, 100 Umläufe, 500 projects and 10,000 journal
 * entries each. The story of the demo, made by the real use cases, is told again and again with ids, numbers, files and
 * fingerprints of its own; so every decision and the whole chain hold.
 */
export async function makeYears(path: string, years: number): Promise<void> {
  if (existsSync(path)) return
  const { tables, contents } = await tellDemo()
  const story = storyOf(tables)
  const grown = new Map<string, Row[]>([...tables].map(([table, rows]) => [table, [...rows]]))
  const blobs = new Map(contents)
  const changes = [...story.entries]
  for (let index = 1; index < years * STORIES_A_YEAR; index += 1) {
    const again = retelling(story, contents, index)
    for (const [table, rows] of again.tables) grown.get(table)?.push(...rows)
    for (const [sha256, bytes] of again.blobs) {
      blobs.set(sha256, bytes)
      grown.get('blob')?.push({ sha256, size: bytes.length })
    }
    changes.push(...again.entries)
  }
  addMembers(grown, Math.min(MEMBERS, years * 20))
  changes.push(...moreProjects(grown, years * PROJECTS_A_YEAR))
  changes.push(...moreChanges(grown, years * ENTRIES_A_YEAR - changes.length))
  writeJournal(grown, changes)
  writeSequences(grown)
  await createFromTables(path, {
    version: NEWEST_VERSION,
    tables: grown,
    blob: (sha256) => blobs.get(sha256) ?? new Uint8Array(),
  })
}

/** An entry of the journal before it has its place in the chain. */
interface Entry {
  readonly at: string
  readonly actor: string
  readonly act: string
  /** JSON of its changes. */
  readonly changes: string
}

interface Story {
  /** Rows of the tables that are told again, as JSON. */
  readonly rows: string
  readonly entries: readonly Entry[]
  /** Every number that the story gives, with its place among those of its kind. */
  readonly numbers: ReadonlyMap<string, { readonly sign: string; readonly place: number }>
  readonly counts: Readonly<Record<string, number>>
  /** Ids that all stories share, and with them everything that is no id of the story. */
  readonly shared: ReadonlySet<string>
}

async function tellDemo(): Promise<{ readonly tables: Tables; readonly contents: ReadonlyMap<string, Uint8Array> }> {
  const store = openMemoryWorkspace()
  const resource = <T>(name: string): T =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../../resources', name), 'utf8')) as T
  const seed = resource<AllianceSeed>('alliances/erzgebirge.json')
  await runDemo({
    store,
    name: 'erzgebirge',
    seed,
    texts: resource<DemoTexts>('demo-texts.json'),
    now: instant('2026-11-22T10:00:00+01:00'),
  })
  const tables = await store.read(readTables)
  const contents = new Map<string, Uint8Array>()
  for (const { sha256 } of tables.get('blob') ?? [])
    contents.set(String(sha256), await store.read((tx) => readStoredBytes(tx, sha256 as Sha256)))
  await store.close()
  return { tables, contents }
}

function storyOf(tables: Tables): Story {
  const shared = new Set(
    [...tables].filter(([table]) => SHARED.test(table)).flatMap(([, rows]) => JSON.stringify(rows).match(ID) ?? []),
  )
  const own = [...tables].filter(([table]) => !SHARED.test(table))
  for (const [, rows] of own)
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) if (/_id$/.test(column)) shared.delete(String(value))
  for (const [table, rows] of tables)
    if (SHARED.test(table)) for (const row of rows) if (`${table}_id` in row) shared.add(String(row[`${table}_id`]))
  const entries = (tables.get('journal_entry') ?? []).map((row) => ({
    at: String(row.at),
    actor: String(row.actor),
    act: String(row.act),
    changes: String(row.changes),
  }))
  const rows = JSON.stringify(own)
  const numbers = new Map<string, { readonly sign: string; readonly place: number }>()
  const counts: Record<string, number> = {}
  for (const [number, sign = ''] of rows.matchAll(NUMBER)) {
    if (numbers.has(number)) continue
    counts[sign] = (counts[sign] ?? 0) + 1
    numbers.set(number, { sign, place: counts[sign] })
  }
  return { rows, entries, numbers, counts, shared }
}

/** The same story with ids, numbers, files and fingerprints of its own. */
function retelling({ rows, entries, numbers, counts, shared }: Story, contents: ReadonlyMap<string, Uint8Array>, index: number) {
  const blobs = new Map<string, Uint8Array>()
  const hashes = new Map<string, string>()
  for (const [sha256, bytes] of contents) {
    const fresh = Buffer.concat([bytes, Buffer.from(` ${index}`)])
    const own = createHash('sha256').update(fresh).digest('hex')
    blobs.set(own, fresh)
    hashes.set(sha256, own)
  }
  const year = 2027 + Math.floor((index - 1) / STORIES_A_YEAR)
  const before = (index - 1) % STORIES_A_YEAR
  const renamed = (text: string): string =>
    text
      .replaceAll(ID, (id) => (shared.has(id) ? id : `${id}-${index}`))
      .replaceAll(HASH, (hash) => hashes.get(hash) ?? hash)
      .replaceAll(NUMBER, (whole) => {
        const known = numbers.get(whole)
        if (known === undefined) return whole
        const number = before * (counts[known.sign] ?? 0) + known.place
        return `FKA-ERZ/${year}/${known.sign}-${String(number).padStart(3, '0')}`
      })
  const told = entries.slice(1).map((entry) => ({ ...entry, changes: withSizes(renamed(entry.changes), index) }))
  const snapshots = new Map<string, string>()
  const sealed = told.map((entry) => ({ ...entry, changes: withSnapshots(entry.changes, snapshots) }))
  const text = [...snapshots].reduce((rest, [old, fresh]) => rest.replaceAll(old, fresh), withSizes(renamed(rows), index))
  return { tables: JSON.parse(text) as [string, Row[]][], entries: sealed, blobs }
}

/** Each file is longer by what tells it apart. */
function withSizes(text: string, index: number): string {
  const longer = ` ${index}`.length
  return text.replaceAll(/"size":(\d+)/g, (_whole, size: string) => `"size":${Number(size) + longer}`)
}

/** Fingerprints of resolutions computed for their new content; remembers which became which. */
function withSnapshots(changes: string, snapshots: Map<string, string>): string {
  const list = JSON.parse(changes) as { subject: string; before: unknown; after: Record<string, unknown> | null }[]
  for (const change of list) {
    if (change.subject !== 'resolution' || change.before !== null || change.after === null) continue
    const { snapshotSha256, ...content } = change.after
    const fresh = hashOf(content)
    snapshots.set(String(snapshotSha256), fresh)
    change.after = { ...content, snapshotSha256: fresh }
  }
  return JSON.stringify(list)
}

function addMembers(grown: Map<string, Row[]>, count: number): void {
  const [members, memberships] = [grown.get('member') ?? [], grown.get('membership') ?? []]
  const [member, membership] = [members[0], memberships[0]]
  for (let number = members.length; number < count; number += 1) {
    const id = `member-of-years-${number}`
    members.push({ ...member, member_id: id, name: `Mitglied ${number}`, short_name: `M${number}` })
    memberships.push({
      ...membership,
      membership_id: `membership-of-years-${number}`,
      member_id: id,
      valid_from: '2040-01-01',
      valid_until: null,
    })
  }
}

function moreProjects(grown: Map<string, Row[]>, count: number): readonly Entry[] {
  const projects = grown.get('project') ?? []
  const model = projects.find(({ state }) => state === 'submitted') ?? projects[0]
  const entries: Entry[] = []
  for (let number = projects.length; number < count; number += 1) {
    const id = `project-of-years-${number}`
    projects.push({ ...model, project_id: id, number: `FKA-ERZ/2039/P-${number}`, title: `Projekt ${number}` })
    entries.push(changeOf(id, 'projects.submit', null, { title: `Projekt ${number}`, summary: String(model?.summary) }))
  }
  return entries
}

function moreChanges(grown: Map<string, Row[]>, count: number): readonly Entry[] {
  const projects = grown.get('project') ?? []
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const id = String(projects[index % projects.length]?.project_id)
    return changeOf(id, 'projects.change', { targetGroup: `Stand ${index}` }, { targetGroup: `Stand ${index + 1}` })
  })
}

function changeOf(subjectId: string, act: string, before: object | null, after: object): Entry {
  const changes = canonicalJson([{ subject: 'project', subjectId, before, after, reason: null }])
  return { at: '2039-05-04T08:00:00.000Z', actor: 'Koordination', act, changes }
}

function writeJournal(grown: Map<string, Row[]>, entries: readonly Entry[]): void {
  let previous: string = CHAIN_BEGIN
  const subjects = new Map<string, Row>()
  const rows = entries.map((entry, index): Row => {
    const sequence = index + 1
    const changes = JSON.parse(entry.changes) as readonly { readonly subjectId: string }[]
    const hash = hashText(`${previous}${canonicalJson({ act: entry.act, actor: entry.actor, at: entry.at, changes, sequence })}`)
    for (const { subjectId } of changes) subjects.set(`${subjectId} ${sequence}`, { subject_id: subjectId, sequence })
    const row: Record<string, Value> = { sequence, ...entry, changes: canonicalJson(changes), previous_hash: previous, hash }
    previous = hash
    return row
  })
  grown.set('journal_entry', rows)
  grown.set('journal_subject', [...subjects.values()])
}

const KINDS: Readonly<Record<string, string>> = {
  U: 'circular-procedure',
  S: 'meeting',
  B: 'resolution',
  P: 'project',
  ST: 'statement',
}

function writeSequences(grown: Map<string, Row[]>): void {
  const highest = new Map<string, number>()
  const text = JSON.stringify(
    ['circular_procedure', 'meeting', 'resolution', 'project', 'statement'].map((table) => grown.get(table)),
  )
  for (const [, year, sign, count] of text.matchAll(/FKA-ERZ\/(\d{4})\/(U|S|B|P|ST)-(\d+)/g)) {
    const key = `${KINDS[sign ?? '']} ${year}`
    highest.set(key, Math.max(highest.get(key) ?? 0, Number(count)))
  }
  grown.set(
    'number_sequence',
    [...highest].map(([key, last]) => ({ kind: key.split(' ')[0] ?? '', year: Number(key.split(' ')[1]), last })),
  )
}
