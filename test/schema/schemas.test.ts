import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { caseSchemas } from '#shared/contract/case-schemas.ts'
import { SCHEMA_FOLDER, schemaText } from './schema-files.ts'

test.each(Object.entries(caseSchemas()))('docs/schema/%s says what the command reads', async (name, schema) => {
  const written = await readFile(new URL(name, SCHEMA_FOLDER), 'utf8')
  expect(written, 'run: node test/schema/write-schemas.ts').toBe(schemaText(schema))
})
