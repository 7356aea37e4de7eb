import { toolVersion } from '../shared/version'
import { Studio } from './studio'
import { expect, test } from './test'

test('diagnostics are copied with Ctrl+K: versions and counts, and nothing that stands in the design', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const studio = await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('copy diag')
  await page.keyboard.press('Enter')
  await expect(studio.toast('The diagnostics are in the clipboard')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(new RegExp(`^Mailflow Studio ${toolVersion}\nEdition: browser edition\n`))
  expect(text).toContain('Server 3')
  expect(text).not.toMatch(/contoso|EDGE|MBX|Log/i)
})
