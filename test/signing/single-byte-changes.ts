import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { zipParts } from '#main/documents/kit/pack.ts'
import { verifyFile } from '#main/usecases/documents/verify-file.ts'
import { NO_ROOTS, SIGNED_AT } from '#test/support/signed-files.ts'
import { seeded } from '../crash/seeded.ts'
import { canonicalText, everyElement, localName, parsePlain } from '../second-implementation/plain-xml.ts'
import { verifyAgain } from '../second-implementation/verify-again.ts'

export interface ChangeTally {
  /** Changes that were made: in the packed file, and in one of its parts before it was packed. */
  readonly tried: number
  readonly reported: number
  /** Changes that touch nothing signed, and were rightly not reported. */
  readonly harmless: number
  readonly faults: readonly string[]
}

/**
 * Changes one byte at a time in a signed file, half of them in the archive as it is, half inside a part, and looks at what
 * verification says. A change that is not reported must have left everything signed as it was: compared part by part with what
 * another library unpacks.
 */
export function changeSingleBytes(
  file: Uint8Array,
  options: { readonly seed: number; readonly count: number; readonly until: () => boolean },
): ChangeTally {
  const chance = seeded(options.seed)
  const original = signedContent(file)
  const parts = unzipSync(file)
  const faults: string[] = []
  let reported = 0
  let tried = 0
  while (tried < options.count && !options.until()) {
    const inside = tried % 2 === 1
    const { changed, place } = inside ? changeInPart(parts, chance) : changeInArchive(file, chance)
    tried += 1
    try {
      const result = verifyFile(changed, { roots: NO_ROOTS, now: SIGNED_AT })
      const holds = result.ok && (result.value.state === 'valid' || result.value.state === 'certificate-unknown')
      if (!holds) reported += 1
      else if (signedContent(changed) !== original) faults.push(`not reported: ${place}`)
    } catch (reason) {
      faults.push(`crashed: ${place}: ${String(reason)}`)
    }
  }
  return { tried, reported, harmless: tried - reported - faults.length, faults }
}

function changeInArchive(file: Uint8Array, chance: () => number) {
  const at = Math.floor(chance() * file.length)
  return { changed: flip(file, at, chance), place: `byte ${at}` }
}

/** Every part is chosen as often as every other, so that small ones get their share. */
function changeInPart(parts: Readonly<Record<string, Uint8Array>>, chance: () => number) {
  const paths = Object.keys(parts).filter((path) => (parts[path]?.length ?? 0) > 0)
  const path = paths[Math.floor(chance() * paths.length)] ?? ''
  const content = parts[path] ?? new Uint8Array()
  const at = Math.floor(chance() * content.length)
  const changed = zipParts(new Map([...Object.entries(parts), [path, flip(content, at, chance)]]))
  return { changed, place: `${path} byte ${at}` }
}

function flip(bytes: Uint8Array, at: number, chance: () => number): Uint8Array {
  const changed = Uint8Array.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ (1 + Math.floor(chance() * 255))
  return changed
}

/** Hash over everything that the signatures of a file cover, by the second implementation. */
function signedContent(file: Uint8Array): string {
  const parts = unzipSync(file)
  const hash = createHash('sha256')
  for (const { part, covered } of verifyAgain(file)) {
    const signature = everyElement(parsePlain(text(parts[part])))
    for (const one of signature) {
      const isSigned =
        localName(one) === 'SignedInfo' || /^id(Package|Office)Object$|^idSignedProperties$/.test(one.attributes.get('Id') ?? '')
      if (isSigned) hash.update(canonicalText(one))
    }
    for (const path of covered)
      hash.update(path).update(path.endsWith('.rels') ? signedRelationships(parts[path]) : (parts[path] ?? ''))
  }
  return hash.digest('hex')
}

/** But for the way to the signatures themselves, and the properties. */
function signedRelationships(bytes: Uint8Array | undefined): string {
  return everyElement(parsePlain(text(bytes)))
    .filter((one) => localName(one) === 'Relationship' && !/digital-signature|properties/.test(one.attributes.get('Type') ?? ''))
    .map((one) => ['Id', 'Type', 'Target', 'TargetMode'].map((name) => one.attributes.get(name)).join('\u0000'))
    .toSorted()
    .join('\u0001')
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? new Uint8Array()).toString('utf8')
}
