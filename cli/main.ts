import { exitCodes } from './outcome'
import { run } from './run'
import { processWorld } from './process-world'

/** Undefined where the folder was removed: the system names none any more. */
function whereWeStand(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}

const here = whereWeStand()
if (here === undefined) {
  process.stderr.write('The folder that you are in does not exist any more: change to another one.\n')
  process.exitCode = exitCodes.unusable
} else {
  process.exitCode = await run(process.argv.slice(2), processWorld(here))
}
