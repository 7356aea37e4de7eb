import { breakWindow, mendWindow } from './broken-window'
import { Studio } from './studio'
import { expect, test } from './test'

test('a window that cannot be shown keeps the work, says so, and goes on by keyboard with all of it', async ({
  page,
}) => {
  const { studio, stopped } = await breakWindow(page, await Studio.openTemplate(page, 'p0'))
  await expect(stopped.getByRole('button', { name: 'Go on' })).toBeFocused()
  // It fails again for as long as what broke it lasts, and the keys of commands do nothing meanwhile.
  await page.keyboard.press('Enter')
  await expect(stopped).toBeVisible()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Z')
  await mendWindow(page)
  await page.keyboard.press('Enter')
  await expect(stopped).toBeHidden()
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  await expect(page.locator('.saved-state')).toHaveText('Unsaved')
  await page.keyboard.press('Control+Z')
  await expect(studio.node('MBXSERVER03')).toBeHidden()
})

test('a copy can be saved from there, and after loading anew the work is offered', async ({ page }) => {
  await page.addInitScript(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('Copy.mailflow', { create: true })
    Object.assign(window, { showSaveFilePicker: pick, showOpenFilePicker: async () => [await pick()] })
  })
  const { studio, stopped } = await breakWindow(page, await Studio.openTemplate(page, 'p0'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(stopped).toContainText('A copy is saved as Copy.mailflow.')
  const copy = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('Copy.mailflow')
    return (await handle.getFile()).text()
  })
  expect(copy).toContain('MBXSERVER03')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(studio.start.locator('.recovered')).toContainText('never saved')
  await studio.start.locator('.recovered').getByRole('button', { name: 'Open' }).click()
  await expect(studio.node('MBXSERVER03')).toBeVisible()
})
