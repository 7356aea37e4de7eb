import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { readDesign, writeDesign } from '../shared/file/design-file'
import { p0 } from '../shared/templates/p0'
import { canvasPicture, difference, frameOf } from './pictures'
import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

test.beforeEach(({ page }) => withoutPickers(page))

for (const scale of [1, 2]) {
  test.describe(`on a screen of ${scale}×`, () => {
    test.use({ deviceScaleFactor: scale })

    for (const theme of ['light', 'dark'] as const) {
      test(`the exported PNG ${scale}× is the ${theme} canvas`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme })
        const studio = await Studio.openTemplate(page, 'p0')
        const svg = await studio.export('Drawing, SVG')
        const png = await studio.export(`Picture, PNG ${scale}×`)
        expect(png.name).toBe('Contoso Internet mail through Edge.png')

        const canvas = await canvasPicture(studio, await frameOf(page, svg.bytes.toString('utf8')))
        expect(difference(canvas, PNG.sync.read(png.bytes))).toBeLessThan(0.005)
      })
    }
  })
}

test('the export is of the whole diagram, also when only a part of it is on the screen', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const whole = await studio.export('Picture, PNG 1×')

  await studio.click('MBXSERVER02')
  await studio.canvas.hover()
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await page.mouse.wheel(1200, 900)
  await expect(studio.node('Internet')).not.toBeInViewport()

  const again = await studio.export('Picture, PNG 1×')
  expect(again.bytes.equals(whole.bytes)).toBe(true)
})

test('the exported PNG has the scale that was asked for', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const [one, two, four] = [
    await studio.export('Picture, PNG 1×'),
    await studio.export('Picture, PNG 2×'),
    await studio.export('Picture, PNG 4×'),
  ].map(({ bytes }) => PNG.sync.read(bytes).width)
  expect([two, four]).toEqual([2 * one!, 4 * one!])
})

test('the exported SVG has real text, the fonts in it, and no HTML', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const { name, bytes } = await studio.export('Drawing, SVG')
  const svg = bytes.toString('utf8')
  expect(name).toBe('Contoso Internet mail through Edge.svg')
  for (const text of ['EDGE01', '10.1.1.1', 'mbxserver02.contoso.com', 'To Internal Org · --', 'anonymous · 25']) {
    expect(svg).toMatch(new RegExp(`<text[^>]*>(<tspan[^>]*>)?${text}`))
  }
  expect(svg).toContain('@font-face')
  expect(svg).not.toMatch(/foreignObject|<image|http:\/\/(?!www\.w3\.org)|https:/)
})

test('the bundle holds what its README promises', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const { name, bytes } = await studio.download(() => studio.exportBundle())
  expect(name).toBe('Contoso Internet mail through Edge.zip')
  const files = unzipSync(bytes)
  const text = (file: string) => Buffer.from(files[file]!).toString('utf8')

  const readme = text('README.md')
  const listed = [...readme.split(/^## \d+\. Files/m)[1]!.matchAll(/^- `([^`]+)`:/gm)].map(([, file]) => file!)
  expect(listed.toSorted()).toEqual(
    Object.keys(files)
      .filter((file) => file !== 'README.md')
      .toSorted(),
  )
  const named = [...readme.matchAll(/`(?:\.\\)?([\w-]+\.(?:ps1|md|json|svg|png|mailflow))`/g)].map(([, file]) => file!)
  expect(named.filter((file) => !files[file])).toEqual([])

  const order = [
    ...readme
      .split(/^## \d+\. Order/m)[1]!
      .split('## ')[0]!
      .matchAll(/^\d+\. `([^`]+)`/gm),
  ].map(([, file]) => file)
  expect(order).toEqual(['3-apply-EDGE01.ps1', '3-apply-organization.ps1'])

  const read = readDesign(text('design.mailflow'))
  expect(read.ok && writeDesign(read.value)).toBe(writeDesign(p0()))
  expect(text('diagram.svg')).toContain('MBXSERVER01')
  expect(PNG.sync.read(Buffer.from(files['diagram.png']!)).width).toBeGreaterThan(1000)

  const manifest = JSON.parse(text('manifest.json')) as { files: { path: string; sha256: string }[] }
  for (const { path, sha256 } of manifest.files) {
    expect(createHash('sha256').update(files[path]!).digest('hex'), path).toBe(sha256.toLowerCase())
  }
})

test('hops between own servers are shown when they are wanted, and then are in the picture too', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const told = page.locator('.own-hops-told')
  await expect(told).toHaveCount(0)
  expect((await studio.export('Drawing, SVG')).bytes.toString('utf8')).not.toContain('465, 2525')
  await studio.search('Show or hide hops')
  await expect(told).toHaveText('Dotted: hops between own servers, with their ports.')
  await expect(studio.canvas.getByText('465, 2525')).toBeVisible()
  expect((await studio.export('Drawing, SVG')).bytes.toString('utf8')).toContain('465, 2525')
  await studio.search('Show or hide hops')
  await expect(told).toHaveCount(0)
})
