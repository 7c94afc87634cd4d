import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { deviceKeyOf } from '../service/key-store.ts'
import { realMachine } from '../service/machine.ts'
import { openDeviceKey } from '../signing/keys/device-key.ts'
import type { SigningKey } from '../signing/keys/signing-key.ts'

/** The key of this device where it is wished, made at first use; its passphrase stands in a file, never in the command. */
export async function openKeyOfDevice(
  isWished: boolean,
  passphraseFile: string | undefined,
): Promise<Result<SigningKey | null, string>> {
  if (!isWished) return ok(null)
  const passphrase = passphraseFile === undefined ? ok(null) : await readPassphrase(passphraseFile)
  if (!passphrase.ok) return passphrase
  const opened = await openDeviceKey(deviceKeyOf(realMachine(), null), passphrase.value)
  return opened.ok ? opened : err(refusalSentence(opened.error))
}

async function readPassphrase(path: string): Promise<Result<string, string>> {
  try {
    return ok((await readFile(path, 'utf8')).replace(/\r?\n$/, ''))
  } catch {
    return err(words.cannotRead(path))
  }
}
