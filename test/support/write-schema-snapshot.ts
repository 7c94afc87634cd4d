import { writeFileSync } from 'node:fs'
import { NEWEST_VERSION } from '#main/store/migrate.ts'
import { databaseAt } from './database-at.ts'
import { SNAPSHOT_FILE, schemaText } from './schema-snapshot.ts'

writeFileSync(SNAPSHOT_FILE, schemaText(databaseAt(NEWEST_VERSION)))
