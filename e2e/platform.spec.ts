import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { platformContract } from './platform-contract'
import { withoutPickers } from './studio'
import { browserWorld, platformScript, type World } from './platform-world'
import { expect, test as base } from './test'

const script = platformScript()

const test = base.extend<{ world: World }>({
  world: async ({ page, context }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await use(await browserWorld(page, await script))
  },
})

test.describe('browser edition', () => platformContract(test))

test.describe('a browser without file pickers', () => {
  test.beforeEach(async ({ page }) => {
    // Playwright takes a moment to catch choosers, so it begins before the page does.
    page.on('filechooser', () => undefined)
    await withoutPickers(page)
  })

  test('saves as a download and opens through the file chooser', async ({ world: { page } }) => {
    const downloading = page.waitForEvent('download')
    const saved = await page.evaluate(() =>
      window.testedPlatform.saveDesign({ text: 'One', as: false, file: null, suggestedName: 'Contoso.mailflow' }),
    )
    expect(saved).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow' } })
    expect((await downloading).suggestedFilename()).toBe('Contoso.mailflow')

    const choosing = page.waitForEvent('filechooser')
    const opening = page.evaluate(() => window.testedPlatform.openDesign())
    const file = { name: 'Contoso.mailflow', mimeType: 'application/json', buffer: Buffer.from('Two') }
    await (await choosing).setFiles(file)
    expect(await opening).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow', text: 'Two' } })
  })
})

test('the browser draws the same letters as the desktop', async ({ world: { page } }) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#fff"/>' +
    '<text x="10" y="40" font-family="Inter" font-size="28">To Internal Org</text></svg>'
  const drawn = await page.evaluate(async (source) => {
    const picture = await window.testedPlatform.rasterize(source, 2)
    return picture.ok ? [...picture.value] : []
  }, svg)
  const font = { loadSystemFonts: false, fontFiles: [join(import.meta.dirname, '../build/fonts/inter-400.ttf')] }
  const expected = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font }).render().asPng()
  const [browser, desktop] = [Uint8Array.from(drawn), expected].map((bytes) => PNG.sync.read(Buffer.from(bytes)))
  const different = pixelmatch(browser!.data, desktop!.data, undefined, 600, 120, { threshold: 0.3 })
  expect(different / (600 * 120)).toBeLessThan(0.005)
})

test('leaving the page with unsaved changes asks', async ({ world: { page } }) => {
  await page.evaluate(() => window.testedPlatform.setDirty(true))
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  const asked = page.waitForEvent('dialog')
  const leaving = page.reload()
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await leaving
})

test('work of a tab that is still open is not offered to another one', async ({ world, context }) => {
  await world.page.evaluate(() => window.testedPlatform.saveRecovery({ name: 'Contoso', text: 'Unsaved', file: null }))
  const other = await browserWorld(await context.newPage(), await script)
  expect(await other.page.evaluate(() => window.testedPlatform.listRecovery())).toEqual([])
})

test('of two tabs that open the same unsaved work, one gets it', async ({ world, context }) => {
  await world.page.evaluate(() => window.testedPlatform.saveRecovery({ name: 'Contoso', text: 'Unsaved', file: null }))
  const one = await world.restart()
  const other = await browserWorld(await context.newPage(), await script)
  const entries = await Promise.all(
    [one, other].map(({ page }) => page.evaluate(() => window.testedPlatform.listRecovery())),
  )
  expect(entries.map((list) => list.length)).toEqual([1, 1])
  const id = entries[0]![0]!.id
  const opened = await Promise.all(
    [one, other].map(({ page }) => page.evaluate((wanted) => window.testedPlatform.openRecovery(wanted), id)),
  )
  expect(opened.map((result) => (result.ok ? 'opened' : result.error.code)).sort()).toEqual(['opened', 'recoveryTaken'])
})

test('two tabs that show the same file are both told at once', async ({ world, context }) => {
  const other = await browserWorld(await context.newPage(), await script)
  const told = [world, other].map(({ page }) =>
    page.evaluate(() => new Promise<string>((resolve) => window.testedPlatform.onOpenElsewhere(resolve))),
  )
  await world.pick('Contoso.mailflow')
  const saved = await world.page.evaluate(() =>
    window.testedPlatform.saveDesign({ text: 'One', as: false, file: null, suggestedName: 'Contoso.mailflow' }),
  )
  const show = ({ page }: World, file: string) => page.evaluate((id) => window.testedPlatform.setOpenFile(id), file)
  if (!saved.ok) throw new Error(saved.error.code)
  await show(world, saved.value.file)
  await other.pick('Contoso.mailflow')
  const opened = await other.page.evaluate(() => window.testedPlatform.openDesign())
  if (!opened.ok) throw new Error(opened.error.code)
  await show(other, opened.value.file)
  expect(await Promise.all(told)).toEqual(['Contoso.mailflow', 'Contoso.mailflow'])
})

test('a drive without room for unsaved work is told, and what was kept before stays', async ({ world }) => {
  const kept = await world.page.evaluate(async () => {
    const work = { name: 'Contoso', text: 'Good', file: null }
    await window.testedPlatform.saveRecovery(work)
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('No room at /home/user', 'QuotaExceededError')
    }
    const full = await window.testedPlatform.saveRecovery({ ...work, text: 'Later' })
    IDBObjectStore.prototype.put = put
    return full
  })
  expect(kept).toEqual({ ok: false, error: { code: 'recoveryFull' } })
  const next = await world.restart()
  const [entry] = await next.page.evaluate(() => window.testedPlatform.listRecovery())
  const preview = await next.page.evaluate((id) => window.testedPlatform.previewRecovery(id), entry!.id)
  expect(preview).toEqual({ text: 'Good', fileText: null })
})
