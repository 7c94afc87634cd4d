import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { type DeviceKeySettings, deviceKeyState, openDeviceKey, renewDeviceKey, type SystemKeyStore } from './device-key.ts'
import { fingerprintOf, isSignedBy, keyFromSeed } from './signing-key.ts'

const PASSPHRASE = 'sieben bunte Enten'
const BYTES = new TextEncoder().encode('Ja')

/** Stands for the key store of a system: what it sealed only it gives back. */
const STORE: SystemKeyStore = {
  isAvailable: () => true,
  seal: (secret) => secret.map((byte) => byte ^ 0x5a),
  unseal: (sealed) => sealed.map((byte) => byte ^ 0x5a),
}

/** Counts on from a start, so that every key of a test is another and each run the same. */
function settingsIn(folder: string, system: SystemKeyStore | null = null): DeviceKeySettings {
  let next = 0
  const random = (length: number): Uint8Array => Uint8Array.from({ length }, () => next++ % 256)
  return { path: join(folder, 'device-key.json'), system, random, cost: 2 ** 10 }
}

test('RFC 8032, test 1: the key that belongs to a secret, and its signature', () => {
  const key = keyFromSeed(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'))
  expect(Buffer.from(key.publicKey.x, 'base64url').toString('hex')).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  )
  expect(Buffer.from(key.sign(new Uint8Array())).toString('hex')).toMatch(/^e5564300c360ac729086e2cc806e828a84877f1eb8e5d974/)
})

test('RFC 8037, A.3: the fingerprint is the beginning of the thumbprint', () => {
  const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
  expect(Buffer.from('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', 'base64url').toString('hex').toUpperCase()).toMatch(
    new RegExp(`^${fingerprintOf({ kty: 'OKP', crv: 'Ed25519', x }).replaceAll(' ', '')}`),
  )
})

test('a key is made at first use and is the same one afterwards', async () => {
  const settings = settingsIn(temporaryFolder())
  expect(await deviceKeyState(settings)).toEqual({ ok: true, value: { kind: 'none', needsPassphrase: true } })
  const first = await openDeviceKey(settings, PASSPHRASE)
  const second = await openDeviceKey(settings, PASSPHRASE)
  expect(first.ok && second.ok && second.value.publicKey).toEqual(first.ok && first.value.publicKey)
  expect(first.ok && second.ok && isSignedBy(first.value.publicKey, BYTES, second.value.sign(BYTES))).toBe(true)
  expect(await deviceKeyState(settings)).toMatchObject({ value: { kind: 'there', needsPassphrase: true } })
})

test('a changed text, a changed signature and another key do not verify', () => {
  const [key, other] = [keyFromSeed(new Uint8Array(32).fill(1)), keyFromSeed(new Uint8Array(32).fill(2))]
  const signature = key.sign(BYTES)
  expect(isSignedBy(key.publicKey, new TextEncoder().encode('Nein'), signature)).toBe(false)
  expect(isSignedBy(key.publicKey, BYTES, signature.with(0, (signature[0] ?? 0) ^ 1))).toBe(false)
  expect(isSignedBy(other.publicKey, BYTES, signature)).toBe(false)
})

test('key-not-in-source: two devices have different keys, and neither secret stands in its file', async () => {
  const settings = settingsIn(temporaryFolder())
  const seed = settingsIn('').random(32)
  await openDeviceKey(settings, PASSPHRASE)
  const text = readFileSync(settings.path, 'utf8')
  expect(text).not.toContain(Buffer.from(seed).toString('base64url'))
  expect(text).not.toContain(PASSPHRASE)
  expect(statSync(settings.path).mode & 0o077).toBe(0)
  const elsewhere = await openDeviceKey({ ...settings, path: join(temporaryFolder(), 'device-key.json') }, PASSPHRASE)
  expect(elsewhere.ok && text.includes(elsewhere.value.publicKey.x)).toBe(false)
})

