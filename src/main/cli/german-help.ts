import { type Command, Help } from 'commander'
import { commandLineWords as words } from '#shared/wording/command-line.ts'

/** Help in German: headings, the words of the usage, and the help option itself. */
export function inGerman(command: Command): Command {
  const help = new Help()
  return command.helpOption('-h, --help', words.options.help).configureHelp({
    styleTitle: (title) => `${words.headings[title.replace(/:$/, '')] ?? title.replace(/:$/, '')}:`,
    styleUsage: translated,
    subcommandTerm: (subcommand) => translated(help.subcommandTerm(subcommand)),
  })
}

function translated(usage: string): string {
  return usage.replace('[options]', '[optionen]').replace('[command]', '<befehl>')
}
