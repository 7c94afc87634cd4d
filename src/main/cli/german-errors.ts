import type { CommanderError } from 'commander'
import { commandLineWords as words } from '#shared/wording/command-line.ts'

/** Says in German what commander found wrong with the command line. */
export function germanErrorOf({ code, message }: CommanderError, known: readonly string[]): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand':
      return words.unknownCommand(name, known)
    case 'commander.unknownOption':
      return words.unknownOption(name)
    case 'commander.missingArgument':
      return words.missingArgument(name)
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(name)
    case 'commander.optionMissingArgument':
      return words.missingValue(name)
    case 'commander.excessArguments':
      return words.tooMany(/ but got \d+: (.*)\.$/.exec(message)?.[1] ?? '')
    default:
      return words.noCommand(known)
  }
}