test('the key store of the system keeps the secret without a passphrase', async () => {
  const settings = settingsIn(temporaryFolder(), STORE)
  const first = await openDeviceKey(settings, null)
  const again = await openDeviceKey(settings, null)
  expect(first.ok && again.ok && again.value.fingerprint).toBe(first.ok && first.value.fingerprint)
  expect(await openDeviceKey({ ...settings, system: null }, null)).toMatchObject({ error: { code: 'SYSTEM_KEY_STORE_REFUSES' } })
  expect(await deviceKeyState(settingsIn(temporaryFolder(), { ...STORE, isAvailable: () => false }))).toMatchObject({
    value: { needsPassphrase: true },
  })
  const stranger = {
    ...STORE,
    unseal: () => {
      throw new Error('not mine')
    },
  }
  expect(await openDeviceKey({ ...settings, system: stranger }, null)).toMatchObject({
    error: { code: 'SYSTEM_KEY_STORE_REFUSES' },
  })
})

test.each([
  [null, 'PASSPHRASE_NEEDED'],
  ['kurz', 'PASSPHRASE_TOO_SHORT'],
])('without a good passphrase (%j) no key is made: %s', async (passphrase, code) => {
  const folder = temporaryFolder()
  expect(await openDeviceKey(settingsIn(folder), passphrase)).toMatchObject({ ok: false, error: { code } })
  expect(readdirSync(folder)).toEqual([])
})

test('a wrong passphrase opens nothing; letters composed differently are the same', async () => {
  const settings = settingsIn(temporaryFolder())
  await openDeviceKey(settings, 'grüne Brücke')
  expect(await openDeviceKey(settings, 'graue Brücke')).toMatchObject({ error: { code: 'PASSPHRASE_WRONG' } })
  expect(await openDeviceKey(settings, null)).toMatchObject({ error: { code: 'PASSPHRASE_NEEDED' } })
  expect((await openDeviceKey(settings, 'grüne Brücke'.normalize('NFD'))).ok).toBe(true)
})

test.each([
  ['no JSON', () => '{'],
  ['another format', () => '{"format":"x"}'],
  ['a cost that would exhaust the machine', (text: string) => text.replace('"cost": 1024', '"cost": 1073741824')],
  ['a changed public key', (text: string) => text.replace(/"x": "./, '"x": "Q')],
  ['a giant', () => ' '.repeat(1_000_000)],
])('a damaged key file is said to be damaged: %s', async (_title, damage) => {
  const settings = settingsIn(temporaryFolder())
  await openDeviceKey(settings, PASSPHRASE)
  writeFileSync(settings.path, damage(readFileSync(settings.path, 'utf8')))
  expect(await openDeviceKey(settings, PASSPHRASE)).toEqual({ ok: false, error: { code: 'KEY_FILE_DAMAGED' } })
})

test('a new key replaces the old one, whose file is kept', async () => {
  const folder = temporaryFolder()
  const settings = settingsIn(folder)
  const old = await openDeviceKey(settings, PASSPHRASE)
  expect(await renewDeviceKey(settings, 'kurz')).toMatchObject({ ok: false })
  const renewed = await renewDeviceKey(settings, PASSPHRASE)
  expect(old.ok && renewed.ok && renewed.value.fingerprint).not.toBe(old.ok && old.value.fingerprint)
  expect(readdirSync(folder).toSorted()).toEqual([
    'device-key.json',
    expect.stringMatching(/^device-key\.json\.[0-9A-F]{16}\.old$/),
  ])
})

test('two programs that make the key at once end with the same one', async () => {
  const settings = settingsIn(temporaryFolder())
  const keys = await Promise.all(Array.from({ length: 8 }, () => openDeviceKey(settings, PASSPHRASE)))
  expect(new Set(keys.map((key) => key.ok && key.value.fingerprint)).size).toBe(1)
})
