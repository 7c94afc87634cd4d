import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decrypt, encrypt, newKeyPair } from '#main/files/encryption.ts'
import { findAge, findTerminal, NO_AGE, NO_TERMINAL } from '../support/age-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const age = findAge()
const terminal = findTerminal()
const BACKUP = new TextEncoder().encode('SQLite format 3\0 eine Sicherung '.repeat(5_000))
const PASSPHRASE = 'neun graue Gänse gehen'

function run(program: string, args: readonly string[], input = ''): void {
  const { status, stderr } = spawnSync(program, args, { input, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

/** The tool asks for passphrases at a terminal only. */
function atTerminal(command: string, typed: string): void {
  run(terminal ?? '', ['-qec', command, '/dev/null'], typed)
}

test('was wir für einen Schlüssel verschließen, öffnet das Programm age, und umgekehrt', async (context) => {
  context.skip(age === null, NO_AGE)
  const [folder, { identity, recipient }] = [temporaryFolder(), await newKeyPair()]
  const path = (name: string) => join(folder, name)
  writeFileSync(path('schluessel.txt'), `${identity}\n`)
  writeFileSync(path('unsere.age'), await encrypt(BACKUP, { recipient }))
  run(age ?? '', ['--decrypt', '--identity', path('schluessel.txt'), '--output', path('offen'), path('unsere.age')])
  expect(readFileSync(path('offen')).equals(BACKUP)).toBe(true)
  run(age ?? '', ['--recipient', recipient, '--output', path('ihre.age'), path('offen')])
  expect(await decrypt(readFileSync(path('ihre.age')), { identity })).toEqual({ ok: true, value: BACKUP })
  expect(await decrypt(readFileSync(path('ihre.age')), { identity: (await newKeyPair()).identity })).toEqual({
    ok: false,
    error: 'cannot-decrypt',
  })
})

test('dasselbe mit einer Passphrase, die am Bildschirm eingegeben wird', async (context) => {
  context.skip(age === null, NO_AGE)
  context.skip(terminal === null, NO_TERMINAL)
  const folder = temporaryFolder()
  const path = (name: string) => join(folder, name)
  writeFileSync(path('unsere.age'), await encrypt(BACKUP, { passphrase: PASSPHRASE }))
  atTerminal(`${age} --decrypt --output ${path('offen')} ${path('unsere.age')}`, `${PASSPHRASE}\n`)
  expect(readFileSync(path('offen')).equals(BACKUP)).toBe(true)
})
