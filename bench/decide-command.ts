import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allianz } from '#test/support/command-line.ts'
import type { Measurement } from './measurement.ts'

const roll = Array.from({ length: 13 }, (_, index) => ({ member: `m${index + 1}`, votingRight: true }))
const aCase = {
  procedure: 'circular',
  deadline: '2026-11-20T00:00:00+01:00',
  now: '2026-11-20T09:00:00+01:00',
  roll,
  ballots: roll.map(({ member }) => ({ member, cast: 'yes', by: 'representative', receivedAt: '2026-11-10T10:00:00+01:00' })),
}

/** The whole command, start of the process included: one case more or less is the start, a thousand have to stay below a second. */
export const decideCommand: Measurement = {
  name: 'decide-command',
  what: 'runs `allianz decide` on one list of Umlaufverfahren with 13 votes each, as a process of its own',
  unit: 'cases',
  sizes: [1, 1000],
  prepare: async (size, folder) => {
    const file = join(folder, 'cases.json')
    writeFileSync(file, JSON.stringify(Array.from({ length: size }, () => aCase)))
    return async () => {
      const { code, err } = await allianz(['decide', file])
      if (code !== 0) throw new Error(err)
    }
  },
}
