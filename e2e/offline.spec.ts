import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { serviceWorker, workerName } from '../build/browser/installable.mjs'
import { serve } from '../build/server.mjs'
import { Studio, withoutPickers } from './studio'
import { expect, test as base, watch } from './test'

/** A browser edition of this test's own, whose server it can end and whose files it can replace. */
interface Edition {
  url: string
  folder: string
  end(): Promise<void>
}

const test = base.extend<{ edition: Edition }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern.
  edition: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'mailflow-'))
    cpSync(join(import.meta.dirname, '../dist/renderer'), folder, { recursive: true })
    const server = await serve(folder, 0)
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, folder, end: () => ended(server) })
    await ended(server)
    rmSync(folder, { recursive: true })
  },
  attempts: async ({ context, edition }, use) => {
    const attempts: string[] = []
    watch(context, attempts, new URL(edition.url).host)
    await use(attempts)
    expect(attempts).toEqual([])
  },
})

test.use({ serviceWorkers: 'allow' })

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Until every file is kept; what an open page has loaded before that says nothing. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
}

/** What a newer build would leave: another page, and the worker that belongs to it. */
function replaceByNewer(folder: string) {
  const page = join(folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><meta name="edition" content="newer">'))
  const files = filesOf(folder).filter((path) => path !== workerName)
  writeFileSync(join(folder, workerName), serviceWorker(files.map((path) => [path, readFileSync(join(folder, path))])))
}

const editionOf = (page: Page) => page.locator('meta[name=edition]').getAttribute('content', { timeout: 1000 })
const keptVersions = (page: Page) => page.evaluate(() => caches.keys())

async function drawnWith(page: Page): Promise<Studio> {
  const studio = await Studio.chooseTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  return studio
}

test('without its server the edition starts again, offers the work that was not saved, and exports it', async ({
  page,
  context,
  edition,
}) => {
  await page.goto(edition.url)
  await drawnWith(page)
  await kept(page)
  await edition.end()
  await page.waitForTimeout(2500)
  const next = await context.newPage()
  await page.close({ runBeforeUnload: false })

  await withoutPickers(next)
  await next.goto(edition.url)
  const again = new Studio(next)
  await again.start.locator('.recovered').getByRole('button', { name: 'Open' }).click()
  await expect(again.node('MBXSERVER03')).toBeVisible()
  // Its writer is a script that nobody has asked for before.
  expect((await again.export('Picture, PNG 1×')).bytes.subarray(1, 4).toString()).toBe('PNG')
  await next.reload()
  await expect(again.start).toBeVisible()
})

test('nothing but the built files is kept', async ({ page, edition }) => {
  await page.goto(edition.url)
  await drawnWith(page)
  await kept(page)
  await page.evaluate(() => fetch('./assets/never-built.js?design'))
  const paths = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1))
  })
  const built = filesOf(edition.folder).filter((path) => path !== workerName)
  expect(paths.toSorted()).toEqual(built.toSorted())
})

test('a newer version leaves open windows alone and begins with the next start, offline too', async ({
  page,
  context,
  edition,
}) => {
  await page.goto(edition.url)
  const studio = await drawnWith(page)
  await kept(page)
  const [first] = await keptVersions(page)

  replaceByNewer(edition.folder)
  await page.evaluate(async () => {
    const found = await navigator.serviceWorker.ready
    await found.update()
    while (!found.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  expect(await keptVersions(page)).toContain(first)
  // A script of the version that is open, asked for only now.
  await page.keyboard.press('Control+K')
  await expect(page.getByPlaceholder('Search objects, or run a command')).toBeFocused()

  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto(edition.url)
  expect(await editionOf(next)).toBe('newer')
  await expect.poll(() => keptVersions(next)).not.toContain(first)
  await edition.end()
  await next.reload()
  await expect(new Studio(next).start).toBeVisible()
  expect(await editionOf(next)).toBe('newer')
})

test('a version whose files do not belong together is never taken', async ({ page, edition }) => {
  await page.goto(edition.url)
  await expect(new Studio(page).start).toBeVisible()
  await kept(page)
  const before = await keptVersions(page)
  replaceByNewer(edition.folder)
  appendFileSync(join(edition.folder, 'index.html'), '<!-- of another build -->')
  await page.evaluate(async () => {
    const found = await navigator.serviceWorker.ready
    const newer = await found.update().then(({ installing }) => installing)
    while (newer && newer.state !== 'redundant') await new Promise((resolve) => setTimeout(resolve, 50))
  })
  await edition.end()
  await page.reload()
  await expect(new Studio(page).start).toBeVisible()
  expect(await page.locator('meta[name=edition]').count()).toBe(0)
  expect(before).toHaveLength(1)
})

test('browsers take it for an app that can be installed', async ({ page, edition }) => {
  await page.goto(edition.url)
  const session = await page.context().newCDPSession(page)
  const { errors, data } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '') as { name: string; icons: { src: string; sizes: string }[] }
  expect(manifest.name).toBe('Mailflow Studio')
  for (const { src, sizes } of manifest.icons) {
    const png = PNG.sync.read(await (await page.request.get(edition.url + src)).body())
    expect(`${png.width}x${png.height}`).toBe(sizes)
  }
  await kept(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // What a headless window lacks is not ours.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
