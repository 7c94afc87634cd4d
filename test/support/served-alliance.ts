import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildService, type Service } from '#main/service/service.ts'
import { openMemoryWorkspace } from '#main/store/memory.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { type Instant, instant } from '#shared/basics/instant.ts'
import { type ContractClient, contractClient } from './contract-client.ts'
import { countingIds } from './counting-ids.ts'
import { countingRandom } from './counting-random.ts'
import { SMALL_ALLIANCE } from './small-alliance.ts'

export const NOON: Instant = instant('2026-11-10T12:00:00+01:00')

/** The application on a small alliance in memory, with a page of its own and a client that speaks to it in process. */
export interface ServedAlliance {
  readonly deps: Deps
  readonly service: Service
  readonly client: ContractClient
  readonly logged: string[]
  /** Asks like a page on `app://allianz`. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

export async function serveSmallAlliance(now: () => Instant = () => NOON): Promise<ServedAlliance> {
  const rendererDir = aPage()
  const { random, deviceKey } = countingRandom()
  const deps: Deps = {
    store: openMemoryWorkspace(),
    now,
    newId: countingIds(),
    actor: () => 'Erika Beispiel',
    random,
    deviceKey: { ...deviceKey, path: join(dirname(rendererDir), 'device-key.json'), cost: 2 ** 10 },
  }
  await seedAlliance(deps, SMALL_ALLIANCE)
  const logged: string[] = []
  const log = (text: string): void => void logged.push(text)
  const service = buildService({ deps, host: { kind: 'electron', appVersion: '1.2.3', keyStore: null }, rendererDir, log })
  return {
    deps,
    service,
    client: contractClient({ origin: 'app://allianz', fetch: service.fetch }),
    logged,
    ask: (path, init) => service.fetch(new Request(`app://allianz${path}`, init)),
    close: async () => {
      service.close()
      await deps.store.close()
      rmSync(dirname(rendererDir), { recursive: true })
    },
  }
}

/** A built renderer in small: the page, a script with a hash in its name, and a file that must not be reached beside it. */
function aPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'allianz-page-'))
  const rendererDir = join(folder, 'renderer')
  mkdirSync(join(rendererDir, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'verifier'))
  writeFileSync(join(folder, 'verifier/pruefen.html'), '<!doctype html>')
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><html><head></head><body>Seite</body></html>')
  writeFileSync(join(rendererDir, 'assets/index-4f3a.js'), 'export {}')
  writeFileSync(join(rendererDir, 'assets/font-4f3a.woff2'), 'font')
  writeFileSync(join(rendererDir, 'icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'secret.txt'), 'GEHEIM')
  return rendererDir
}
