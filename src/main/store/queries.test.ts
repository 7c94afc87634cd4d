import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { err } from '#shared/basics/result.ts'
import { planOf } from '#test/support/database-at.ts'
import { sampleRecords } from '#test/support/sample-records.ts'
import { emptyWorkspace, sampleWorkspace } from '#test/support/sample-workspace.ts'
import { REPOSITORY_CALLS } from './queries.cases.ts'

const TRIAL = { name: 'test.trial', actor: 'test', at: instant('2026-11-20T08:00:00Z') }

interface RecordedCall {
  readonly title: string
  readonly statements: readonly string[]
}

/** What each repository function sends to the database. Writes find it empty and without foreign keys, and are rolled back. */
async function recordCalls(): Promise<readonly RecordedCall[]> {
  const [sample, empty] = [sampleWorkspace(), emptyWorkspace()]
  const records = await sample.store.read(sampleRecords)
  empty.database.pragma('foreign_keys = OFF')
  const recorded: RecordedCall[] = []
  for (const { repository, name, call } of REPOSITORY_CALLS) {
    const workspace = /^(find|list|read|count|peek)/.test(name) ? sample : empty
    workspace.statements()
    await workspace.store.write(TRIAL, async (tx) => {
      await call(tx, records)
      return err(null)
    })
    recorded.push({ title: `${repository}: ${name}`, statements: workspace.statements() })
  }
  return recorded
}

const calls = await recordCalls()
const { database } = emptyWorkspace()

test('every function of every repository stands in queries.cases.ts once', () => {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['./repositories/*.ts', '!./repositories/*.test.ts'], {
    eager: true,
  })
  const exported = Object.entries(modules).flatMap(([path, module]) => {
    const repository = path.split('/').at(-1)?.replace('.ts', '')
    return Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [`${repository}: ${name}`] : []))
  })
  expect(calls.map(({ title }) => title).toSorted()).toEqual(exported.toSorted())
})

test('the SQL that runs can be read in review; after a change: npx vitest run src/main/store/queries -u', async () => {
  const text = calls.map(({ title, statements }) => `-- ${title}\n${statements.map(readable).join('\n')}\n`).join('\n')
  await expect(text).toMatchFileSnapshot('repository-queries.sql')
})

/** Functions that search a whole table, and why. */
const SEARCHING: Readonly<Record<string, string>> = {
  'erasures: listEntriesWith': 'an erasure looks into every entry, or it would leave something behind',
  'erasures: dropDraftsWith': 'there are a few unfinished forms at most',
}

test.each(calls.flatMap(({ title, statements }) => statements.map((sql) => ({ title, sql }))))(
  'no table is searched from end to end: $title',
  ({ title, sql }) => {
    const isListOfAll = !/ where /.test(sql) || title in SEARCHING
    const steps = planOf(database, sql.replaceAll('?', "''")).split('\n')
    const scans = steps.filter((step) => /^SCAN \w+(?! USING)/.test(step) && !step.includes('CONSTANT ROW'))
    expect(isListOfAll ? [] : scans).toEqual([])
  },
)

/** One clause per line, names without quotes where they need none. */
function readable(sql: string): string {
  const plain = sql.replaceAll(/"(\w+)"/g, '$1')
  return `${plain.replaceAll(/ (from|inner join|where|order by|values|set|on conflict|limit)\b/g, '\n  $1')};`
}
