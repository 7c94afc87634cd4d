import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { zipParts } from '#main/documents/kit/pack.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { findSignatureJudges, NO_SIGNATURE_JUDGES } from '#test/support/signature-judges.ts'
import { exampleFile, keyFile, partsOf, signed, verified } from '#test/support/signed-files.ts'

const SHARED = join(import.meta.dirname, '../../../shared')
const FIXTURES = ['docx', 'xlsx'].map((extension) => join(SHARED, `fixtures/signed-by-libreoffice.${extension}`))
const TOOL = join(SHARED, 'tools/libreoffice-signatures.py')
const NO_SHARED = 'the files that LibreOffice signed (../shared) are not here'
const folder = mkdtempSync(join(tmpdir(), 'allianz-judges-'))
const run = promisify(execFile)

let files: readonly (readonly [string, Uint8Array])[]

beforeAll(async () => {
  const statement = await exampleFile('statement-endorsed')
  const register = await exampleFile('resolution-register')
  files = [
    ['rsa.docx', signed(statement, 'rsa')],
    ['zwei.docx', signed(signed(statement, 'chained'), 'ec-384')],
    ['ec.xlsx', signed(register, 'ec-256')],
  ]
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('von LibreOffice signierte Dateien', () => {
  beforeEach((context) => context.skip(!FIXTURES.every(existsSync), NO_SHARED))

  test.each(FIXTURES)('%s gilt, und eine veränderte Kopie nicht', (path) => {
    const file = readFileSync(path)
    const { state, signatures } = verified(file)
    expect([state, signatures[0]?.certificate?.name, signatures[0]?.unsignedParts]).toEqual([
      'certificate-unknown',
      'Erika Muster',
      [],
    ])
    for (const part of partsOf(file).keys()) {
      if (/^(docProps\/(app|core)|\[Content|_xmlsig)/.test(part)) continue
      const changed = new Map(partsOf(file))
      const text = Buffer.from(changed.get(part) ?? new Uint8Array()).toString('utf8')
      const spot = text.includes('Target=') ? 'Target="' : '>'
      if (part.endsWith('.rels') && !text.includes('Target=')) continue
      changed.set(part, Buffer.from(text.replace(spot, `${spot}x`)))
      expect([part, verified(zipParts(changed)).state]).toEqual([part, 'invalid'])
    }
  })
})

test('LibreOffice hält unsere Signaturen für gültig und bemerkt Änderungen', async (context) => {
  context.skip(!existsSync(TOOL), NO_SHARED)
  const judges = findSignatureJudges()
  context.skip(judges === null, NO_SIGNATURE_JUDGES)
  const broken = new Map(partsOf(files[0]?.[1] ?? new Uint8Array()))
  broken.set(
    'word/document.xml',
    Buffer.from(
      Buffer.from(broken.get('word/document.xml') ?? '')
        .toString('utf8')
        .replace('befürwortet', 'befürwortex'),
    ),
  )
  writeFileSync(join(folder, 'verändert.docx'), zipParts(broken))
  const names = [...files.map(([name]) => name), 'verändert.docx']
  const { stdout } = await run('/usr/bin/python3', [TOOL, 'verify', ...names.map((name) => join(folder, name))]).catch(
    (reason: { readonly stdout: string }) => reason,
  )
  expect(stdout.split('\n').map((line) => line.replace(/ \[.*/, ''))).toEqual([
    'rsa.docx 1 valid',
    'zwei.docx 2 valid valid',
    'ec.xlsx 1 valid',
    'verändert.docx 1 INVALID',
    '',
  ])
}, 90_000)

test('was LibreOffice signiert, gilt bei uns', async (context) => {
  context.skip(!existsSync(TOOL), NO_SHARED)
  context.skip(findSignatureJudges() === null, NO_SIGNATURE_JUDGES)
  const [key, input, output] = ['key.p12', 'unsigniert.docx', 'signiert.docx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(key, keyFile('rsa'))
  writeFileSync(input, await exampleFile('statement-endorsed'))
  await run('/usr/bin/python3', [TOOL, 'sign', input, output, '--p12', key, '--password', 'geheim'])
  const { state, signatures } = verified(readFileSync(output))
  expect([state, signatures.map(({ problems }) => problems)]).toEqual(['certificate-unknown', [[]]])
}, 90_000)

test('xmlsec1 hält jede Signatur und jeden Teil darin für gültig und bemerkt Änderungen', (context) => {
  const judges = findSignatureJudges()
  context.skip(judges === null, NO_SIGNATURE_JUDGES)
  for (const [name, bytes] of files) {
    const parts = partsOf(bytes)
    const signatures = [...parts.keys()].filter((part) => /^_xmlsignatures\/sig\d+\.xml$/.test(part))
    expect(signatures.length).toBeGreaterThan(0)
    for (const signature of signatures) {
      const maps = mapped(join(folder, `${name}-${basename(signature)}`), parts, signature)
      const check = () => spawnSync(judges?.xmlsec1 ?? '', ['--verify', '--insecure', ...IDS, ...maps], { encoding: 'utf8' })
      const sound = check()
      expect([sound.status, partsInOrder(sound)]).toEqual([0, true])
      const changed = maps.find((path) => path.endsWith('document.xml') || path.endsWith('workbook.xml')) ?? ''
      writeFileSync(changed, `${readFileSync(changed, 'utf8')} `)
      expect(partsInOrder(check())).toBe(false)
    }
  }
})

/** Parts do not change the exit code; xmlsec1 counts them instead. */
function partsInOrder({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): boolean {
  const [, good, all] = /Manifests References \(ok\/all\): (\d+)\/(\d+)/.exec(`${stdout}${stderr}`) ?? []
  return Number(all) > 0 && good === all
}

const IDS = ['--id-attr:Id', 'Object', '--id-attr:Id', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties']

/** Lays the parts out as files and tells xmlsec1 which URI of the manifest means which. */
function mapped(folderOfParts: string, parts: OfficeParts, signature: string): readonly string[] {
  mkdirSync(folderOfParts)
  const text = Buffer.from(parts.get(signature) ?? new Uint8Array()).toString('utf8')
  const maps = [...text.matchAll(/<Reference URI="(\/[^"]*)"/g)].flatMap(([, uri]) => {
    const path = (uri ?? '').replace(/\?.*$/, '').slice(1)
    const file = join(folderOfParts, path.replaceAll('/', '-'))
    writeFileSync(file, parts.get(path) ?? new Uint8Array())
    return [`--url-map:${uri}`, file]
  })
  const file = join(folderOfParts, 'signature.xml')
  writeFileSync(file, text)
  return [...maps, file]
}
