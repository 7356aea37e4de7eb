import { Command } from 'commander'
import { bundleInputOf } from '../../renderer/diagram/bundle-input'
import { fontsToEmbed } from '../../raster/fonts'
import type { Design } from '../../shared/model/design'
import { makeBundle } from '../../shared/powershell/bundle/bundle'
import type { BundleFile } from '../../shared/powershell/bundle/bundle-file'
import { zipBundle } from '../../shared/powershell/bundle/zip'
import { plan } from '../../shared/powershell/plan'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { refusalSentence } from '../../shared/powershell/statement'
import { fail, ok, type Result } from '../../shared/result'
import { check, isOpenError } from '../../shared/rules/check'
import { toolVersion } from '../../shared/version'
import { exitCodes, type Outcome } from '../outcome'
import { defaultScale, pngOf } from '../picture'
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
  const problem = allowErrors ? undefined : whyNotYet(design, file)
  if (problem !== undefined) {
    await world.writeError(`${problem}\n`)
    return ok(exitCodes.problems)
  }
  const files = await filesOf(design, world)
  if (!files.ok) return files
  const written = /\.zip$/i.test(output)
    ? await writeOneFile(output, zipBundle(files.value), world)
    : await writeFolder(output, files.value, world, { force })
  if (!written.ok) return written
  await world.writeOutput(
    `Wrote ${quoted(output)} with ${counted(files.value.length, 'file')}; start with README.md.\n`,
  )
  return ok(exitCodes.done)
}

/** What stands against running the scripts, in one sentence. */
function whyNotYet(design: Design, file: string): string | undefined {
  const errors = check(design).filter(isOpenError).length
  if (errors > 0) {
    return `No bundle was written, since ${quoted(file)} has ${counted(errors, 'open error')}: see “mailflow check”, or write it nevertheless with --allow-errors.`
  }
  const [first] = plan(design).blocked
  if (!first) return undefined
  return `No bundle was written, since its scripts would not be complete: ${visible(blockedSentence(first, design))} --allow-errors writes it nevertheless.`
}

async function filesOf(design: Design, { fontFolder }: World): Promise<Result<BundleFile[], string>> {
  const input = bundleInputOf(design, { toolVersion, embedFonts: await fontsToEmbed(fontFolder) })
  const png = await pngOf(input.svg, defaultScale, fontFolder)
  if (!png.ok) return png
  const made = makeBundle({ ...input, png: png.value })
  return made.ok ? made : fail(`No bundle was written. ${visible(refusalSentence(made.error))}`)
}
