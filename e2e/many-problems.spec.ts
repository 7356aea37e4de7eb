import type { Page } from '@playwright/test'
import { writeDesign } from '../shared/file/design-file'
import { badDesigns } from '../shared/testing/bad-designs'
import { Studio } from './studio'
import { expect, test } from './test'

const relays = 400

const openRelays = () => writeDesign({ ...badDesigns['open relays']!(relays), title: 'Open relays' })

/** All that the drawer and the window's title say from now on. */
async function recorded(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = []
    const look = () => told.push(`${document.title}\n${document.querySelector('.drawer')?.textContent}`)
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { told })
  })
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told)
}

test('until the checker has answered, drawer, badge and title say that it is at work, and nothing says clean', async ({
  page,
}) => {
  const studio = await Studio.open(page)
  await expect(page).toHaveTitle(/mail flow – /)
  const told = await recorded(page)
  await studio.dropFile(openRelays())
  await expect(studio.tab('Problems').locator('.pill')).toHaveText(/^\d+$/)
  await expect(page).toHaveTitle('Open relays – Mailflow Studio')
  const all = (await told()).filter((text) => text.includes('Open relays'))
  expect(all.some((text) => text.includes('Open relays (checking…)'))).toBe(true)
  expect(all.some((text) => text.includes('Problemschecking…') && text.includes('is being checked'))).toBe(true)
  expect(all.filter((text) => text.includes('No problems'))).toEqual([])
})

test('hundreds of problems of one kind are one line, which keys open, step through and close', async ({ page }) => {
  const studio = await Studio.openFile(page, openRelays())
  const group = studio.drawer
    .locator('[data-group]')
    .filter({ hasText: /[1-9]\d\d/ })
    .first()
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await group.focus()
  await page.keyboard.press('ArrowRight')
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  expect(await studio.drawer.locator('[data-rule]').count()).toBeLessThan(40)
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown')
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  const name = await focused.locator('b').innerText()
  await page.keyboard.press('Enter')
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText(name)
  // The field to mend has the focus; F6 leads back to where the list was left.
  await expect.poll(() => studio.inspector.evaluate((panel) => panel.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('F6')
  await expect(studio.drawer.locator(':focus')).toContainText(name)
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveAttribute('data-row-stop')
  await expect(focused).not.toContainText(name)
})
