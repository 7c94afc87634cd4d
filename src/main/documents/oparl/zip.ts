import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { oparlReadMe } from '#shared/wording/oparl.ts'
import { bundle } from '../kit/bundle.ts'
import { addressesBelow, type OparlObject } from './addresses.ts'
import { type OparlInput, oparlContent } from './content.ts'
import { CONTENT_FOLDER } from './files.ts'

/** The finished package, with how much is in it. */
export interface MadeOparl {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly objects: number
  readonly files: number
}

/** The public part as a ZIP that any web server can serve: one file for each object and each list, and the files themselves. */
export function makeOparl(input: OparlInput, at: Instant): MadeOparl {
  const { objects, files } = oparlContent(input)
  const { base, list } = addressesBelow(input.baseUrl)
  const pathOf = (address: string) => decodeURIComponent(address.slice(base.length))
  const json = (address: string, value: unknown) => ({
    path: pathOf(address),
    bytes: encode(`${JSON.stringify(value, null, 2)}\n`),
  })
  const parts = [
    { path: 'LIESMICH.txt', bytes: encode(oparlReadMe(input.alliance.name, base)) },
    ...[...objects].flatMap(([kind, all]) => [
      ...all.map((object) => json(object.id, object)),
      ...(kind === 'system' ? [] : [json(list(kind), listOf(all, list(kind)))]),
    ]),
    ...files.map(({ fileName, bytes }) => ({ path: `${CONTENT_FOLDER}/${fileName}`, bytes })),
  ]
  const count = [...objects.values()].reduce((sum, all) => sum + all.length, 0)
  return { fileName: `OParl ${dateOf(at)}.zip`, bytes: bundle(parts), objects: count, files: files.length }
}

/** An external list of the standard, on one page. */
function listOf(data: readonly OparlObject[], address: string) {
  const pagination = { totalElements: data.length, elementsPerPage: Math.max(1, data.length), currentPage: 1, totalPages: 1 }
  return { data, pagination, links: { first: address, self: address, last: address } }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
