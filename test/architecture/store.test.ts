import { expect, test } from 'vitest'
import { expectRefusal } from './bad-example.ts'
import { readSnapshot, SNAPSHOT_PATH, tablesOf } from './schema-text.ts'
import { listFiles, readModules, toModule } from './source-tree.ts'
import { checkMigrations, checkRepositories, checkTables } from './store-check.ts'
import { describeViolation, expectNone } from './violation.ts'

test('every table is strict, every reference says what becomes of it, every code is checked', () => {
  expectNone(checkTables(readSnapshot() ?? '', SNAPSHOT_PATH))
})

test('migrations are numbered in tens, only add, and have a test each', () => {
  expectNone(checkMigrations(readModules(['src/main/store/migrations']), listFiles(['src/main/store'])))
})

test('repositories take the handle first', () => {
  expectNone(checkRepositories(readModules(['src/main/store/repositories'])))
})

test.each([
  ['is not strict', 'create table vote (vote_id text primary key not null);'],
  ['has no „on delete“', 'create table vote (member_id text not null references member (member_id)) strict;'],
  [
    'has no „on delete“',
    'create table vote (member_id text not null, foreign key (member_id) references member (member_id)) strict;',
  ],
  ['admits every text as a code', "create table vote (note text not null default 'a, (b', vote_state text not null) strict;"],
])('refused: a table that %s', (says, sql) => {
  const messages = checkTables(sql, SNAPSHOT_PATH).map(describeViolation)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(`the table vote ${says}`)
})

test('a good table passes, and its constraints are read', () => {
  const sql = `create table vote (
    vote_id text primary key not null, -- a comment, with comma
    member_id text not null references member (member_id) on delete restrict,
    state text not null check (state in ('cast', 'replaced')),
    way text,
    check (way is null or way in ('email', 'letter'))
  ) strict, without rowid;`
  expect(checkTables(sql, SNAPSHOT_PATH).map(describeViolation)).toEqual([])
  expect(tablesOf(sql).map(({ name, lines }) => [name, lines.length])).toEqual([['vote', 5]])
})

test.each([
  ['0015-votes', 'export function a() {}', 'which is no ten'],
  ['0020-votes', 'export function a() {}\nexport function b() {}', 'exports not exactly one function'],
  ['0020-votes', "export function a() { db.exec('drop table vote') }", 'says „drop table“'],
  ['0020-votes', "import { STATES } from '#shared/domain/votes.ts'\nexport function a() {}", 'imports #shared/domain/votes.ts'],
])('refused: the migration %s: %s', (name, text, says) => {
  const path = `src/main/store/migrations/${name}.ts`
  const messages = checkMigrations([toModule(path, text)], [path, path.replace('.ts', '.test.ts'), SNAPSHOT_PATH]).map(
    describeViolation,
  )
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(says)
})

test('a migration without a test, with a number taken, or without a snapshot is refused', () => {
  const path = 'src/main/store/migrations/0020-votes.ts'
  const module = toModule(path, 'export function a() {}')
  const checkWith = (paths: readonly string[]) => checkMigrations([module], paths).map(describeViolation).join()
  const test = path.replace('.ts', '.test.ts')
  expect(checkWith([path, SNAPSHOT_PATH])).toContain('has no test of its own')
  expect(checkWith([path, test])).toContain(`${SNAPSHOT_PATH}: does not exist`)
  expect(checkWith([path, test, SNAPSHOT_PATH, 'src/main/store/migrations/0020-members.ts'])).toContain('shares its number')
  expect(checkWith([path, test, SNAPSHOT_PATH])).toBe('')
})

test('a trigger may name what it forbids', () => {
  const path = 'src/main/store/migrations/0020-votes.ts'
  const text =
    'export function a() { db.exec(`create trigger vote_stays before delete on vote begin delete from x; select 1; end;`) }'
  const violations = checkMigrations([toModule(path, text)], [path, path.replace('.ts', '.test.ts'), SNAPSHOT_PATH])
  expect(violations.map(describeViolation)).toEqual([])
})

test('refused: a repository function without a handle', () => {
  expectRefusal(checkRepositories, {
    title: 'no handle',
    path: 'src/main/store/repositories/votes.ts',
    text: 'export async function findVotes(memberId: string, tx: ReadTx) {}',
    says: ['findVotes does not take a ReadTx or WriteTx first', 'allowed: tx: ReadTx, tx: WriteTx'],
  })
})
