import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { rasterize } from './rasterize'

const fonts = join(import.meta.dirname, '../build/fonts')
const drawing = (inside: string, size = 'width="40" height="30"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`

async function pictureOf(svg: string, scale: number) {
  const picture = await rasterize(svg, scale, fonts)
  if (!picture.ok) throw new Error(picture.error.code)
  return PNG.sync.read(Buffer.from(picture.value))
}

test('a drawing becomes a picture of its size times the scale', async () => {
  const { width, height, data } = await pictureOf(drawing('<rect width="40" height="30" fill="#ff0000"/>'), 2)
  expect([width, height, ...data.subarray(0, 4)]).toEqual([80, 60, 255, 0, 0, 255])
})

test('text is drawn with the app’s own font', async () => {
  const { data } = await pictureOf(drawing('<text y="25" font-family="Inter" font-size="20">EDGE</text>'), 1)
  expect(data.some((value) => value > 0)).toBe(true)
})

test('more than 80 megapixels are refused before anything is drawn', async () => {
  const large = drawing('', 'width="5000" height="4000"')
  expect(await rasterize(large, 4, fonts)).toEqual({ ok: false, error: { code: 'tooManyPixels' } })
})

test.each([
  'no drawing at all',
  drawing('<image href="/etc/hostname.png" width="9" height="9"/>'),
  drawing('<image xlink:href="file:///etc/hostname.png" width="9" height="9"/>'),
  drawing('<image href = "&#47;etc/hostname.png" width="9" height="9"/>'),
  `<!DOCTYPE svg [<!ENTITY path "/etc/x.png">]>${drawing('<image href="&path;"/>')}`,
])('%s is no drawing of ours', async (svg) => {
  expect(await rasterize(svg, 1, fonts)).toEqual({ ok: false, error: { code: 'notADrawing' } })
})
