import { Command } from 'commander'
import { toolVersion } from '../shared/version'
import { bundleCommand } from './commands/bundle'
import { checkCommand } from './commands/check'
import { drawCommand } from './commands/draw'
import { explainCommand } from './commands/explain'
import { listCommand } from './commands/list'
import { newCommand } from './commands/new'
import { scriptCommand } from './commands/script'
import { templatesCommand } from './commands/templates'
import type { Outcome } from './outcome'
import type { World } from './world'

/** Where the program puts what it has to say. */
interface Reports {
  readonly finish: (outcome: Outcome) => void
  readonly writeHelp: (text: string) => void
  readonly writeUsage: (text: string) => void
}

/** Wraps what a command does, so that its outcome reaches whoever runs the program. */
export type Runner = <A extends unknown[]>(action: (...args: A) => Promise<Outcome>) => (...args: A) => Promise<void>

const commands = [
  newCommand,
  templatesCommand,
  checkCommand,
  scriptCommand,
  drawCommand,
  listCommand,
  bundleCommand,
  explainCommand,
]

export function createProgram(world: World, { finish, writeHelp, writeUsage }: Reports): Command {
  const runner: Runner =
    (action) =>
    async (...args) =>
      finish(await action(...args))
  const program = new Command('mailflow')
    .description('Checks Exchange mail flow designs, and writes their scripts and pictures.')
    .version(toolVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: writeHelp,
      writeErr: writeUsage,
      outputError: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .addHelpText('after', examplesText)
  for (const command of commands) program.addCommand(command(world, runner).copyInheritedSettings(program))
  return program
}

const examplesText = `
FILE may be - for standard input.
Exit code: 0 done; 1 “check” or “bundle” found an open error, or a script is not complete; 2 unusable input
or arguments. “script” prints also what has open errors, and says so.

Example:
  mailflow new --template p0 -o mail.mailflow
  mailflow check mail.mailflow`
