import { err, ok } from '#shared/basics/result.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { signatureLine } from '#shared/wording/signatures.ts'
import { LARGEST_OFFICE_FILE } from '../../files/read-office-file.ts'
import { machineRoots } from '../../signing/keys/trusted-roots.ts'
import { signFile } from '../../usecases/documents/sign-file.ts'
import { verifyFile } from '../../usecases/documents/verify-file.ts'
import { machineClock } from '../clock.ts'
import type { Outcome } from '../outcome.ts'
import { readInput } from '../read-input.ts'
import { writeOutput } from '../write-output.ts'
import { findingJson } from './finding-json.ts'

export interface SignOptions {
  readonly p12: string
  readonly passphraseFile: string
  readonly out: string
  readonly comment?: string
  readonly force?: true
}

const LARGEST_PASSPHRASE_FILE = 4096

/** `allianz sign FILE`: writes a signed copy of a Word or Excel file. */
export async function sign(path: string, options: SignOptions): Promise<Outcome> {
  const file = await readInput(path, LARGEST_OFFICE_FILE)
  if (!file.ok) return file
  const keyFile = await readInput(options.p12, LARGEST_OFFICE_FILE)
  if (!keyFile.ok) return keyFile
  const passphrase = await readInput(options.passphraseFile, LARGEST_PASSPHRASE_FILE)
  if (!passphrase.ok) return passphrase
  const roots = machineRoots()
  const now = machineClock()()
  const signed = signFile({
    file: file.value,
    keyFile: keyFile.value,
    passphrase: firstLine(passphrase.value),
    signedAt: now,
    comment: options.comment ?? '',
    roots,
  })
  if (!signed.ok) return err(words.aboutFile(isAboutKey(signed.error.code) ? options.p12 : path, refusalSentence(signed.error)))
  const written = await writeOutput(options.out, signed.value, options.force === true)
  if (!written.ok) return written
  const verified = verifyFile(signed.value, { roots, now })
  const last = verified.ok ? verified.value.signatures.at(-1) : undefined
  if (!verified.ok || last === undefined) throw new Error('A signed file must verify')
  const json = { path: options.out, result: verified.value.state, signature: findingJson(last) }
  return ok({ exitCode: 0, json, text: words.signedBy(options.out, signatureLine(last)) })
}

/** The passphrase ends where the line ends, whatever editor wrote it. */
function firstLine(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).split(/\r?\n/)[0] ?? ''
}

function isAboutKey(code: string): boolean {
  return /KEY|PASSPHRASE|CERTIFICATE/.test(code)
}
