import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { databaseAt } from '#test/support/database-at.ts'
import { connectToMemory, readVersion } from './file/connection.ts'
import { APPLICATION_ID } from './file/header.ts'
import { migrate, NEWEST_VERSION, newestOf } from './migrate.ts'
import { MIGRATIONS, type Migration } from './migrations/all.ts'

const nothing = (): void => undefined

function creating(number: number, table: string): Migration {
  return { number, run: (database) => database.exec(`create table ${table} (id integer primary key not null) strict`) }
}

test('a new database gets every step, the version and the mark of a workspace', () => {
  const database = databaseAt(NEWEST_VERSION)
  expect(readVersion(database)).toBe(NEWEST_VERSION)
  expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('step by step gives the same as all at once', () => {
  const stepwise = connectToMemory()
  for (const [index] of MIGRATIONS.entries()) migrate(stepwise, MIGRATIONS.slice(0, index + 1))
  const schema = 'select type, name, sql from sqlite_schema order by type, name'
  expect(stepwise.prepare(schema).all()).toEqual(databaseAt(NEWEST_VERSION).prepare(schema).all())
})

test('what is there already is not done again', () => {
  const database = databaseAt(NEWEST_VERSION)
  const changes = database.prepare('select total_changes() as n, (select count(*) from sqlite_schema) as objects').get()
  migrate(database)
  expect(database.prepare('select total_changes() as n, (select count(*) from sqlite_schema) as objects').get()).toEqual(changes)
})

test('a step that fails takes the earlier ones back with it', () => {
  const database = connectToMemory()
  migrate(database, [creating(10, 'first')])
  const failing = [
    creating(10, 'first'),
    creating(20, 'second'),
    {
      number: 30,
      run: () => {
        throw new Error('broken on the way')
      },
    },
  ]
  expect(() => migrate(database, failing)).toThrow('broken on the way')
  expect(readVersion(database)).toBe(10)
  expect(database.prepare("select name from sqlite_schema where name in ('first', 'second')").pluck().all()).toEqual(['first'])
  expect(database.inTransaction).toBe(false)
})

test('a step that SQLite does not understand is a mistake of ours and no damage of the file', () => {
  const database = connectToMemory()
  const step = { number: 10, run: (target: typeof database) => target.exec('create tabel a (id)') }
  expect(() => migrate(database, [step])).toThrow('The migration to 10 is wrong')
})

test('a step that leaves a reference without its row is taken back', () => {
  const database = connectToMemory()
  const step = {
    number: 10,
    run: (target: typeof database) => {
      target.exec('create table a (id integer primary key not null) strict')
      target.exec(
        'create table b (a_id integer not null references a (id) on delete restrict deferrable initially deferred) strict',
      )
      target.exec('insert into b values (7)')
    },
  }
  expect(() => migrate(database, [step])).toThrow('1 broken references')
  expect(readVersion(database)).toBe(0)
})

test('a database that is newer than the steps is refused', () => {
  const database = databaseAt(NEWEST_VERSION)
  expect(() => migrate(database, [creating(10, 'first')])).toThrow(`version ${NEWEST_VERSION}`)
})

test.each([
  ['out of order', [10, 30, 20]],
  ['twice the same', [10, 10]],
  ['not in tens', [10, 15]],
])('steps %s are a mistake', (_title, numbers) => {
  expect(() => newestOf(numbers.map((number) => ({ number, run: nothing })))).toThrow('rise in tens')
})

test('every file of a migration is in the list', () => {
  const files = readdirSync(new URL('./migrations/', import.meta.url)).filter((name) => /^\d{4}-[a-z0-9-]+\.ts$/.test(name))
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map(({ number }) => number))
})
