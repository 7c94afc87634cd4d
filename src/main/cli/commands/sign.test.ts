import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { exampleFile, keyFile } from '#test/support/signed-files.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { runCommandLine } from '../command-line.ts'

let statement: Uint8Array

beforeAll(async () => {
  statement = await exampleFile('statement-endorsed')
})

interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(...args: readonly string[]): Promise<Answer> {
  const said = { out: '', err: '' }
  const code = await runCommandLine(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
  })
  return { code, ...said }
}

function prepared(
  key = 'rsa',
  passphrase = 'geheim\n',
): { readonly at: (name: string) => string; readonly signing: readonly string[] } {
  const folder = temporaryFolder()
  const at = (name: string) => join(folder, name)
  writeFileSync(at('a.docx'), statement)
  writeFileSync(at('k.p12'), keyFile(key))
  writeFileSync(at('kennwort'), passphrase)
  return { at, signing: ['--p12', at('k.p12'), '--passphrase-file', at('kennwort'), '--out', at('s.docx')] }
}

test('signieren und prüfen: wer, wann, was; Ausgang 0', async () => {
  const { at, signing } = prepared()
  const made = await run('sign', at('a.docx'), ...signing, '--json')
  expect([made.code, made.err]).toEqual([0, ''])
  expect(JSON.parse(made.out)).toMatchObject({
    path: at('s.docx'),
    result: 'certificate-unknown',
    signature: { signer: 'Erika Muster' },
  })
  const checked = await run('verify', at('s.docx'))
  expect(checked.code).toBe(0)
  expect(checked.out).toMatch(/gültig, Zertifikat unbekannt: Erika Muster \(Muster GmbH\).*Uhr.*selbst ausgestellt/)
  const json = await run('verify', at('s.docx'), '--json')
  expect(JSON.parse(json.out)).toMatchObject({
    files: [{ path: at('s.docx'), result: 'certificate-unknown', signatures: [{ unsignedParts: [] }] }],
  })
})

test('eine veränderte, eine beschädigte und eine unsignierte Datei: Ausgang 1, auch neben einer guten', async () => {
  const { at, signing } = prepared()
  await run('sign', at('a.docx'), ...signing)
  const changed = readFileSync(at('s.docx'))
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  writeFileSync(at('x.docx'), changed)
  const answer = await run('verify', at('s.docx'), at('x.docx'), at('a.docx'), '--json')
  expect(answer.code).toBe(1)
  const { files } = JSON.parse(answer.out) as { readonly files: readonly { readonly result: string }[] }
  expect(files.map(({ result }) => result)).toEqual(['certificate-unknown', 'invalid', 'unsigned'])
})

test.each([
  ['ein falsches Kennwort', 'rsa', 'falsch', 'Das Kennwort passt nicht zur Schlüsseldatei.'],
  ['ein abgelaufenes Zertifikat', 'expired', 'geheim', 'abgelaufen'],
  ['ein Schlüssel zum Verschlüsseln', 'encryption', 'geheim', 'nicht zum Signieren'],
])('%s: eine Zeile, nichts geschrieben, Ausgang 2', async (_, key, passphrase, says) => {
  const { at, signing } = prepared(key, passphrase)
  const { code, out, err } = await run('sign', at('a.docx'), ...signing)
  expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1])
  expect(err).toContain(says)
  expect(existsSync(at('s.docx'))).toBe(false)
})

test('was keine Word- oder Excel-Datei ist oder fehlt: Ausgang 2', async () => {
  const { at, signing } = prepared()
  for (const args of [
    ['verify', at('kennwort')],
    ['verify', at('gibt-es-nicht.docx')],
    ['sign', at('kennwort'), ...signing],
  ]) {
    const { code, err } = await run(...args)
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
  }
})

test('eine vorhandene Datei wird nur mit --force ersetzt', async () => {
  const { at, signing } = prepared()
  writeFileSync(at('s.docx'), 'alt')
  expect((await run('sign', at('a.docx'), ...signing)).code).toBe(2)
  expect(readFileSync(at('s.docx'), 'utf8')).toBe('alt')
  expect((await run('sign', at('a.docx'), ...signing, '--force')).code).toBe(0)
})
