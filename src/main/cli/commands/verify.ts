import type { Instant } from '#shared/basics/instant.ts'
import { err, ok } from '#shared/basics/result.ts'
import type { FileSignatures } from '#shared/domain/documents/signature.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { SIGNATURE_STATE_WORDS, signatureLine } from '#shared/wording/signatures.ts'
import { LARGEST_OFFICE_FILE } from '../../files/read-office-file.ts'
import { machineRoots, type TrustedRoots } from '../../signing/keys/trusted-roots.ts'
import { verifyFile } from '../../usecases/documents/verify-file.ts'
import { machineClock } from '../clock.ts'
import type { Outcome } from '../outcome.ts'
import { readInput } from '../read-input.ts'
import { findingJson } from './finding-json.ts'

const HOLDS = 0
const DOES_NOT_HOLD = 1
const GOOD_STATES: readonly string[] = ['valid', 'certificate-unknown']

/**
 * `allianz verify FILE…`: 0 when every file is signed and every signature holds, 1 when one does not. A damaged archive is a
 * changed file and does not hold; what is no Word or Excel file at all stops the command.
 */
export async function verify(paths: readonly string[]): Promise<Outcome> {
  const trust = { roots: machineRoots(), now: machineClock()() }
  const files: CheckedFile[] = []
  for (const path of paths) {
    const checked = await verifyOne(path, trust)
    if (!checked.ok) return checked
    files.push(checked.value)
  }
  const exitCode = files.every(({ json }) => GOOD_STATES.includes(json.result)) ? HOLDS : DOES_NOT_HOLD
  return ok({ exitCode, json: { files: files.map(({ json }) => json) }, text: files.map(({ text }) => text).join('\n') })
}

interface CheckedFile {
  readonly json: {
    readonly path: string
    readonly result: string
    readonly signatures: readonly object[]
    readonly problem?: string
  }
  readonly text: string
}

async function verifyOne(
  path: string,
  trust: { readonly roots: TrustedRoots; readonly now: Instant },
): Promise<{ readonly ok: true; readonly value: CheckedFile } | { readonly ok: false; readonly error: string }> {
  const bytes = await readInput(path, LARGEST_OFFICE_FILE)
  if (!bytes.ok) return bytes
  const verified = verifyFile(bytes.value, trust)
  if (verified.ok) return ok(reportOn(path, verified.value))
  const sentence = refusalSentence(verified.error)
  if (verified.error.code !== 'OFFICE_FILE_DAMAGED') return err(words.aboutFile(path, sentence))
  const json = { path, result: 'invalid', signatures: [], problem: sentence }
  return ok({ json, text: words.verified(path, SIGNATURE_STATE_WORDS.invalid, [sentence]) })
}

function reportOn(path: string, { state, signatures }: FileSignatures): CheckedFile {
  return {
    json: { path, result: state, signatures: signatures.map(findingJson) },
    text: words.verified(path, SIGNATURE_STATE_WORDS[state], signatures.map(signatureLine)),
  }
}
