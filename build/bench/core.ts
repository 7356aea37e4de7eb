// Measures the core at one size, in a process of its own: node dist/bench/core.mjs <servers> <folder of the fonts>
import { routeScene } from '../../shared/diagram/route-scene'
import { renderSvg } from '../../shared/diagram/render-svg'
import { sceneOf } from '../../shared/diagram/scene-of'
import { fontsToEmbed } from '../../raster/fonts'
import { renderPng } from '../../raster/render-png'
import { readDesign, writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import { lines } from '../../shared/model/relations'
import { bundleInputOf } from '../../shared/exports/bundle/bundle-input'
import { makeBundle } from '../../shared/powershell/bundle/bundle'
import { plan } from '../../shared/powershell/plan'
import { check } from '../../shared/rules/check'
import { localFindings } from '../../shared/rules/running/local-findings'
import { parseQuery } from '../../shared/search/query'
import { searchDesign } from '../../shared/search/search'
import { badDesigns } from '../../shared/testing/bad-designs'
import { largeDesign } from '../../shared/testing/large-design'
import { editKinds } from './edits'
import type { Figure } from './figure'

const size = Number(process.argv[2])
const fontFolder = process.argv[3] ?? ''
const today = '2026-01-01'
const [shortest, longest] = [7, 60]
const budget = 4000

const text = writeDesign(largeDesign(size))
const figures: Figure[] = []

/** As a file gives it: no look-up, setting or finding of it is known yet. */
function opened(): Design {
  return openedFrom(text)
}

function openedFrom(written: string): Design {
  const read = readDesign(written)
  if (!read.ok) throw new Error(`The design cannot be read: ${read.error.code}`)
  return read.value
}

/** Times `run` on what `prepare` gives, as often as fits into the budget, each time beside the reference load. */
async function measure<T>(name: string, prepare: () => T, run: (prepared: T) => unknown) {
  const samples: number[] = []
  const cpu: number[] = []
  const references: number[] = []
  await run(prepare())
  const end = performance.now() + budget
  while (samples.length < shortest || (samples.length < longest && performance.now() < end)) {
    references.push(await timed(() => JSON.parse(text)))
    const prepared = prepare()
    const before = process.cpuUsage()
    samples.push(await timed(() => run(prepared)))
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
  }
  const reference = { name: 'JSON.parse of the same file', samples: references }
  figures.push({ part: 'core', name, size, unit: 'ms', samples, cpu, reference })
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  const result = run()
  if (result instanceof Promise) await result
  return performance.now() - start
}

/** After each of many edits, one after the other, with everything known that was known before the edit. */
async function measureAfterEdits(name: string, run: (design: Design) => unknown) {
  for (const [kind, editOf] of Object.entries(editKinds)) {
    let design = opened()
    let turn = 0
    warm(design)
    await measure(
      `${name.replace('an edit', kind)}`,
      () => {
        run(design)
        turn += 1
        design = editOf(design, turn)(design)
        return design
      },
      run,
    )
  }
}

/** Findings, run book and every script. */
function bundleFiles(design: Design) {
  const made = makeBundle(bundleInputOf(design, { toolVersion: '0.0.0' }))
  if (!made.ok) throw new Error(`The bundle cannot be made: ${made.error.cmdlet}`)
  return made.value
}

function warm(design: Design) {
  check(design, today)
  sceneOf(design)
}

await measure(
  'open: read, first lines and scene',
  () => undefined,
  () => sceneOf(opened()),
)
await measure('write', opened, writeDesign)
await measure('derive lines', opened, lines)
await measure('plan', opened, plan)
await measure('bundle, without pictures', opened, bundleFiles)
await measure('validate: item and server rules', opened, localFindings)
await measure('validate: all rules', opened, (design) => check(design, today))
for (const [name, make] of Object.entries(badDesigns)) {
  const faulty = writeDesign(make(size))
  await measure(
    `validate ${name}`,
    () => openedFrom(faulty),
    (design) => check(design, today),
  )
}
await measureAfterEdits('lines after an edit', lines)
await measureAfterEdits('plan after an edit', plan)
await measureAfterEdits('validate after an edit: item and server rules', localFindings)
await measureAfterEdits('validate after an edit: all rules', (design) => check(design, today))
for (const query of ['mbx', 'kind:edge', 'ip:10.1.1.2', 'domain:contoso.com', 'version:2019 is:new']) {
  await measure(`search ${query}`, opened, (design) => searchDesign(design, parseQuery(query), []))
}
await measure('route all lines', () => sceneOf(opened()), routeScene)

const embedFonts = await fontsToEmbed(fontFolder)
const scene = sceneOf(opened())
const routed = routeScene(scene)
await measure(
  'SVG of the open design',
  () => undefined,
  () => renderSvg(scene, { routed, embedFonts }),
)
await measure(
  'SVG from the file',
  () => undefined,
  () => renderSvg(sceneOf(opened()), { embedFonts }),
)
const svg = renderSvg(scene, { routed })
await measure(
  'PNG at 1 px per unit',
  () => undefined,
  () => picture(svg),
)

async function picture(drawing: string) {
  const png = await renderPng(drawing, { scale: 1, fontFolder })
  if (!png.ok) throw new Error(`The design cannot be drawn: ${png.error.kind}`)
  return png.value
}

figures.push({ part: 'core', name: 'size of the file', size, unit: 'kB', samples: [text.length / 1000] })
figures.push({ part: 'core', name: 'size of the SVG, without fonts', size, unit: 'kB', samples: [svg.length / 1000] })
process.stdout.write(JSON.stringify(figures))
