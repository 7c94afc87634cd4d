import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether packages can be installed without asking anybody: Debian or a descendant, as root. */
export function mayInstallDebianPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Installs packages with apt and says so; false, after showing what apt said, when that did not work. */
export function installDebianPackages(names: readonly string[], say: (line: string) => void): boolean {
  say(`Installing with apt: ${names.join(' ')}`)
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const run = spawnSync('apt-get', command, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    if (run.status !== 0) {
      say(`apt-get ${command.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`)
      return false
    }
  }
  return true
}
