import type { Command } from 'commander'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import type { Finish } from '../../command-line.ts'
import { inGerman } from '../../german-help.ts'
import { parseClock } from '../../parse-values.ts'
import type { CastOptions } from './cast.ts'
import type { ImportOptions } from './import.ts'
import type { PacksOptions } from './packs.ts'

interface Shared {
  readonly json?: true
}

/** An option that may be given several times. */
const each = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** `allianz ballot packs | cast | import` (cli.md). */
export function addBallotCommands(program: Command, finish: Finish): void {
  const ballot = program.command('ballot').description(words.commands.ballot)
  const add = (name: string, description: string): Command =>
    inGerman(ballot.command(name)).description(description).option('--json', words.options.json)

  add('packs', words.commands.ballotPacks)
    .requiredOption('--workspace <datei>', words.options.workspace)
    .requiredOption('--id <kennung>', words.options.procedureId)
    .requiredOption('--out <ordner>', words.options.outDir)
    .option('--force', words.options.force)
    .action(async (options: PacksOptions & Shared) => {
      const { ballotPacks } = await import('./packs.ts')
      return finish(ballotPacks(options), options.json === true)
    })

  add('cast', words.commands.ballotCast)
    .argument('<paket>', words.arguments.pack)
    .option('--vote <stimme>', words.options.vote, each, [])
    .option('--points <punkte>', words.options.points, each, [])
    .option('--object', words.options.object)
    .option('--conflict <grund>', words.options.conflict, each, [])
    .requiredOption('--as <person>', words.options.as)
    .requiredOption('--out <datei>', words.options.out)
    .option('--remark <text>', words.options.remark)
    .option('--device-key', words.options.deviceKey)
    .option('--passphrase-file <datei>', words.options.passphraseFile)
    .option('--force', words.options.force)
    .action(async (pack: string, options: CastOptions & Shared) => {
      const { ballotCast } = await import('./cast.ts')
      return finish(ballotCast(pack, options), options.json === true)
    })

  add('import', words.commands.ballotImport)
    .argument('<dateien...>', words.arguments.answers)
    .requiredOption('--workspace <datei>', words.options.workspace)
    .option('--received-at <zeitpunkt>', words.options.receivedAt, parseClock)
    .action(async (files: readonly string[], options: ImportOptions & Shared) => {
      const { ballotImport } = await import('./import.ts')
      return finish(ballotImport(files, options), options.json === true)
    })
}
