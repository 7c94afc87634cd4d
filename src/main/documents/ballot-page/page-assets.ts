import { existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'

export interface PageAssets {
  readonly script: string
  readonly style: string
}

/** Script and style of the ballot as they stand in the source, the script without its types. */
export function pageAssets(): PageAssets {
  const folder = join(installationRoot(import.meta.dirname), 'src/renderer/ballot-page')
  return {
    script: withoutTypes(readFileSync(join(folder, 'ballot-page.ts'), 'utf8')),
    style: readFileSync(join(folder, 'ballot-page.css'), 'utf8'),
  }
}

/** Node says once per process that this function is not final yet; that is nothing for the user. */
function withoutTypes(source: string): string {
  const emit = process.emitWarning
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
      .join('\n')
  } finally {
    process.emitWarning = emit
  }
}

/** From the source as from a bundle: the folder above that holds `package.json`. */
function installationRoot(from: string): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from ? from : installationRoot(dirname(from))
}
