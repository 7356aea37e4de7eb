import { extname } from 'node:path'
import { Command } from 'commander'
import { formats } from '../../shared/exports/formats'
import type { BundleWriter } from '../../shared/exports/bundle/write'
import type { NotYet } from '../../shared/exports/writer'
import type { Design } from '../../shared/model/design'
import { usualScale } from '../../shared/picture-size'
import { plannedText } from '../../shared/powershell/planned/lines'
import { planned } from '../../shared/powershell/planned/planned'
import { fail, ok } from '../../shared/result'
import { placeThatTellsGaps } from '../export-place'
import { planReport } from '../json/plan-report'
import { printJson } from '../json/print'
import { scaleOf } from '../picture'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { fileHelp, readDesignFile } from '../read-design'
import { counted, examples, quoted, visible } from '../words'
import type { World } from '../world'
import { writeFolder } from '../write-folder'
import { standardOutput, writeOneFile } from '../write-file'

interface BundleOptions {
  readonly output?: string
  readonly plan?: true
  readonly json?: true
  readonly scale?: string
  readonly allowErrors?: true
  readonly force?: true
}

export function bundleCommand(world: World, runner: Runner): Command {
  return new Command('bundle')
    .description('Write what is handed over: run book, scripts for each place, design, pictures and manifest.')
    .argument('<file>', fileHelp)
    .option(
      '-o, --output <folder|zip>',
      'the folder to write into, or a file that ends in .zip; an earlier bundle there is replaced',
    )
    .option('--plan', 'only print what the scripts would add, change and remove, with values; nothing is written')
    .option('--json', 'with --plan: print JSON, as docs/json/plan.schema.json describes it')
    .option(
      '-s, --scale <number>',
      `pixels of diagram.png for each pixel of the drawing (default: ${usualScale}, less for a very large drawing)`,
    )
    .option('--allow-errors', 'write it although the design has open errors or the scripts are not complete')
    .option('-f, --force', 'write into a folder that holds other files')
    .addHelpText(
      'after',
      examples(
        'bundle mail.mailflow -o change-window',
        'bundle mail.mailflow -o change-window.zip',
        'bundle mail.mailflow --plan',
      ),
    )
    .action(runner((file: string, options: BundleOptions) => bundle(file, options, world)))
}

async function bundle(file: string, options: BundleOptions, world: World): Promise<Outcome> {
  const misused = misuseOf(options)
  if (misused !== undefined) return fail(misused)
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  const { design } = read.value
  const writer = await formats.bundle.load()
  if (options.plan) await printPlan(design, options, world)
  const notYet = options.allowErrors ? undefined : writer.whyNotYet(design)
  if (notYet) {
    await world.writeError(`${options.plan ? notPossible : notWritten}, since ${reasonOf(notYet, file)}\n`)
    return ok(exitCodes.problems)
  }
  return options.plan ? ok(exitCodes.done) : write(design, options, writer, world)
}

/** What of the options does not go together. */
function misuseOf({ output, plan, json, scale }: BundleOptions): string | undefined {
  if (plan && scale !== undefined) return 'With --plan nothing is drawn: leave out --scale.'
  if (plan && output !== undefined) return 'With --plan nothing is written: leave out -o.'
  if (json && !plan) return 'JSON is the plan for programs: add --plan.'
  if (!plan && output === undefined) return 'Name a folder or a .zip file after -o, or add --plan.'
  return output === standardOutput ? 'A bundle is several files: name a folder or a .zip file after -o.' : undefined
}

const notWritten = 'No bundle was written'
const notPossible = 'No bundle would be written'

/** What the scripts would do, for people or for programs. */
async function printPlan(design: Design, { json }: BundleOptions, world: World) {
  const plan = planned(design)
  const text = () => `${visible(design.title)}\n\n${plannedText(plan, visible)}`
  await world.writeOutput(json ? printJson(planReport(plan)) : text())
}

async function write(
  design: Design,
  { output = '', force, scale: enteredScale }: BundleOptions,
  { files: filesOf, zip }: BundleWriter,
  world: World,
): Promise<Outcome> {
  const scale = enteredScale === undefined ? ok(undefined) : scaleOf(enteredScale)
  if (!scale.ok) return scale
  const place = placeThatTellsGaps(world, 'show diagram.svg, which uses the fonts of the reader')
  const files = await filesOf(design, { scale: scale.value }, place)
  if (!files.ok) return fail(`${notWritten}. ${visible(files.error)}`)
  const written = isZip(output)
    ? await writeOneFile(output, zip(files.value), world)
    : await writeFolder(output, files.value, world, { force })
  if (!written.ok) return written
  await world.writeOutput(
    `Wrote ${quoted(output)} with ${counted(files.value.length, 'file')}; start with README.md.\n`,
  )
  return ok(exitCodes.done)
}

function isZip(output: string): boolean {
  return extname(output).toLowerCase() === `.${formats.bundle.extension}`
}

/** What stands against running the scripts, and what to do about it. */
function reasonOf(notYet: NotYet, file: string): string {
  return notYet.kind === 'openErrors'
    ? `${quoted(file)} has ${counted(notYet.count, 'open error')}: see “mailflow check”, or write it nevertheless with --allow-errors.`
    : `its scripts would not be complete: ${visible(notYet.reason)} --allow-errors writes it nevertheless.`
}
