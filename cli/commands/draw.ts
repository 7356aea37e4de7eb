import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { themes, type ThemeName } from '../../shared/diagram/theme'
import { isBlank } from '../../shared/exports/drawing'
import { formats, picturesIn, type Format } from '../../shared/exports/formats'
import { usualScale } from '../../shared/picture-size'
import { fail, ok } from '../../shared/result'
import { listed } from '../../shared/routing/words'
import { placeThatTellsGaps } from '../export-place'
import { exitCodes, type Outcome } from '../outcome'
import { scaleOf } from '../picture'
import type { Runner } from '../program'
import { fileHelp, readDesignFile } from '../read-design'
import { examples, quoted } from '../words'
import type { World } from '../world'
import { standardOutput, writeOneFile } from '../write-file'

interface DrawOptions {
  readonly output: string
  readonly theme: string
  readonly scale?: string
}

const themeNames: Readonly<Record<string, ThemeName>> = {
  light: 'light',
  dark: 'dark',
  'high-contrast': 'highContrast',
}

const pictures = picturesIn('commandLine')
const extensions = listed(pictures.map(dotted), 'or')
const withPixels = pictures.filter(({ scales }) => scales)

export function drawCommand(world: World, runner: Runner): Command {
  return new Command('draw')
    .description(`Draw a design as ${listed(pictures.map(shortName), 'or')}. Needs no display.`)
    .argument('<file>', fileHelp)
    .requiredOption(
      '-o, --output <file>',
      `the picture to write, ending in ${extensions}, or - for SVG on standard output; one that exists is replaced`,
    )
    .option(
      '-s, --scale <number>',
      `${listed(withPixels.map(shortName))} only: pixels for each pixel of the drawing (default: ${usualScale})`,
    )
    .addOption(new Option('--theme <name>', 'the colours').choices(Object.keys(themeNames)).default('light'))
    .addHelpText(
      'after',
      examples('draw mail.mailflow -o mail.svg', 'draw mail.mailflow -o mail.png --scale 4 --theme dark'),
    )
    .action(runner((file: string, options: DrawOptions) => draw(file, options, world)))
}

async function draw(file: string, { output, theme, scale: enteredScale }: DrawOptions, world: World): Promise<Outcome> {
  const format = formatOf(output)
  if (!format) return fail(`${quoted(output)} is in no format that can be drawn: end the name in ${extensions}.`)
  const scale = scaleOf(enteredScale)
  if (!scale.ok) return scale
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  const { design } = read.value
  if (isBlank(design)) return fail(`Nothing is drawn in ${quoted(file)}: place something on the canvas first.`)
  if (!format.scales && enteredScale !== undefined) await world.writeError(scaleWithoutPixels(format))
  const { write } = await format.load()
  const options = { theme: themes[themeNames[theme] ?? 'light'], scale: scale.value }
  const content = await write(
    design,
    options,
    placeThatTellsGaps(world, 'draw it as SVG, which uses the fonts of the reader'),
  )
  return content.ok ? hand(output, content.value, world) : content
}

function formatOf(output: string): Format | undefined {
  if (output === standardOutput) return formats.svg
  const extension = extname(output).toLowerCase()
  return pictures.find((format) => dotted(format) === extension)
}

function dotted({ extension }: Format): string {
  return `.${extension}`
}

function shortName({ extension }: Format): string {
  return extension.toUpperCase()
}

function scaleWithoutPixels(format: Format): string {
  const usable = listed(withPixels.map(dotted), 'or')
  return `${shortName(format)} has no pixels, so --scale changes nothing: name a ${usable} file to use it.\n`
}

async function hand(output: string, content: string | Uint8Array, world: World): Promise<Outcome> {
  if (output === standardOutput) {
    await world.writeOutput(content)
    return ok(exitCodes.done)
  }
  const written = await writeOneFile(output, content, world)
  if (!written.ok) return written
  await world.writeOutput(`Drew ${quoted(output)}.\n`)
  return ok(exitCodes.done)
}
