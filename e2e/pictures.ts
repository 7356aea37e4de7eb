import { expect, type Locator, type Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Point, Studio } from './studio'

/** Where an exported drawing begins in the coordinates of the canvas, and how much of it is drawing: the legend stands below that. */
export interface Frame {
  x: number
  y: number
  width: number
  height: number
}

/** Reads the frame from the exported SVG, whose last group is the legend. */
export function frameOf(page: Page, svg: string): Promise<Frame> {
  return page.evaluate((text) => {
    // Without its fonts, which the page's policy would not let in here.
    const drawing = text.replace(/<style>.*?<\/style>/s, '')
    const root = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
    const [x, y, width] = root.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number]
    const legendTop = Number(/translate\(\S+ (\S+)\)/.exec(root.lastElementChild!.getAttribute('transform')!)![1])
    return { x, y, width, height: legendTop - 8 - y }
  }, svg)
}

/** The canvas alone over the whole window, at actual size, with nothing on it that exports leave out. */
export async function canvasPicture({ page, canvas, selected }: Studio, { x, y, width, height }: Frame): Promise<PNG> {
  await page.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
  // As a constructed sheet: the page's policy lets no style element in.
  const sheet = await page.evaluateHandle(() => {
    const made = new CSSStyleSheet()
    made.replaceSync(`
      .canvas { position: fixed !important; inset: 0; z-index: 100000; }
      .dots, .badge, .connect, .legend, .minimap,
      .zoom-control, .fui-Toaster { display: none !important; }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made]
    return made
  })
  await page.evaluate(() => document.fonts.ready)
  await page.keyboard.press('Control+0')
  await moveTo(canvas, { x: -x, y: -y })
  const taken = await page.screenshot({ clip: { x: 0, y: 0, width, height }, animations: 'disabled' })
  await sheet.evaluate((made) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== made)
  })
  return PNG.sync.read(taken)
}

/** Moves the view by the wheel, which moves by half of what it turns, until the scene begins there, and all of it is painted. */
async function moveTo(canvas: Locator, { x, y }: Point) {
  const page = canvas.page()
  const viewport = canvas.locator('.react-flow__viewport')
  const transform = () => viewport.evaluate((element) => getComputedStyle(element).transform)
  await page.mouse.move(2, 2)
  await expect(async () => {
    const [zoom, , , , left = 0, top = 0] = (await transform()).match(/-?[\d.]+/g)?.map(Number) ?? []
    expect(zoom).toBe(1)
    if (left !== x || top !== y) await page.mouse.wheel(2 * (left - x), 2 * (top - y))
    expect(await transform()).toBe(`matrix(1, 0, 0, 1, ${x}, ${y})`)
  }).toPass()
  // Beside the drawing nothing lies under the pointer that would light.
  await page.mouse.move(3, 3)
  await expect(viewport).toHaveCSS('will-change', 'auto')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** The part of the pixels that differ between a picture and the upper part of another one of the same width. */
export function difference(picture: PNG, whole: PNG): number {
  expect(whole.width).toBe(picture.width)
  const upper = whole.data.subarray(0, picture.data.length)
  return pixelmatch(picture.data, upper, undefined, picture.width, picture.height) / (picture.width * picture.height)
}
