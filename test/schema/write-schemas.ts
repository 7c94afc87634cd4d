import { writeFile } from 'node:fs/promises'
import { caseSchemas } from '#shared/contract/case-schemas.ts'
import { SCHEMA_FOLDER, schemaText } from './schema-files.ts'

/** `node test/schema/write-schemas.ts` writes docs/schema anew from the shapes of the contract. */
for (const [name, schema] of Object.entries(caseSchemas())) {
  await writeFile(new URL(name, SCHEMA_FOLDER), schemaText(schema))
  console.log(`docs/schema/${name}`)
}
