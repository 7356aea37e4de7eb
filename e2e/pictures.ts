import { expect, type Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Studio } from './studio'

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
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    const [x, y, width] = root.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number]
    const legendTop = Number(/translate\(\S+ (\S+)\)/.exec(root.lastElementChild!.getAttribute('transform')!)![1])
    return { x, y, width, height: legendTop - 8 - y }
  }, svg)
}

/** The canvas alone over the whole window, at actual size, with nothing on it that exports leave out. */
export async function canvasPicture({ page, canvas, selected }: Studio, { x, y, width, height }: Frame): Promise<PNG> {
  await page.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
  const style = await page.addStyleTag({
    content: `
      .canvas { position: fixed !important; inset: 0; z-index: 100000; }
      .react-flow__background, .badge, .connect, .legend, .minimap,
      .zoom-control, .fui-Toaster { display: none !important; }
      .react-flow__viewport { transform: translate(${-x}px, ${-y}px) scale(1) !important; }`,
  })
  await page.evaluate(() => document.fonts.ready)
  await expect(canvas.locator('.react-flow__viewport')).toHaveCSS('transform', `matrix(1, 0, 0, 1, ${-x}, ${-y})`)
  const taken = await page.screenshot({ clip: { x: 0, y: 0, width, height }, animations: 'disabled' })
  await style.evaluate((element) => (element as Element).remove())
  return PNG.sync.read(taken)
}

/** The part of the pixels that differ between a picture and the upper part of another one of the same width. */
export function difference(picture: PNG, whole: PNG): number {
  expect(whole.width).toBe(picture.width)
  const upper = whole.data.subarray(0, picture.data.length)
  return pixelmatch(picture.data, upper, undefined, picture.width, picture.height) / (picture.width * picture.height)
}
