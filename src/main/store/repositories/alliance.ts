import type { Selectable } from 'kysely'
import type { Instant } from '#shared/basics/instant.ts'
import type { Alliance, AllianceRecord } from '#shared/domain/alliance/alliance.ts'
import { type Letterhead, PLAIN_LETTERHEAD } from '#shared/domain/alliance/letterhead.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { AllianceTable } from '../tables/alliance.ts'
import { findLetterhead } from './letterheads.ts'

/** The alliance of this workspace with the look of its papers at a moment, now for null; undefined only before it was set up. */
export async function findAlliance(tx: ReadTx, at: Instant | null = null): Promise<Alliance | undefined> {
  const row = await tx.selectFrom('alliance').selectAll().executeTakeFirst()
  return row && toAlliance(row, (await findLetterhead(tx, at))?.letterhead ?? PLAIN_LETTERHEAD)
}

/** Stores the alliance; a second one throws. */
export async function insertAlliance(tx: WriteTx, alliance: AllianceRecord): Promise<void> {
  await tx.insertInto('alliance').values(toRow(alliance)).execute()
}

function toAlliance(row: Selectable<AllianceTable>, letterhead: Letterhead): Alliance {
  return {
    id: row.alliance_id,
    name: row.name,
    shortName: row.short_name,
    region: row.region,
    foundedOn: row.founded_on,
    address: { street: row.street, postalCode: row.postal_code, city: row.city },
    placeOfSignature: row.place_of_signature,
    email: row.email,
    phone: row.phone,
    website: row.website,
    filePrefix: row.file_prefix,
    corpusChristi: row.corpus_christi === 1,
    closeOfBusiness: row.close_of_business,
    fundingNote: row.funding_note,
    isDemo: row.is_demo === 1,
    letterhead,
  }
}

function toRow(alliance: AllianceRecord): AllianceTable {
  return {
    alliance_id: alliance.id,
    only: 1,
    name: alliance.name,
    short_name: alliance.shortName,
    region: alliance.region,
    founded_on: alliance.foundedOn,
    street: alliance.address.street,
    postal_code: alliance.address.postalCode,
    city: alliance.address.city,
    place_of_signature: alliance.placeOfSignature,
    email: alliance.email,
    phone: alliance.phone,
    website: alliance.website,
    file_prefix: alliance.filePrefix,
    corpus_christi: alliance.corpusChristi ? 1 : 0,
    close_of_business: alliance.closeOfBusiness,
    funding_note: alliance.fundingNote,
    is_demo: alliance.isDemo ? 1 : 0,
  }
}
