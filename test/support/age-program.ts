import { findProgram, type Machine, thisMachine } from './installed-program.ts'

/** What `test/support/office.ts` installs for it in continuous integration. */
export const AGE_PACKAGES: readonly string[] = ['age']

/** Reason for a skipped check, to be given to `context.skip(…)`. */
export const NO_AGE = 'The program age is not installed (Debian package age)'
export const NO_TERMINAL = 'There is no program script (util-linux) that gives age a terminal'

/** The reference program of age, which shares no code with the library that we use; null where it is not installed. */
export function findAge(machine: Machine = thisMachine): string | null {
  return findProgram({ names: ['age'], paths: [] }, machine)
}

/** `script` of util-linux runs a command at a terminal of its own; other systems have another program of that name. */
export function findTerminal(machine: Machine = thisMachine): string | null {
  return machine.platform === 'linux' ? findProgram({ names: ['script'], paths: [] }, machine) : null
}
