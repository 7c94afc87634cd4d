import type { JsonValue } from '#shared/domain/journal/journal-entry.ts'

/** The types of OParl 1.1 that an alliance has something for, with their names there. */
export const OPARL_TYPES = {
  system: 'System',
  body: 'Body',
  organization: 'Organization',
  person: 'Person',
  membership: 'Membership',
  meeting: 'Meeting',
  'agenda-item': 'AgendaItem',
  paper: 'Paper',
  consultation: 'Consultation',
  file: 'File',
  location: 'Location',
} as const
export type OparlKind = keyof typeof OPARL_TYPES

/** One object of the interface: its address, its type, and what is known of it. */
export type OparlObject = { readonly [property: string]: JsonValue } & { readonly id: string; readonly type: string }

/** Makes the addresses below the one at which the files will lie; it ends with a slash. */
export interface Addresses {
  readonly base: string
  readonly of: (kind: OparlKind, id: string) => string
  readonly list: (kind: OparlKind) => string
}

export function addressesBelow(base: string): Addresses {
  return {
    base,
    of: (kind, id) => (kind === 'system' ? `${base}system.json` : `${base}${kind}/${encodeURIComponent(id)}.json`),
    list: (kind) => `${base}${kind}/index.json`,
  }
}

/** An object without what is empty: OParl leaves out what nobody knows. */
export function oparlObject(
  addresses: Addresses,
  kind: OparlKind,
  id: string,
  properties: Readonly<Record<string, JsonValue>>,
): OparlObject {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== '' && !isEmptyList(value))
  return {
    id: addresses.of(kind, id),
    type: `https://schema.oparl.org/1.1/${OPARL_TYPES[kind]}`,
    ...Object.fromEntries(known),
  }
}

function isEmptyList(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0
}

/** „www.example.org“ is how people write it; null where nothing was entered. */
export function webAddress(text: string): string | null {
  const address = text.trim()
  if (address === '') return null
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return URL.canParse(whole) ? whole : null
}
