import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { flipArchive, flipWorkspace } from './byte-flips.ts'
import { makeGoodFiles } from './good-files.ts'

test.each([
  ['einer Arbeitsdatei', 'workspace', flipWorkspace, 150],
  ['eines Archivs', 'archive', flipArchive, 60],
] as const)(
  'ein Byte %s verdreht: abgelehnt, gemeldet oder ohne Wirkung, nie ein anderer Inhalt ohne ein Wort',
  async (_title, kind, flip, count) => {
    const folder = temporaryFolder()
    const end = performance.now() + 6_000
    const good = (await makeGoodFiles(folder))[kind]
    const tally = await flip(good, folder, { seed: 20_261_125, count, until: () => performance.now() > end })
    expect(tally.faults).toEqual([])
    expect(tally.refused + tally.reported).toBeGreaterThan(0)
  },
)
