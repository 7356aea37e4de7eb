import type { Locator } from '@playwright/test'
import { Studio } from './studio'
import { expect, test } from './test'

const narrow = [
  { width: 1024, height: 640 },
  { width: 720, height: 450 },
]

for (const { width, height } of narrow) {
  test(`in a window of ${width}×${height}, the size of a larger one at 200 %, the drawing keeps half and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const studio = await Studio.openTemplate(page, 'p0')
    await studio.click('EDGE01')
    if (!(await studio.inspector.isVisible())) await page.keyboard.press('Control+Alt+B')
    await studio.settled()
    const canvas = await boxOf(studio.canvas)
    expect(canvas.width).toBeGreaterThanOrEqual(width / 2)
    expect(canvas.height).toBeGreaterThanOrEqual(height / 2)
    const parts = [
      page.getByRole('button', { name: 'Export', exact: true }),
      page.getByRole('button', { name: 'Palette', exact: true }),
      studio.drawer.getByRole('tab', { name: 'Script' }),
      studio.drawer.getByRole('button', { name: 'Close' }),
      studio.field('Version'),
    ]
    for (const part of parts) {
      await expect(part).toBeVisible()
      const box = await boxOf(part)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
  })
}

test('palette and properties are closed and opened by buttons and keys', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const palette = page.getByRole('navigation', { name: 'Palette' })
  const usual = (await boxOf(palette)).width

  await page.getByRole('button', { name: 'Palette', exact: true }).click()
  await expect.poll(async () => (await boxOf(palette)).width).toBeLessThan(60)
  await studio.tool('gateway').click()
  await expect(studio.node('SMTP gateway')).toBeVisible()
  await page.keyboard.press('Control+Shift+B')
  await expect.poll(async () => (await boxOf(palette)).width).toBe(usual)

  await page.keyboard.press('Control+Alt+B')
  await expect(studio.inspector).toBeHidden()
  await page.getByRole('button', { name: 'Properties', exact: true }).click()
  await expect(studio.inspector).toBeVisible()
})

test('where there is no room for both, what is opened last is shown', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  const studio = await Studio.openTemplate(page, 'p0')
  const palette = page.getByRole('navigation', { name: 'Palette' })
  await expect(studio.inspector).toBeHidden()
  await page.keyboard.press('Control+Alt+B')
  await expect(studio.inspector).toBeVisible()
  await page.keyboard.press('Control+Shift+B')
  await expect(studio.inspector).toBeHidden()
  expect((await boxOf(palette)).width).toBeGreaterThan(150)
  await page.keyboard.press('Control+Alt+B')
  await expect(studio.inspector).toBeVisible()
  await expect.poll(async () => (await boxOf(palette)).width).toBeLessThan(60)
})

test('borders are moved by mouse and keyboard, and stay where they are after a new start', async ({ page }) => {
  let studio = await Studio.openTemplate(page, 'p0')
  const border = (name: string) => page.getByRole('separator', { name })
  const properties = border('Width of the properties')
  const before = await valueOf(properties)

  const at = await studio.centre(properties)
  await studio.drag(at, { x: at.x - 100, y: at.y })
  await expect.poll(() => valueOf(properties)).toBe(before + 100)
  await properties.press('ArrowRight')
  await expect.poll(() => valueOf(properties)).toBe(before + 84)

  const palette = border('Width of the palette')
  const wide = await valueOf(palette)
  const from = await studio.centre(palette)
  await studio.drag(from, { x: from.x + 40, y: from.y })
  await expect.poll(() => valueOf(palette)).toBe(wide + 40)

  const drawer = border('Height of the drawer')
  const height = await valueOf(drawer)
  await drawer.press('ArrowUp')
  await drawer.press('ArrowUp')
  await expect.poll(() => valueOf(drawer)).toBe(height + 32)

  await page.reload()
  studio = await Studio.openTemplate(page, 'p0')
  expect(await valueOf(properties)).toBe(before + 84)
  expect(await valueOf(palette)).toBe(wide + 40)
  expect(await valueOf(drawer)).toBe(height + 32)
  expect((await boxOf(studio.inspector)).width).toBeCloseTo(before + 84, -1)

  await properties.dblclick()
  await expect.poll(() => valueOf(properties)).toBe(before)
})

async function valueOf(border: Locator): Promise<number> {
  return Number(await border.getAttribute('aria-valuenow'))
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  return box
}
