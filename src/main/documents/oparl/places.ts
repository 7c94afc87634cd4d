import type { PostalAddress } from '#shared/domain/alliance/postal-address.ts'
import { type Addresses, type OparlObject, oparlObject } from './addresses.ts'

/** A place by its words and its address; null where neither is known. */
export function locationOf(
  addresses: Addresses,
  id: string,
  description: string,
  { street, postalCode, city }: PostalAddress,
): OparlObject | null {
  if (`${description}${street}${postalCode}${city}`.trim() === '') return null
  return oparlObject(addresses, 'location', id, { description, streetAddress: street, postalCode, locality: city })
}

export const NO_ADDRESS: PostalAddress = { street: '', postalCode: '', city: '' }
