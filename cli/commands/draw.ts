import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { renderSvg } from '../../shared/diagram/render-svg'
import type { Scene } from '../../shared/diagram/scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import { missingCharacters } from '../../shared/diagram/text'
import { themes, type ThemeName } from '../../shared/diagram/theme'
import { fontsToEmbed } from '../../raster/fonts'
import { usualScale } from '../../shared/picture-size'
import { fail, ok, type Result } from '../../shared/result'
import { exitCodes, type Outcome } from '../outcome'
import { pngOf, scaleOf } from '../picture'
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

export function drawCommand(world: World, runner: Runner): Command {
  return new Command('draw')
    .description('Draw a design as SVG or PNG. Needs no display.')
    .argument('<file>', fileHelp)
    .requiredOption(
      '-o, --output <file>',
      'the picture to write, ending in .svg or .png, or - for SVG on standard output; one that exists is replaced',
    )
    .option('-s, --scale <number>', `PNG only: pixels for each pixel of the drawing (default: ${usualScale})`)
    .addOption(new Option('--theme <name>', 'the colours').choices(Object.keys(themeNames)).default('light'))
    .addHelpText(
      'after',
      examples('draw mail.mailflow -o mail.svg', 'draw mail.mailflow -o mail.png --scale 4 --theme dark'),
    )
    .action(runner((file: string, options: DrawOptions) => draw(file, options, world)))
}

async function draw(file: string, { output, theme, scale: enteredScale }: DrawOptions, world: World): Promise<Outcome> {
  const format = formatOf(output)
  if (!format) return fail(`${quoted(output)} is in no format that can be drawn: end the name in .svg or .png.`)
  const scale = scaleOf(enteredScale)
  if (!scale.ok) return scale
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  const { design } = read.value
  const scene = sceneOf(design)
  if (isEmpty(scene)) return fail(`Nothing is drawn in ${quoted(file)}: place something on the canvas first.`)
  if (format === 'svg' && enteredScale !== undefined) {
    await world.writeError('An SVG has no pixels, so --scale changes nothing: name a .png file to use it.\n')
  }
  const content = await picture(scene, design.title, themeNames[theme] ?? 'light', format, scale.value, world)
  return content.ok ? hand(output, content.value, world) : content
}

function formatOf(output: string): 'svg' | 'png' | undefined {
  if (output === standardOutput) return 'svg'
  const extension = extname(output).toLowerCase()
  return extension === '.svg' ? 'svg' : extension === '.png' ? 'png' : undefined
}

function isEmpty({ zones, nodes, notes }: Scene): boolean {
  return zones.length + nodes.length + notes.length === 0
}

async function picture(
  scene: Scene,
  title: string,
  theme: ThemeName,
  format: 'svg' | 'png',
  scale: number,
  { fontFolder, writeError }: World,
): Promise<Result<string | Uint8Array, string>> {
  const options = { title, theme: themes[theme] }
  if (format === 'png') {
    const svg = renderSvg(scene, options)
    const missing = missingCharacters(svg)
    if (missing.length > 0) await writeError(missingWords(missing))
    return pngOf(svg, scale, fontFolder)
  }
  return ok(renderSvg(scene, { ...options, embedFonts: await fontsToEmbed(fontFolder) }))
}

/** A picture with boxes for names must not be handed over unseen. */
function missingWords(missing: readonly string[]): string {
  const [named, rest] = [missing.slice(0, 12), missing.length - 12]
  const characters = rest > 0 ? `${named.join(' ')} and ${rest} more` : named.join(' ')
  return `The font of PNG pictures lacks ${characters}, so boxes stand in their place: draw it as SVG, which uses the fonts of the reader.\n`
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
