import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { writeDesign } from '../shared/file/design-file'
import { largeDesign } from '../shared/testing/large-design'
import { Studio } from './studio'
import { expect, test } from './test'

/** So many lines that an edit is drawn in the frame after it. */
const servers = 240
const sites = 20

let studio: Studio

test.beforeEach(async ({ page }) => {
  studio = await Studio.openFile(page, writeDesign(largeDesign(servers)))
})

/** The fingerprint of what is painted of the whole diagram, once no line moves any more: lines are sketched before they are routed. */
async function settledPicture(page: Page): Promise<string> {
  const seen: string[] = []
  await expect(async () => {
    const painted = await page.locator('canvas.overview').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    seen.push(createHash('sha256').update(painted).digest('hex'))
    expect(seen.length).toBeGreaterThan(4)
    expect(new Set(seen.slice(-4)).size).toBe(1)
  }).toPass({ intervals: [500] })
  return seen.at(-1)!
}

const press = (page: Page, ...keys: { key: string; ctrlKey?: boolean }[]) =>
  page.evaluate((all) => {
    for (const init of all) document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
  }, keys)

test('a server is deleted, and is there again with Undo', async ({ page }) => {
  await studio.search('MBX0050')
  await expect(studio.node('MBX0050')).toHaveClass(/selected/)
  await page.keyboard.press('Delete')
  await expect(studio.node('MBX0050')).toBeHidden()
  await expect(studio.toast(/^MBX0050 deleted, and with it/)).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(studio.node('MBX0050')).toHaveClass(/selected/)
})

test('from afar the picture changes with an edit, and is the same again after Undo', async ({ page }) => {
  await studio.checked()
  const before = await settledPicture(page)
  await press(page, { key: 'a', ctrlKey: true })
  await press(page, { key: 'Delete' })
  await expect(page.locator('.empty-hint')).toBeVisible()
  expect(await settledPicture(page)).not.toBe(before)
  await page.keyboard.press('Control+Z')
  await studio.canvas.click({ position: { x: 20, y: 40 } })
  await expect.poll(() => settledPicture(page)).toBe(before)
})

test('what is done in the same moment as an edit counts with it', async ({ page }) => {
  await studio.checked()
  await press(page, { key: '1', ctrlKey: true })
  const before = await settledPicture(page)
  // The Internet stands far to the left: without it the whole diagram is less wide.
  await studio.canvas.click({ position: { x: 42, y: 171 } })
  await expect(studio.inspector.getByRole('heading', { level: 2, name: 'Internet', exact: true })).toBeVisible()
  await press(page, { key: 'Delete' }, { key: '1', ctrlKey: true })
  const without = await settledPicture(page)
  await press(page, { key: '1', ctrlKey: true })
  expect(await settledPicture(page)).toBe(without)

  await press(
    page,
    { key: 'z', ctrlKey: true },
    { key: '1', ctrlKey: true },
    { key: 'Delete' },
    { key: 'z', ctrlKey: true },
  )
  await studio.canvas.click({ position: { x: 20, y: 40 } })
  await expect.poll(() => settledPicture(page)).toBe(before)
})

test('with nothing selected every site comes into the properties, and a new one joins them', async () => {
  const names = studio.inspector.getByRole('textbox', { name: /^Site \d+$/ })
  await studio.settled()
  await expect(names).toHaveCount(sites)
  await studio.inspector.getByRole('button', { name: 'Add an Active Directory site' }).click()
  await expect(names).toHaveCount(sites + 1)
  await expect(names.last()).toHaveValue('Default-First-Site-Name')
})

test('of hundreds of accepted domains the properties hold only those in sight, and the last is reached', async ({
  page,
}) => {
  const own = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `acceptedDomain-${1000 + index}`,
      {
        kind: 'acceptedDomain' as const,
        id: `acceptedDomain-${1000 + index}`,
        origin: 'designed' as const,
        name: `domain${index}.example`,
        home: 'organization',
        parameters: { DomainName: `domain${index}.example` },
      },
    ]),
  )
  const design = largeDesign(12)
  studio = await Studio.openFile(page, writeDesign({ ...design, items: { ...design.items, ...own } }))
  await studio.settled()
  expect(await page.locator('aside *').count()).toBeLessThan(1500)
  const list = studio.inspector.getByRole('list', { name: 'Accepted domains' })
  await list
    .getByRole('button', { name: /^Delete / })
    .first()
    .focus()
  await list.hover()
  await page.mouse.wheel(0, 100_000)
  await list.getByRole('button', { name: 'domain499.example' }).first().click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('domain499.example')
})
