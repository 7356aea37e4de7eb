import { Command } from 'commander'
import type { Design } from '../../shared/model/design'
import { ok } from '../../shared/result'
import { plan, type Plan } from '../../shared/powershell/plan'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { check, isOpenError } from '../../shared/rules/check'
import { printJson } from '../json/print'
import { scriptReport } from '../json/script-report'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { fileHelp, readDesignFile } from '../read-design'
import { scriptText, unprintable } from '../script-text'
import { counted, examples, visible } from '../words'
import type { World } from '../world'

interface ScriptOptions {
  readonly json?: true
}

export function scriptCommand(world: World, runner: Runner): Command {
  return new Command('script')
    .description('Print the Exchange commands that make the design out of what exists, by the place where they run.')
    .argument('<file>', fileHelp)
    .option('--json', 'print JSON, as docs/json/script.schema.json describes it')
    .addHelpText('after', examples('script mail.mailflow', 'script mail.mailflow --json'))
    .action(runner((file: string, options: ScriptOptions) => script(file, options, world)))
}

async function script(file: string, { json }: ScriptOptions, world: World): Promise<Outcome> {
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  const { design } = read.value
  const planned = plan(design)
  await world.writeOutput(json ? printJson(scriptReport(design, planned)) : scriptText(design, planned))
  const missing = missingFrom(planned, design)
  for (const sentence of missing) await world.writeError(`Not in the script: ${visible(sentence)}\n`)
  const errors = check(design).filter(isOpenError).length
  if (errors > 0) {
    await world.writeError(`The design has ${counted(errors, 'open error')}: run “mailflow check” before the script.\n`)
  }
  return ok(missing.length > 0 ? exitCodes.problems : exitCodes.done)
}

/** A sentence for each command that the script lacks. */
export function missingFrom({ statements, blocked }: Plan, design: Design): readonly string[] {
  return [...blocked.map((one) => blockedSentence(one, design)), ...unprintable(statements)]
}
