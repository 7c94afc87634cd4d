import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the application's own files lie. */
export interface Installation {
  readonly root: string
  readonly rendererDir: string
  /** The page that checks an archive, as one file. */
  readonly verifierPage: string
  /** The bundle that Electron runs. */
  readonly electronMain: string
  readonly appVersion: string
}

/** Reads the installation below a folder that holds `package.json` and `out/`. */
export function installationAt(root: string): Installation {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  return {
    root,
    rendererDir: join(root, 'out/renderer'),
    verifierPage: join(root, 'out/verifier/pruefen.html'),
    electronMain: join(root, 'out/main/main.js'),
    appVersion: version,
  }
}

/** The installation that this source file belongs to; not for bundles, which lie elsewhere. */
export function sourceInstallation(): Installation {
  return installationAt(join(import.meta.dirname, '../../..'))
}
