import type { Selectable } from 'kysely'
import type { Instant } from '#shared/basics/instant.ts'
import type { LetterheadEdition, Logo } from '#shared/domain/alliance/letterhead.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { LetterheadTable } from '../tables/alliance.ts'
import { readStoredBytes } from './blobs.ts'

/** The look that held at a moment, now for null; undefined when none had been chosen by then. */
export async function findLetterhead(tx: ReadTx, at: Instant | null): Promise<LetterheadEdition | undefined> {
  const all = tx.selectFrom('letterhead').selectAll().orderBy('saved_at', 'desc').orderBy('letterhead_id', 'desc')
  const row = await (at === null ? all : all.where('saved_at', '<=', at)).executeTakeFirst()
  return row && toEdition(tx, row)
}

export async function listLetterheads(tx: ReadTx): Promise<readonly LetterheadEdition[]> {
  const rows = await tx.selectFrom('letterhead').selectAll().orderBy('saved_at').orderBy('letterhead_id').execute()
  return Promise.all(rows.map((row) => toEdition(tx, row)))
}

/** Keeps a new edition; the bytes of its logo are stored already. */
export async function insertLetterhead(tx: WriteTx, { id, savedAt, letterhead, logoSha256 }: LetterheadEdition): Promise<void> {
  const { accent, lines, contactInHead, returnLine, footer, logo } = letterhead
  await tx
    .insertInto('letterhead')
    .values({
      letterhead_id: id,
      saved_at: savedAt,
      accent,
      lines: toJson(lines),
      contact_in_head: contactInHead ? 1 : 0,
      return_line: returnLine,
      footer: toJson(footer),
      logo_sha256: logoSha256,
      logo_media_type: logo?.mediaType ?? null,
      logo_width: logo?.width ?? null,
      logo_height: logo?.height ?? null,
      logo_alt_text: logo?.altText ?? null,
    })
    .execute()
}

async function toEdition(tx: ReadTx, row: Selectable<LetterheadTable>): Promise<LetterheadEdition> {
  return {
    id: row.letterhead_id,
    savedAt: row.saved_at,
    letterhead: {
      accent: row.accent,
      logo: await logoOf(tx, row),
      lines: fromJson(row.lines),
      contactInHead: row.contact_in_head === 1,
      returnLine: row.return_line,
      footer: fromJson(row.footer),
    },
    logoSha256: row.logo_sha256,
  }
}

/** Whether stored bytes still have their hash says the check of the workspace; a damaged logo must not close every screen. */
async function logoOf(tx: ReadTx, row: Selectable<LetterheadTable>): Promise<Logo | null> {
  const { logo_sha256, logo_media_type, logo_width, logo_height, logo_alt_text } = row
  if (logo_sha256 === null || logo_media_type === null || logo_width === null || logo_height === null) return null
  const base64 = Buffer.from(await readStoredBytes(tx, logo_sha256)).toString('base64')
  return { mediaType: logo_media_type, base64, width: logo_width, height: logo_height, altText: logo_alt_text ?? '' }
}
