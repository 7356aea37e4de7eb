import { breakWindow } from './broken-window'
import { expect, test } from './desktop-app'
import { Studio } from './studio'

test('a window that cannot be shown keeps the work, and offers it after it was loaded anew', async ({ launch }) => {
  const { page } = await launch()
  const { studio, stopped } = await breakWindow(page, await Studio.chooseTemplate(page, 'p0'))
  await stopped.getByRole('button', { name: 'Reload' }).click()
  await studio.start.locator('.recovered').getByRole('button', { name: 'Open' }).click()
  await expect(studio.node('MBXSERVER03')).toBeVisible()
})
