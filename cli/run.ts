import { CommanderError } from 'commander'
import { ok } from '../shared/result'
import { exitCodes, type ExitCode, type Outcome } from './outcome'
import { createProgram } from './program'
import type { World } from './world'

/** Runs one command line, without the program's own name, and gives the exit code. Never throws. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const printed: { help: string; usage: string } = { help: '', usage: '' }
  const outcomes: Outcome[] = []
  const program = createProgram(world, {
    finish: (outcome) => void outcomes.push(outcome),
    writeHelp: (text) => void (printed.help += text),
    writeUsage: (text) => void (printed.usage += text),
  })
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) return fault(error, world)
    if (error.exitCode === 0) await world.writeOutput(printed.help)
    else await world.writeError(error.code === 'commander.help' ? printed.usage : usageSentence(error, args))
    return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable
  }
  const [outcome = ok(exitCodes.done)] = outcomes
  if (outcome.ok) return outcome.value
  await world.writeError(`${outcome.error}\n`)
  return exitCodes.unusable
}

/** What is wrong with the arguments, and where their use is told. */
function usageSentence(error: CommanderError, args: readonly string[]): string {
  const [problem = '', hint = ''] = error.message.replace(/^error: /, '').split('\n')
  const suggestion = hint === '' ? '' : ` ${hint.replace(/^\((.*)\)$/, '$1')}`
  const command = error.code === 'commander.unknownCommand' ? undefined : args.find((arg) => !arg.startsWith('-'))
  const help = ['mailflow', ...(command === undefined ? [] : [command]), '--help'].join(' ')
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1).replace(/\.$/, '')}.${suggestion} See “${help}”.\n`
}

/** Output that finds no room, or a bug of ours: still one sentence, and nothing that looks like success. */
async function fault(error: unknown, world: World): Promise<ExitCode> {
  if (isWriteError(error)) {
    await world.writeError(`The output cannot be written (${error.code}): send it elsewhere.\n`)
    return exitCodes.unusable
  }
  const reason = error instanceof Error ? error.message : String(error)
  await world.writeError(`Mailflow Studio has a fault (${reason.split('\n')[0]}): please report it with the design.\n`)
  return exitCodes.unusable
}

function isWriteError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write'
}
