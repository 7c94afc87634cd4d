/** `node test/crash/flips/run-flips.ts [--seed N] [--count N] [--seconds N]`: exit 1 when a changed byte crashes something or changes a content without a word. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { flipArchive, flipWorkspace } from './byte-flips.ts'
import { makeGoodFiles } from './good-files.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '3600' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'allianz-flips-'))
let faults = 0
try {
  const { workspace, archive } = await makeGoodFiles(folder)
  for (const [name, path, run] of [
    ['workspace', workspace, flipWorkspace],
    ['archive', archive, flipArchive],
  ] as const) {
    const end = performance.now() + (Number(values.seconds) * 1_000) / 2
    const wish = { seed: Number(values.seed), count: Number(values.count), until: () => performance.now() > end }
    const tally = await run(path, folder, wish)
    for (const fault of tally.faults) console.error(`${name}: ${fault}`)
    const { tried, refused, reported, harmless } = tally
    console.log(
      `${name}: ${tried} flips, ${refused} refused, ${reported} reported, ${harmless} harmless, ${tally.faults.length} faults`,
    )
    faults += tally.faults.length
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = faults === 0 ? 0 : 1
