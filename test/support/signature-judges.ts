import { spawnSync } from 'node:child_process'
import { findProgram, type Machine, thisMachine } from './installed-program.ts'

/** The programs that judge digital signatures and share no code with ours. */
export interface SignatureJudges {
  readonly xmlsec1: string
}

/** What `test/support/office.ts` installs for them in continuous integration. */
export const JUDGE_PACKAGES: readonly string[] = ['python3-uno', 'libnss3-tools', 'xmlsec1']

/** Reason for a skipped check, to be given to `context.skip(…)`. */
export const NO_SIGNATURE_JUDGES =
  'LibreOffice with its Python bridge (python3-uno), NSS tools (certutil) and xmlsec1 are not installed'

/** The judges where all of them are installed, else null. */
export function findSignatureJudges(machine: Machine = thisMachine): SignatureJudges | null {
  const programs = ['soffice', 'certutil', 'pk12util'].map((name) => findProgram({ names: [name], paths: [] }, machine))
  const xmlsec1 = findProgram({ names: ['xmlsec1'], paths: [] }, machine)
  const hasBridge = spawnSync('/usr/bin/python3', ['-c', 'import uno'], { stdio: 'ignore' }).status === 0
  return xmlsec1 === null || programs.includes(null) || !hasBridge ? null : { xmlsec1 }
}
