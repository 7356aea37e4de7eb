import { makeBundle } from '../../shared/powershell/bundle/bundle'
import { plan } from '../../shared/powershell/plan'
import { zipBundle } from '../../shared/powershell/bundle/zip'
import { refusalSentence } from '../../shared/powershell/statement'
import { fileErrorSentence, type ExportKind } from '../../shared/ipc/files'
import type { Design } from '../../shared/model/design'
import { check, isOpenError } from '../../shared/rules/check'
import { toolVersion } from '../../shared/version'
import { drawingOf } from '../canvas/drawing'
import { bundleInputOf } from '../../shared/diagram/bundle-input'
import { renderSvg } from '../../shared/diagram/render-svg'
import { themes } from '../../shared/diagram/theme'
import { app } from '../store/store'
import { themeNow } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { embeddedFonts } from './embedded-fonts'
import { fileNameOf } from './file-name'
import type { PngScale } from './png-scales'
import { words } from './words'

/** The whole diagram as a picture, each pixel of the drawing `scale` pixels wide. */
export async function exportPng(workspace: Workspace, scale: PngScale) {
  if (nothingDrawn(workspace)) return
  const { title } = app(workspace).design
  const picture = await workspace.platform.rasterize(svgText(workspace), scale)
  if (!picture.ok) return app(workspace).tell('error', fileErrorSentence(picture.error))
  await hand(workspace, 'png', fileNameOf(title, 'png'), picture.value)
}

/** The whole diagram as SVG with real text and the fonts in it. */
export async function exportSvg(workspace: Workspace) {
  if (nothingDrawn(workspace)) return
  await hand(
    workspace,
    'svg',
    fileNameOf(app(workspace).design.title, 'svg'),
    svgText(workspace, await embeddedFonts()),
  )
}

/** Run book, design, pictures and scripts, zipped. What stands against running the scripts is asked about first. */
export async function exportBundle(workspace: Workspace) {
  const { design } = app(workspace)
  const errors = check(design).filter(isOpenError).length
  const [blocked] = plan(design).blocked
  if (errors === 0 && !blocked) return writeBundle(workspace, design)
  app(workspace).show({
    kind: 'confirm',
    title: words.bundleAnyway,
    text: errors > 0 ? words.openErrors(errors) : words.incomplete(blocked?.sentence ?? ''),
    choices: [
      {
        label: words.showProblems,
        primary: true,
        chosen: () => app(workspace).openDrawer(errors > 0 ? 'problems' : 'script'),
      },
      { label: words.exportAnyway, chosen: () => void writeBundle(workspace, design) },
      { label: words.cancel, chosen: () => undefined },
    ],
  })
}

async function writeBundle(workspace: Workspace, design: Design) {
  const input = bundleInputOf(design, { toolVersion, embedFonts: await embeddedFonts() })
  const picture = await workspace.platform.rasterize(input.svg, 2)
  const bundle = makeBundle({ ...input, png: picture.ok ? picture.value : undefined })
  if (!bundle.ok) return app(workspace).tell('error', refusalSentence(bundle.error))
  await hand(workspace, 'bundle', fileNameOf(design.title, 'zip'), zipBundle(bundle.value))
}

function svgText(workspace: Workspace, embedFonts?: Awaited<ReturnType<typeof embeddedFonts>>): string {
  const { design } = app(workspace)
  const { scene, routed } = drawingOf(design)
  return renderSvg(scene, { routed, theme: themes[themeNow(workspace)], title: design.title, embedFonts })
}

function nothingDrawn(workspace: Workspace): boolean {
  const { scene } = drawingOf(app(workspace).design)
  const empty = scene.nodes.length + scene.zones.length + scene.notes.length === 0
  if (empty) app(workspace).tell('info', words.nothingToExport)
  return empty
}

async function hand(workspace: Workspace, kind: ExportKind, suggestedName: string, content: string | Uint8Array) {
  const result = await workspace.platform.exportFile({ kind, suggestedName, content })
  if (result.ok) app(workspace).tell('success', words.exported(result.value.name))
  else if (result.error.code !== 'cancelled') app(workspace).tell('error', fileErrorSentence(result.error))
}
