import { Command, CommanderError } from 'commander'
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { machineClock } from './clock.ts'
import { answerCase } from './commands/answer-case.ts'
import type { ArchiveOptions } from './commands/archive.ts'
import type { BackupOptions } from './commands/backup.ts'
import { addBallotCommands } from './commands/ballot/ballot-commands.ts'
import type { BenchOptions } from './commands/bench.ts'
import type { CheckOptions } from './commands/check.ts'
import type { DemoOptions } from './commands/demo.ts'
import type { ExportOptions } from './commands/export.ts'
import type { ListOptions } from './commands/list.ts'
import type { OparlOptions } from './commands/oparl.ts'
import type { RestoreOptions } from './commands/restore.ts'
import type { SignOptions } from './commands/sign.ts'
import type { StartOptions, VoteOptions } from './commands/start.ts'
import { germanErrorOf } from './german-errors.ts'
import { inGerman } from './german-help.ts'
import { DEMO_ALLIANCES, LIST_KINDS, type ListKind } from './kinds.ts'
import { Misuse, type Outcome } from './outcome.ts'
import { oneOf, parseClock, parsePort } from './parse-values.ts'

const CLEAN = 0
const UNUSABLE = 2

export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Runs one command line (cli.md) and gives its exit code. What was done goes to `out`, everything else to `err`. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = CLEAN
  const finish = async (outcome: Promise<Outcome>, asJson: boolean): Promise<void> => {
    exitCode = report(await outcome, asJson, streams)
  }
  const program = programOf(finish, streams)
  try {
    machineClock()
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (reason) {
    if (reason instanceof CommanderError && reason.exitCode === CLEAN) return CLEAN
    const group = program.commands.find((command) => command.name() === args[0] && command.commands.length > 0)
    const known = (group ?? program).commands.map((command) => command.name())
    return refuse(sentenceOf(reason, known), streams)
  }
}

export type Finish = (outcome: Promise<Outcome>, asJson: boolean) => Promise<void>

