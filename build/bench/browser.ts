// Measures the window at one size (0: how it starts): node dist/bench/browser.mjs <servers> <folder of the built window> [everyday]
// `everyday`: a design of the size that people draw, seen so near that cards and labels can be read.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { sceneOf } from '../../shared/diagram/scene-of'
import { writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import { everydayDesign } from '../../shared/testing/everyday-design'
import { largeDesign } from '../../shared/testing/large-design'
import { findChromium } from '../find-chromium.mjs'
import { serve } from '../server.mjs'
import { median, percentile, type Figure } from './figure'
import { circling, comingCloser, gesture, panning, shifting, zooming, type Gesture, type Point } from './gestures'
import { installRecorder } from './recorder'
import { longestFrame, longestScript, windowEdits } from './window-edits'

const size = Number(process.argv[2])
const built = process.argv[3] ?? ''
const everyday = process.argv[4] === 'everyday'
const repetitions = size === 0 ? 7 : 3
/** The zoom from which on the text of cards and labels can be read. */
const readable = 0.5
/** Times that each kind of edit is made in one browser, besides once for the trace. */
const editTurns = 2
const figures = new Map<string, { unit: Figure['unit']; samples: number[] }>()
const references = new Map<string, number[]>()

const executablePath = await findChromium()
if (!executablePath) throw new Error('No Chromium was found: install one or set CHROMIUM_PATH')
const work = await mkdtemp(join(tmpdir(), 'bench-'))
await writeFile(join(work, 'index.html'), '<!doctype html><title>Empty</title><p>Empty')
const [app, empty] = await Promise.all([serve(built, 0), serve(work, 0)])

for (let turn = 0; turn < repetitions; turn += 1) {
  await inFreshBrowser(empty, measureEmptyPage)
  await inFreshBrowser(app, size === 0 ? measureStart : measureDesign)
}
for (const server of [app, empty]) server.close()
process.stdout.write(JSON.stringify([...figures].map(([name, figure]) => finished(name, figure))))

function finished(name: string, { unit, samples }: { unit: Figure['unit']; samples: number[] }): Figure {
  const beside = name.includes('frame')
    ? 'frame of an empty page'
    : size === 0
      ? 'start of an empty page'
      : 'JSON.parse of the same file'
  const reference = unit === 'ms' ? { name: beside, samples: references.get(beside) ?? [] } : undefined
  return { part: 'browser', name, size: size || undefined, unit, samples, reference }
}

function note(what: string, unit: Figure['unit'], value: number) {
  const name = everyday ? `everyday, ${what}` : what
  const figure = figures.get(name) ?? { unit, samples: [] }
  figure.samples.push(value)
  figures.set(name, figure)
}

function noteFrames(name: string, { frames }: Gesture) {
  note(`${name}, frame median`, 'ms', median(frames))
  note(`${name}, frame p95`, 'ms', percentile(frames, 95))
}

function noteReference(name: string, value: number) {
  references.set(name, [...(references.get(name) ?? []), value])
}

type Measure = (page: Page, cdp: CDPSession, browser: Browser) => Promise<void>

async function inFreshBrowser(server: typeof app, measure: Measure) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser: Browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...asRoot] })
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await page.addInitScript(installRecorder)
    // Heard from the start: a browser that is told so just before the key may open a chooser of its own.
    page.on('filechooser', () => undefined)
    const address = server.address()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`)
    await measure(page, await page.context().newCDPSession(page), browser)
  } finally {
    await browser.close()
  }
}

async function measureEmptyPage(page: Page, cdp: CDPSession) {
  const box = () => document.body.insertAdjacentHTML('beforeend', '<div style="width:9px;height:9px;background:red">')
  noteReference('start of an empty page', (await firstPaint(page)) ?? 0)
  await page.evaluate(box)
  const { frames } = await gesture(page, cdp, 500, panning({ x: 600, y: 400 }))
  noteReference('frame of an empty page', median(frames))
}

async function measureStart(page: Page) {
  await page.waitForFunction(() => window.recorder.usable !== undefined)
  note('cold start', 'ms', await page.evaluate(() => window.recorder.usable ?? 0))
  const paint = await firstPaint(page)
  note('first paint', 'ms', paint)
  await page.waitForTimeout(1500)
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => ({ name: entry.name, end: (entry as PerformanceResourceTiming).responseEnd })),
  )
  const sizes = await Promise.all(scripts.map(async ({ name, end }) => ({ end, bytes: await gzipped(name) })))
  const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0) / 1000
  note('script before the first paint, gzip', 'kB', sum(sizes.filter(({ end }) => end <= paint)))
  note('script altogether, gzip', 'kB', sum(sizes))
}

async function gzipped(url: string): Promise<number> {
  return gzipSync(await readFile(join(built, 'assets', basename(url)))).length
}

function firstPaint(page: Page): Promise<number> {
  return page
    .waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    .then(async (handle) => (await handle.jsonValue()) ?? 0)
}

async function measureDesign(page: Page, cdp: CDPSession, browser: Browser) {
  const design = everyday ? everydayDesign(size) : largeDesign(size)
  const text = writeDesign(design)
  const file = join(work, `${size}.mailflow`)
  await writeFile(file, text)
  noteReference('JSON.parse of the same file', parseTime(text))

  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.evaluate(() => window.recorder.painted())
  await open(page, file)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  note('heap', 'MB', usedSize / 1e6)

  const middle = await middleOfCanvas(page)
  if (everyday) await comeCloser(page, cdp, middle)
  note('elements', 'count', await page.evaluate(() => document.querySelectorAll('*').length))
  noteFrames('pan', await gesture(page, cdp, 1500, panning(middle)))
  await calm(page)
  const zoom = await gesture(page, cdp, 1500, zooming(middle))
  noteFrames('zoom', zoom)
  note('zoom, lag', 'ms', zoom.lag)
  await calm(page)

  const card = await cardNear(page, design, middle)
  await press(cdp, card)
  noteFrames('drag of one node', await gesture(page, cdp, 3000, circling(card)))
  await release(cdp, card)
  await calm(page)

  await page.keyboard.press('Control+a')
  note('select all', 'ms', await sincePressed(page))
  await calm(page)
  await press(cdp, card)
  await gesture(page, cdp, 200, shifting(card))
  await release(cdp, { x: card.x + 48, y: card.y })
  note('move all', 'ms', await sincePressed(page))
  await calm(page)
  await page.keyboard.press('Control+z')
  note('undo of it', 'ms', await sincePressed(page))
  await calm(page)
  await measurePicture(page)
  if (!everyday) await measureEdits(page, cdp, browser, design)
}

/** From the choice in the menu until the file is there. */
async function measurePicture(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const entry = page.getByRole('menuitem', { name: /SVG/ })
  await entry.waitFor()
  const downloading = page.waitForEvent('download')
  const start = performance.now()
  await entry.click()
  await (await downloading).path()
  note('SVG from the menu', 'ms', performance.now() - start)
  await calm(page)
}

async function measureEdits(page: Page, cdp: CDPSession, browser: Browser, design: Design) {
  const middle = await middleOfCanvas(page)
  let turn = 0
  const nextCard = () => cardNear(page, design, { x: middle.x + 40 * (turn++ % 9), y: middle.y })
  const hands = { page, cdp, nextCard }
  for (const [name, edit] of Object.entries(windowEdits)) {
    for (let times = 0; times < editTurns; times += 1) {
      note(`after ${name}, longest frame`, 'ms', await longestFrame(edit, hands))
    }
    note(`after ${name}, longest script`, 'ms', await longestScript(edit, browser, hands))
  }
}

async function open(page: Page, file: string) {
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await choosing).setFiles(file)
  const painted = await page.evaluate(async (title) => {
    while (!document.title.includes(title)) await new Promise(requestAnimationFrame)
    return (await window.recorder.painted()) - window.recorder.chosen
  }, `${size} servers`)
  note('open until painted', 'ms', painted)
  await calm(page)
  const settled = await page.evaluate(() => window.recorder.lastLongTask - window.recorder.chosen)
  note('open until checked', 'ms', Math.max(painted, settled))
}

/** Until nothing has blocked the page for a second. */
async function calm(page: Page) {
  await page.waitForFunction(() => performance.now() - window.recorder.lastLongTask > 1000, undefined, { polling: 100 })
  await page.waitForTimeout(400)
}

function sincePressed(page: Page): Promise<number> {
  return page.evaluate(async () => (await window.recorder.painted()) - window.recorder.pressed)
}

/** Until cards and labels can be read; where all of it is in view as near as that, nothing happens. */
async function comeCloser(page: Page, cdp: CDPSession, at: Point) {
  while ((await zoomOf(page)) < readable) {
    await cdp.send('Input.dispatchMouseEvent', comingCloser(at) as never)
    await page.evaluate(() => window.recorder.painted())
  }
  await calm(page)
}

function zoomOf(page: Page): Promise<number> {
  return page.evaluate(
    () => new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')!).transform).a,
  )
}

async function middleOfCanvas(page: Page): Promise<Point> {
  const box = await page.locator('.react-flow__pane').boundingBox()
  if (!box) throw new Error('The canvas is not there')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The middle of the card nearest to that point; from afar cards are painted, so their places come from the design. */
async function cardNear(page: Page, design: Design, { x, y }: Point): Promise<Point> {
  const [zoom, left, top] = await page.evaluate(() => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')!).transform)
    const { x: paneX, y: paneY } = document.querySelector('.react-flow__pane')!.getBoundingClientRect()
    return [a, e + paneX, f + paneY] as const
  })
  const middles = sceneOf(design).nodes.map((box) => ({
    x: left + zoom * (box.x + box.width / 2),
    y: top + zoom * (box.y + box.height / 2),
  }))
  const [nearest] = middles.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
  if (!nearest) throw new Error('The design has no card')
  return nearest
}

async function press(cdp: CDPSession, at: Point) {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at })
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, button: 'left', buttons: 1, clickCount: 1 })
}

async function release(cdp: CDPSession, at: Point) {
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button: 'left', clickCount: 1 })
}

function parseTime(text: string): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    JSON.parse(text)
    return performance.now() - start
  })
  return median(times)
}
