import { AREAS, FLOORS, type Floor, FOLDERS_BESIDE_AREAS, SHARED_FLOORS } from './floors.ts'
import { PACKAGE_HOMES } from './package-homes.ts'

/** `docs/architecture.md` as it follows from the tables that the tests hold the code against. */
export function architecturePage(): string {
  return `${[...INTRODUCTION, ...floorSection(), ...packageSection(), ...areaSection(), ...CHECKS].join('\n')}\n`
}

const INTRODUCTION: readonly string[] = [
  '# Architecture',
  '',
  'Written by `npm run docs` from the tables in `test/architecture`; a test fails when the two differ. Why things are so stands in',
  '[`decisions/`](decisions).',
  '',
  'The whole application is one function from `Request` to `Response`. Two hosts carry it: Electron shows it in a window, the web',
  'host serves it on 127.0.0.1 to the browser. The page is a plain web page and cannot tell which of them it runs in. A workspace is',
  'one file, `name.allianz`: an SQLite database with everything of one alliance, documents and evidence included.',
  '',
]

const CHECKS: readonly string[] = [
  '## How this is held',
  '',
  'The compiler checks three projects, so that `window` is an error in main, `process` in the page, and both in shared code. The tests in',
  '`test/architecture` check the tables above, the names, the habits and the store. Each message says the reason of the rule and the way out.',
]

function floorSection(): readonly string[] {
  const mains = FLOORS.filter(({ level }) => level !== null).toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))
  return [
    '## Floors',
    '',
    'Imports go down only: from `src/main` and `src/shared`, highest first,',
    '',
    ...table(
      ['level', 'floor', 'holds', 'may import', 'because'],
      mains.map((floor) => [String(floor.level), ...floorCells(floor)]),
    ),
    '',
    'and in the page, which never imports from `src/main`:',
    '',
    ...table(['floor', 'holds', 'may import', 'because'], FLOORS.filter(({ level }) => level === null).map(floorCells)),
    '',
  ]
}

function floorCells({ folder, holds, mayImport, reason }: Floor): readonly string[] {
  const below = mayImport.join(', ').replace(SHARED_FLOORS.join(', '), 'all of shared')
  return [`\`${folder}\``, holds, below === '' ? 'nothing' : below, reason]
}

function packageSection(): readonly string[] {
  const rows = PACKAGE_HOMES.map(({ packages, homes, reason }) => [
    packages.map((name) => `\`${name}\``).join(', '),
    homes.join(', '),
    reason,
  ])
  return ['## Homes of outside packages', '', ...table(['package', 'home', 'because'], rows), '']
}

function areaSection(): readonly string[] {
  const beside = Object.entries(FOLDERS_BESIDE_AREAS).map(([name, reason]) => `- \`${name}\`: ${reason}`)
  return [
    '## Areas',
    '',
    'One folder name on every floor:',
    `${AREAS.map((area) => `\`${area}\``).join(', ')}. Beside them:`,
    '',
    ...beside,
    '',
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
