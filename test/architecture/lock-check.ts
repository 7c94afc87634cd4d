import type { Violation } from './violation.ts'

/** What this check reads of `package-lock.json`. */
export interface PackageLock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

/** The lock file holds every package of every platform: `npm ci` refuses a lock file that names one and lacks it. */
export function checkLock({ packages }: PackageLock): readonly Violation[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => packages[`node_modules/${name}`] === undefined && packages[`${place}/node_modules/${name}`] === undefined,
      )
      .map(([name, version]) => ({
        where: 'package-lock.json',
        what: `${place.replace('node_modules/', '')} may need ${name} ${version}, which is not locked`,
        reason: 'npm ci refuses a lock file that lacks a package, also one of another platform',
        allowed: null,
        wayOut: 'npm drops packages of other platforms where it cannot reach them: add the entry with version, os and cpu',
      })),
  )
}
