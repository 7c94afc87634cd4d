import { byGermanOrder } from '#shared/basics/german-order.ts'

const REFERENCE = /^(.*\/)(\d{4})\/([A-Z]+)-(\d+)$/

/** Orders `FKA-ERZ/2026/B-014` by prefix, year and serial number; texts of another form come after, in German order. */
export function byFileReference(a: string, b: string): number {
  return inOrder({ reference: a, parts: partsOf(a) }, { reference: b, parts: partsOf(b) })
}

interface ReadReference {
  readonly reference: string
  readonly parts: ReturnType<typeof partsOf>
}

function inOrder({ reference: a, parts: left }: ReadReference, { reference: b, parts: right }: ReadReference): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null) || byGermanOrder(a, b)
  return byGermanOrder(left.series, right.series) || left.serial - right.serial
}

/** The same for a long list: each reference is read once. */
export function inOrderOfReferences<Item>(items: readonly Item[], referenceOf: (item: Item) => string): readonly Item[] {
  const read = items.map((item) => ({ item, reference: referenceOf(item), parts: partsOf(referenceOf(item)) }))
  return read.toSorted(inOrder).map(({ item }) => item)
}

/** Numbers missing before the last one of each series and year, runs of them as „FKA-ERZ/2026/B-001 bis 011“. */
export function missingNumbers(references: readonly string[]): readonly string[] {
  const found = references.map(partsOf).filter((parts) => parts !== null)
  const series = [...new Set(found.map((parts) => parts.series))].toSorted(byGermanOrder)
  return series.flatMap((name) => {
    const ofSeries = found.filter((parts) => parts.series === name)
    const width = Math.max(...ofSeries.map((parts) => parts.width))
    const written = (serial: number) => String(serial).padStart(width, '0')
    return gapsIn(ofSeries.map((parts) => parts.serial)).map(({ from, to }) =>
      from === to ? `${name}${written(from)}` : `${name}${written(from)} bis ${written(to)}`,
    )
  })
}

function gapsIn(serials: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const sorted = [0, ...serials.toSorted((a, b) => a - b)]
  return sorted.flatMap((serial, index) => {
    const next = sorted[index + 1]
    return next === undefined || next <= serial + 1 ? [] : [{ from: serial + 1, to: next - 1 }]
  })
}

function partsOf(reference: string): { readonly series: string; readonly serial: number; readonly width: number } | null {
  const [, prefix, year, kind, digits] = REFERENCE.exec(reference) ?? []
  return digits === undefined ? null : { series: `${prefix}${year}/${kind}-`, serial: Number(digits), width: digits.length }
}
