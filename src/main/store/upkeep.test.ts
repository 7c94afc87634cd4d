import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { transactionsOn } from './transactions.ts'
import { upkeepOf } from './upkeep.ts'

test('Gelöschtes, das ein anderer Leser noch im Protokoll der Datenbank festhält, gilt nicht still als entfernt', async () => {
  const path = join(temporaryFolder(), 'gelesen.sqlite')
  const database = new Database(path, { timeout: 20 })
  database.exec('pragma journal_mode = WAL; create table secret (text text); insert into secret values (1)')
  const reader = new Database(path, { readonly: true })
  reader.exec('begin')
  reader.prepare('select * from secret').all()
  database.exec('delete from secret')
  const { purge } = upkeepOf(database, transactionsOn(database))
  await expect(purge()).rejects.toThrow('another connection reads the file')
  reader.exec('commit')
  await purge()
  reader.close()
  database.close()
})
