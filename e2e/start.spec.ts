import type { Page } from '@playwright/test'
import { writeDesign } from '../shared/file/design-file'
import { p0 } from '../shared/templates/p0'
import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

test('the first choice of the start screen has the focus: Enter draws on an empty canvas', async ({ page }) => {
  await page.goto('/')
  const studio = new Studio(page)
  await expect(studio.start.getByRole('button', { name: /^Empty design/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(studio.start).toBeHidden()
  await expect(studio.nodes).toHaveCount(0)
})

test('Ctrl+O opens a file while the start screen is open', async ({ page }) => {
  // Playwright takes a moment to catch choosers, so it begins before the page does.
  page.on('filechooser', () => undefined)
  await withoutPickers(page)
  await page.goto('/')
  const studio = new Studio(page)
  await expect(studio.start.locator(':focus')).toHaveCount(1)
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+O')
  const buffer = Buffer.from(writeDesign(p0()))
  await (await choosing).setFiles({ name: 'Contoso.mailflow', mimeType: 'application/json', buffer })
  await expect(studio.start).toBeHidden()
  await expect(studio.node('EDGE01')).toBeVisible()
})

test('Ctrl+K and the list of keys are there while the start screen is open', async ({ page }) => {
  await page.goto('/')
  await expect(new Studio(page).start.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Control+K')
  await expect(page.getByPlaceholder('Search objects, or run a command')).toBeFocused()
})

test('recent files show what is in them, and open', async ({ page }) => {
  await savingInto(page, 'Contoso.mailflow')
  const studio = await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+S')
  await expect(page.locator('.saved-state')).toHaveText('Saved')
  await page.reload()
  const recent = studio.start.getByRole('button', { name: /^Contoso\.mailflow/ })
  await expect(recent.locator('svg').getByText('EDGE01', { exact: true })).toBeVisible()
  await recent.click()
  await expect(studio.node('EDGE01')).toBeVisible()
  await expect(page.locator('.saved-state')).toHaveText('Saved')
})

test('the sample is there to play with: the checker tells of its three mistakes', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'sample')
  await expect.poll(() => studio.drawer.locator('[data-rule]').count()).toBeGreaterThan(2)
  await expect(studio.problem('RC-RANGE-002')).toBeVisible()
})

/** What is saved goes into a file of that name in the browser's own folder, without a dialog. */
async function savingInto(page: Page, name: string) {
  await page.addInitScript((wanted) => {
    const handle = async () => (await navigator.storage.getDirectory()).getFileHandle(wanted, { create: true })
    Object.assign(window, { showSaveFilePicker: handle })
  }, name)
}
