/** Where the JSON Schemas of the command line lie, and how they are written. */
export const SCHEMA_FOLDER = new URL('../../docs/schema/', import.meta.url)

export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
