import { Command } from 'commander'
import { writeDesign } from '../../shared/file/design-file'
import { fail, ok } from '../../shared/result'
import { templates } from '../../shared/templates'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { examples, quoted } from '../words'
import type { World } from '../world'
import { standardOutput, writeOneFile } from '../write-file'

interface NewOptions {
  readonly template: string
  readonly output: string
  readonly force?: true
}

export function newCommand(world: World, runner: Runner): Command {
  return new Command('new')
    .description('Write a design from a template.')
    .requiredOption('-t, --template <id>', 'the template; “mailflow templates” lists them')
    .requiredOption('-o, --output <file>', 'the design file to write, or - for standard output')
    .option('-f, --force', 'replace a file that exists')
    .addHelpText('after', examples('new --template p0 -o mail.mailflow'))
    .action(runner((options: NewOptions) => createDesign(options, world)))
}

async function createDesign({ template: id, output, force }: NewOptions, world: World): Promise<Outcome> {
  const template = templates.find((one) => one.id === id.toLowerCase())
  if (!template) {
    const known = templates.map((one) => one.id).join(', ')
    return fail(`${quoted(id)} is no template: choose one of ${known}, which “mailflow templates” explains.`)
  }
  const text = writeDesign(template.make())
  if (output === standardOutput) {
    await world.writeOutput(text)
    return ok(exitCodes.done)
  }
  const written = await writeOneFile(output, text, world, { keepOld: !force })
  if (!written.ok) return written
  await world.writeOutput(`Wrote ${quoted(output)} from template ${template.id}, ${template.title}.\n`)
  return ok(exitCodes.done)
}
