import { isBuiltin } from 'node:module'
import { FLOORS, type Floor } from './floors.ts'
import { type Import, importsOf, packageOf, targetOf } from './imports.ts'
import { PACKAGE_HOMES, TEST_PACKAGES } from './package-homes.ts'
import { isTestFile, placeOf, type SourceModule } from './source-tree.ts'
import type { Violation } from './violation.ts'

/** Every import of every module under src, held against the floors and the homes of packages. */
export function checkImports(modules: readonly SourceModule[]): readonly Violation[] {
  return modules.flatMap((module) => {
    const floor = floorOf(module.path)
    if (floor === null) return [hasNoFloor(module.path)]
    return importsOf(module).flatMap((found) => checkImport(module, floor, found) ?? [])
  })
}

/** The floor that a file stands on: the one with the longest folder. */
export function floorOf(path: string): Floor | null {
  const holding = FLOORS.filter(({ folder }) => path.startsWith(`${folder}/`))
  const floor = holding.toSorted((a, b) => b.folder.length - a.folder.length)[0]
  if (floor === undefined) return null
  return floor.folder === 'src/renderer' && path.split('/').length > 3 ? null : floor
}

function checkImport(module: SourceModule, floor: Floor, { node, specifier }: Import): Violation | null {
  const where = placeOf(module, node)
  if (specifier === null) return isComputed(where)
  const target = targetOf(module.path, specifier)
  if (target === null) return checkPackage(module.path, where, floor, specifier)
  if (specifier.startsWith('.') && leavesProject(module.path, target)) return leavesByDots(where, specifier, target)
  return checkFloor(module.path, where, floor, specifier, target)
}

function checkFloor(path: string, where: string, floor: Floor, specifier: string, target: string): Violation | null {
  if (target.startsWith('test/') && isTestFile(path)) return null
  if (target.startsWith('resources/') && !floor.folder.startsWith('src/shared/')) return null
  const targetFloor = floorOf(target)
  if (targetFloor?.name === floor.name) return floor.areasApart === true ? checkArea(where, floor, path, target) : null
  if (targetFloor !== null && floor.mayImport.includes(targetFloor.name)) return null
  return {
    where,
    what: `${floor.name} imports ${specifier}, which is ${targetFloor === null ? 'on no floor' : `on the floor ${targetFloor.name}`}`,
    reason: floor.reason,
    allowed: floor.mayImport,
    wayOut: floor.wayOut,
  }
}

function checkArea(where: string, floor: Floor, path: string, target: string): Violation | null {
  const [own, other] = [path, target].map((file) => file.slice(floor.folder.length + 1).split('/')[0])
  if (own === other) return null
  return {
    where,
    what: `${floor.name}/${own} imports ${floor.name}/${other}`,
    reason: floor.reason,
    allowed: floor.mayImport,
    wayOut: floor.wayOut,
  }
}

function checkPackage(path: string, where: string, floor: Floor, specifier: string): Violation | null {
  const name = isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, '')}` : packageOf(specifier)
  if (isTestFile(path) && TEST_PACKAGES.some((pattern) => matches(pattern, name))) return null
  const home = PACKAGE_HOMES.find(({ packages }) => packages.some((pattern) => matches(pattern, name)))
  if (home?.homes.includes(floor.name)) return null
  return {
    where,
    what: `${floor.name} imports the package ${name}`,
    reason: home?.reason ?? 'every outside package has one home, so that it can be replaced there',
    allowed: packagesOn(floor),
    wayOut:
      home === undefined
        ? `if no known package serves, give ${name} a row in test/architecture/package-homes.ts and a note in docs/decisions`
        : `wrap it in ${home.homes.join(' or ')} and use that`,
  }
}

function packagesOn(floor: Floor): readonly string[] {
  return PACKAGE_HOMES.filter(({ homes }) => homes.includes(floor.name)).flatMap(({ packages }) => packages)
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}

function leavesProject(path: string, target: string): boolean {
  return !target.startsWith('resources/') && path.split('/').slice(0, 2).join('/') !== target.split('/').slice(0, 2).join('/')
}

function leavesByDots(where: string, specifier: string, target: string): Violation {
  return {
    where,
    what: `${specifier} leaves its part of the project by dots`,
    reason: 'an address that says where it leads stays right when its file moves',
    allowed: ['#shared/…', '#main/…', '#renderer/…', '#test/…'],
    wayOut: `write #${target.replace(/^src\//, '')}`,
  }
}

function isComputed(where: string): Violation {
  return {
    where,
    what: 'imports a computed address',
    reason: 'what cannot be read cannot be checked, nor bundled',
    allowed: null,
    wayOut: 'name each module and choose among them',
  }
}

function hasNoFloor(path: string): Violation {
  return {
    where: path,
    what: 'stands on no floor',
    reason: 'what stands beside the building is held by none of its rules',
    allowed: FLOORS.map(({ folder }) => folder),
    wayOut: 'move it to the floor whose work it does, or add a floor to test/architecture/floors.ts and say why',
  }
}
