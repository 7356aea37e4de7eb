import { makeBundle } from '../../shared/powershell/bundle/bundle'
import { plan } from '../../shared/powershell/plan'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { zipBundle } from '../../shared/powershell/bundle/zip'
import { refusalSentence } from '../../shared/powershell/statement'
import { fileErrorSentence, type ExportKind } from '../../shared/ipc/files'
import type { Design } from '../../shared/model/design'
import { check, isOpenError } from '../../shared/rules/check'
import { toolVersion } from '../../shared/version'
import { drawingOf } from '../canvas/drawing'
import { bundleInputOf } from '../diagram/bundle-input'
import { renderSvg } from '../diagram/render-svg'
import { themes } from '../diagram/theme'
import { platform } from '../platform'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import { embeddedFonts } from './embedded-fonts'
import { fileNameOf } from './file-name'
import type { PngScale } from './png-scales'
import { words } from './words'

/** The whole diagram as a picture, each pixel of the drawing `scale` pixels wide. */
export async function exportPng(scale: PngScale) {
  if (nothingDrawn()) return
  const { title } = app().design
  const picture = await platform.rasterize(svgText(), scale)
  if (!picture.ok) return app().tell('error', fileErrorSentence(picture.error))
  await hand('png', fileNameOf(title, 'png'), picture.value)
}

/** The whole diagram as SVG with real text and the fonts in it. */
export async function exportSvg() {
  if (nothingDrawn()) return
  await hand('svg', fileNameOf(app().design.title, 'svg'), svgText(await embeddedFonts()))
}

/** Run book, design, pictures and scripts, zipped. What stands against running the scripts is asked about first. */
export async function exportBundle() {
  const { design } = app()
  const errors = check(design).filter(isOpenError).length
  const [blocked] = plan(design).blocked
  if (errors === 0 && !blocked) return writeBundle(design)
  app().show({
    kind: 'confirm',
    title: words.bundleAnyway,
    text: errors > 0 ? words.openErrors(errors) : words.incomplete(blocked ? blockedSentence(blocked, design) : ''),
    choices: [
      { label: words.showProblems, primary: true, chosen: () => app().openDrawer(errors > 0 ? 'problems' : 'script') },
      { label: words.exportAnyway, chosen: () => void writeBundle(design) },
      { label: words.cancel, chosen: () => undefined },
    ],
  })
}

async function writeBundle(design: Design) {
  const input = bundleInputOf(design, { toolVersion, embedFonts: await embeddedFonts() })
  const picture = await platform.rasterize(input.svg, 2)
  const bundle = makeBundle({ ...input, png: picture.ok ? picture.value : undefined })
  if (!bundle.ok) return app().tell('error', refusalSentence(bundle.error))
  await hand('bundle', fileNameOf(design.title, 'zip'), zipBundle(bundle.value))
}

function svgText(embedFonts?: Awaited<ReturnType<typeof embeddedFonts>>): string {
  const { design } = app()
  const { scene, routed } = drawingOf(design)
  return renderSvg(scene, { routed, theme: themes[themeNow()], title: design.title, embedFonts })
}

function nothingDrawn(): boolean {
  const { scene } = drawingOf(app().design)
  const empty = scene.nodes.length + scene.zones.length + scene.notes.length === 0
  if (empty) app().tell('info', words.nothingToExport)
  return empty
}

async function hand(kind: ExportKind, suggestedName: string, content: string | Uint8Array) {
  const result = await platform.exportFile({ kind, suggestedName, content })
  if (result.ok) app().tell('success', words.exported(result.value.name))
  else if (result.error.code !== 'cancelled') app().tell('error', fileErrorSentence(result.error))
}
