import { Command } from 'commander'
import { ok } from '../../shared/result'
import { templates } from '../../shared/templates'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { examples } from '../words'
import type { World } from '../world'

export function templatesCommand(world: World, runner: Runner): Command {
  return new Command('templates')
    .description('List the templates that “mailflow new” knows.')
    .addHelpText('after', examples('templates'))
    .action(runner(() => list(world)))
}

async function list(world: World): Promise<Outcome> {
  const width = Math.max(...templates.map(({ id }) => id.length)) + 2
  const gap = ' '.repeat(width)
  for (const { id, title, description } of templates) {
    await world.writeOutput(`${id.padEnd(width)}${title}\n${gap}${description}\n`)
  }
  return ok(exitCodes.done)
}
