import type { JsonValue } from '#shared/domain/journal/journal-entry.ts'

/** A record as the journal keeps it: plain JSON, without what JSON cannot say. */
export function toJson(record: object): JsonValue {
  return JSON.parse(JSON.stringify(record)) as JsonValue
}