function programOf(finish: Finish, streams: Streams): Command {
  const program = inGerman(new Command('allianz'))
    .description(words.about)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: () => undefined })
    .helpCommand('help [befehl]', words.commands.help)
    .showSuggestionAfterError(false)

  const add = (name: string, description: string): Command =>
    program.command(name).description(description).option('--json', words.options.json)

  add('demo', words.commands.demo)
    .requiredOption('--out <ordner>', words.options.outDir)
    .option('--alliance <name>', words.options.alliance, oneOf('--alliance', DEMO_ALLIANCES), 'erzgebirge')
    .option('--clock <zeitpunkt>', words.options.clock, parseClock)
    .option('--force', words.options.force)
    .action(async (options: DemoOptions & Shared) => {
      const { demo } = await import('./commands/demo.ts')
      return finish(demo(options), options.json === true)
    })

  add('start', words.commands.start)
    .argument('[datei]', words.arguments.workspace)
    .option('--host <host>', words.options.host, oneOf('--host', ['electron', 'web']))
    .option('--port <zahl>', words.options.port, parsePort)
    .option('--no-open', words.options.noOpen)
    .option('--demo', words.options.demo)
    .action(async (file: string | undefined, options: StartOptions & Shared) => {
      const { start } = await import('./commands/start.ts')
      return finish(start(file, options), false)
    })

  add('vote', words.commands.vote)
    .option('--host <host>', words.options.host, oneOf('--host', ['electron', 'web']))
    .option('--port <zahl>', words.options.port, parsePort)
    .option('--no-open', words.options.noOpen)
    .action(async (options: VoteOptions & Shared) => {
      const { vote } = await import('./commands/start.ts')
      return finish(vote(options), false)
    })

  add('list', words.commands.list)
    .argument('<art>', words.arguments.listKind(LIST_KINDS), oneOf('KIND', LIST_KINDS))
    .requiredOption('--workspace <datei>', words.options.workspace)
    .action(async (kind: ListKind, options: ListOptions & Shared) => {
      const { list } = await import('./commands/list.ts')
      return finish(list(kind, options), options.json === true)
    })

  add('export', words.commands.export)
    .argument('<art>', words.arguments.listKind(DOCUMENT_KINDS), oneOf('KIND', DOCUMENT_KINDS))
    .requiredOption('--workspace <datei>', words.options.workspace)
    .requiredOption('--out <datei>', words.options.out)
    .option('--id <kennung>', words.options.id)
    .option('--force', words.options.force)
    .action(async (kind: DocumentKind, options: ExportOptions & Shared) => {
      const { exportDocument } = await import('./commands/export.ts')
      return finish(exportDocument(kind, options), options.json === true)
    })

  add('sign', words.commands.sign)
    .argument('<datei>', words.arguments.officeFile)
    .requiredOption('--p12 <datei>', words.options.p12)
    .requiredOption('--passphrase-file <datei>', words.options.p12PassphraseFile)
    .requiredOption('--out <datei>', words.options.out)
    .option('--comment <text>', words.options.comment)
    .option('--force', words.options.force)
    .action(async (file: string, options: SignOptions & Shared) => {
      const { sign } = await import('./commands/sign.ts')
      return finish(sign(file, options), options.json === true)
    })

  add('verify', words.commands.verify)
    .argument('<dateien...>', words.arguments.officeFiles)
    .action(async (files: readonly string[], options: Shared) => {
      const { verify } = await import('./commands/verify.ts')
      return finish(verify(files), options.json === true)
    })

  add('decide', words.commands.decide)
    .argument('<fall>', words.arguments.case)
    .action(async (path: string) => finish(answerCase(path, (await import('./commands/decide.ts')).runDecide), true))

  add('deadline', words.commands.deadline)
    .argument('<fall>', words.arguments.case)
    .action(async (path: string) => finish(answerCase(path, (await import('./commands/deadline.ts')).runDeadline), true))

  add('check', words.commands.check)
    .argument('<datei>', words.arguments.workspace)
    .option('--full', words.options.full)
    .action(async (file: string, options: CheckOptions & Shared) => {
      const { check } = await import('./commands/check.ts')
      return finish(check(file, options), options.json === true)
    })

  add('backup', words.commands.backup)
    .argument('<datei>', words.arguments.workspace)
    .requiredOption('--out <datei>', words.options.out)
    .option('--recipient <age1…>', words.options.recipient)
    .option('--passphrase-file <datei>', words.options.newBackupPassphraseFile)
    .option('--force', words.options.force)
    .action(async (file: string, options: BackupOptions & Shared) => {
      const { backup } = await import('./commands/backup.ts')
      return finish(backup(file, options), options.json === true)
    })

  add('restore', words.commands.restore)
    .argument('<sicherung>', words.arguments.backup)
    .requiredOption('--out <datei>', words.options.out)
    .option('--passphrase-file <datei>', words.options.backupPassphraseFile)
    .option('--identity-file <datei>', words.options.identityFile)
    .option('--force', words.options.force)
    .action(async (file: string, options: RestoreOptions & Shared) => {
      const { restore } = await import('./commands/restore.ts')
      return finish(restore(file, options), options.json === true)
    })

  add('archive', words.commands.archive)
    .argument('<datei>', words.arguments.workspace)
    .requiredOption('--out <datei>', words.options.out)
    .option('--sign', words.options.signArchive)
    .option('--passphrase-file <datei>', words.options.passphraseFile)
    .option('--force', words.options.force)
    .action(async (file: string, options: ArchiveOptions & Shared) => {
      const { archive } = await import('./commands/archive.ts')
      return finish(archive(file, options), options.json === true)
    })

  add('oparl', words.commands.oparl)
    .argument('<datei>', words.arguments.workspace)
    .requiredOption('--out <datei>', words.options.out)
    .requiredOption('--base-url <adresse>', words.options.baseUrl)
    .option('--with-people', words.options.withPeople)
    .option('--force', words.options.force)
    .action(async (file: string, options: OparlOptions & Shared) => {
      const { oparl } = await import('./commands/oparl.ts')
      return finish(oparl(file, options), options.json === true)
    })

  add('bench', words.commands.bench)
    .option('--only <name>', words.options.only)
    .action(async (options: BenchOptions) => {
      const { bench } = await import('./commands/bench.ts')
      return finish(bench(options), options.json === true)
    })

  addBallotCommands(program, finish)
  return program
}

interface Shared {
  readonly json?: true
}

function report(outcome: Outcome, asJson: boolean, streams: Streams): number {
  if (!outcome.ok) return refuse(outcome.error, streams)
  const { exitCode, json, text } = outcome.value
  const printed = asJson ? JSON.stringify(json, null, 2) : text
  if (printed !== '') streams.out(`${printed}\n`)
  return exitCode
}

function refuse(sentence: string, streams: Streams): number {
  streams.err(`${sentence}\n`)
  return UNUSABLE
}

/** One line for whatever stopped the command; a fault shows its details only to those who ask for them. */
function sentenceOf(reason: unknown, known: readonly string[]): string {
  if (reason instanceof Misuse) return reason.message
  if (reason instanceof CommanderError)
    return germanErrorOf(
      reason,
      known.filter((name) => name !== 'help'),
    )
  return process.env.ALLIANZ_DEBUG === '1' && reason instanceof Error ? `${words.fault}\n${reason.stack}` : words.fault
}
