import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { renderSvg } from '../shared/diagram/render-svg'
import type { Scene } from '../shared/diagram/scene'
import { contosoScene, node } from '../shared/diagram/testing/contoso-scene'
import { textWidth } from '../shared/diagram/text'
import type { FontWeight } from '../shared/diagram/text'
import { renderPng } from './render-png'

const fontFolder = join(import.meta.dirname, '..', 'build', 'fonts')

async function pixels(svg: string, scale: number): Promise<PNG> {
  const result = await renderPng(svg, { scale, fontFolder })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return PNG.sync.read(Buffer.from(result.value))
}

/** First and last column that is not white, in pixels of the drawing. */
async function inkOf(text: string, size: number, weight: FontWeight): Promise<{ first: number; last: number }> {
  const style = `font-family="Inter" font-size="${size}" font-weight="${weight}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="40"><rect width="600" height="40" fill="#fff"/><text x="10" y="28" ${style}>${text}</text></svg>`
  const { data, width, height } = await pixels(svg, 4)
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => {
    return Array.from({ length: height }, (_, y) => data[4 * (y * width + x)] ?? 255).some((red) => red < 128)
  })
  return { first: (columns[0] ?? 0) / 4, last: ((columns.at(-1) ?? 0) + 1) / 4 }
}

describe('a picture', () => {
  it('has the size of the drawing times the scale', async () => {
    const { width, height } = await pixels(renderSvg(contosoScene, { legend: false, padding: 0 }), 2)
    expect([width, height]).toEqual([1788, 860])
  })

  it('of more than 80 megapixels is refused, and the largest scale that works is told', async () => {
    const result = await renderPng(renderSvg(contosoScene), { scale: 100, fontFolder })
    expect(result).toMatchObject({ ok: false, error: { kind: 'tooLarge' } })
    const largest = !result.ok && result.error.kind === 'tooLarge' ? result.error.largestScale : 0
    expect(largest).toBeGreaterThan(10)
  })

  it('of something that is no drawing is refused', async () => {
    expect(await renderPng('<svg', { fontFolder })).toMatchObject({ ok: false, error: { kind: 'notDrawable' } })
  })

  it('is drawn whatever the names hold', async () => {
    const hostile = '\u0000\u0001<&>"\'\uD800\uFFFE\u202Eفارسی 日本語 😀 ]]>'
    const scene: Scene = { ...contosoScene, nodes: [node('a', 'edge', 0, 0, hostile, hostile, [hostile])], lines: [] }
    expect((await renderPng(renderSvg(scene, { title: hostile }), { fontFolder })).ok).toBe(true)
  })

  it('shows a box for a character that the bundled font lacks', async () => {
    expect(await inkOf('日', 20, 400)).toEqual(await inkOf('□', 20, 400))
  })

  it.each([
    [400, 'mbxserver01.contoso.com'],
    [400, 'AVATAR To. 10.1.1.1 -> 0x1F :: fi ffl'],
    [600, 'EDGE-SERVER-WEST Größe ПОЧТА'],
  ] as const)('sets text of weight %i as wide as the table of widths says: %s', async (weight, text) => {
    // Between two bars, whose own ink is known, nothing but advance widths counts.
    const bar = await inkOf('|', 20, weight)
    const ink = await inkOf(`|${text.replaceAll('>', '&gt;')}|`, 20, weight)
    expect(ink.last - bar.last).toBeCloseTo(textWidth(`|${text}`, 20, weight), 0)
    expect(Math.abs(ink.last - bar.last - textWidth(`|${text}`, 20, weight))).toBeLessThan(0.3)
  })
})
