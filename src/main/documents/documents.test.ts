import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { DOCUMENT_EXAMPLES } from '#test/support/documents/examples.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { findOoxmlErrors } from '#test/support/documents/validator.ts'
import { readXml } from '#test/support/documents/xml-reader.ts'

const files = new Map<string, OutputFile>()

beforeAll(async () => {
  for (const { name, make } of DOCUMENT_EXAMPLES) files.set(name, await make())
}, 180_000)

test.each(DOCUMENT_EXAMPLES)('$name: keine Fehler im Open XML SDK', async ({ name }) => {
  expect(await findOoxmlErrors(fileOf(name))).toEqual([])
})

test.each(DOCUMENT_EXAMPLES)('$name: sagt, was im Vergleichstext steht', async ({ name }) => {
  await expect(readText(fileOf(name))).toMatchFileSnapshot(`../../../test/fixtures/documents/${name}.txt`)
})

test.each(DOCUMENT_EXAMPLES)('$name: hat das XML, das als Vergleich liegt', async ({ name }) => {
  await expect(readXml(fileOf(name))).toMatchFileSnapshot(`../../../test/fixtures/documents/xml/${name}.txt`)
})

test('dieselben Daten ergeben dieselben Bytes, auch wenn dazwischen andere Dokumente entstehen', async () => {
  const second: OutputFile[] = []
  for (const { make } of DOCUMENT_EXAMPLES.toReversed()) second.unshift(await make())
  const differing = DOCUMENT_EXAMPLES.filter(({ name }, index) => !sameBytes(fileOf(name).bytes, second[index]?.bytes))
  expect(differing.map(({ name }) => name)).toEqual([])
}, 180_000)

test('ein anderer Prozess in einer anderen Zeitzone macht dieselben Bytes', async () => {
  const script = `
    import { createHash } from 'node:crypto'
    import { DOCUMENT_EXAMPLES } from '#test/support/documents/examples.ts'
    for (const { make } of DOCUMENT_EXAMPLES) console.log(createHash('sha256').update((await make()).bytes).digest('hex'))`
  const options = { env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options)
  const here = DOCUMENT_EXAMPLES.map(({ name }) => createHash('sha256').update(fileOf(name).bytes).digest('hex'))
  expect(stdout.trim().split('\n')).toEqual(here)
}, 180_000)

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
}

function fileOf(name: string): OutputFile {
  const file = files.get(name)
  if (file === undefined) throw new Error(`There is no example ${name}`)
  return file
}
