import { extname } from 'node:path'
import { Command } from 'commander'
import { formats } from '../../shared/exports/formats'
import type { NotYet } from '../../shared/exports/writer'
import { fail, ok } from '../../shared/result'
import { exportPlace } from '../export-place'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { fileHelp, readDesignFile } from '../read-design'
import { counted, examples, quoted, visible } from '../words'
import type { World } from '../world'
import { writeFolder } from '../write-folder'
import { standardOutput, writeOneFile } from '../write-file'

interface BundleOptions {
  readonly output: string
  readonly allowErrors?: true
  readonly force?: true
}

export function bundleCommand(world: World, runner: Runner): Command {
  return new Command('bundle')
    .description('Write what is handed over: run book, scripts for each place, design, pictures and manifest.')
    .argument('<file>', fileHelp)
    .requiredOption(
      '-o, --output <folder|zip>',
      'the folder to write into, or a file that ends in .zip; an earlier bundle there is replaced',
    )
    .option('--allow-errors', 'write it although the design has open errors or the scripts are not complete')
    .option('-f, --force', 'write into a folder that holds other files')
    .addHelpText(
      'after',
      examples('bundle mail.mailflow -o change-window', 'bundle mail.mailflow -o change-window.zip'),
    )
    .action(runner((file: string, options: BundleOptions) => bundle(file, options, world)))
}

async function bundle(file: string, { output, allowErrors, force }: BundleOptions, world: World): Promise<Outcome> {
  if (output === standardOutput) return fail('A bundle is several files: name a folder or a .zip file after -o.')
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  const { design } = read.value
  const { files: filesOf, zip, whyNotYet } = await formats.bundle.load()
  const notYet = allowErrors ? undefined : whyNotYet(design)
  if (notYet) {
    await world.writeError(`No bundle was written, since ${reasonOf(notYet, file)}\n`)
    return ok(exitCodes.problems)
  }
  const files = await filesOf(design, {}, exportPlace(world))
  if (!files.ok) return fail(`No bundle was written. ${visible(files.error)}`)
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
