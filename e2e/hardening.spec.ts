import { p0 } from '../shared/templates/p0'
import { writeDesign } from '../shared/file/design-file'
import { Studio } from './studio'
import { stylesOf, tryForeign, withoutEffect } from './foreign'
import { expect, test } from './test'

test('Fluent UI has its styles, and nothing offends the policy while the window is used', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  for (const tab of ['Script', 'Changes', 'Lists', 'Problems'] as const) await studio.tab(tab).click()
  await page.keyboard.press('Control+K')
  await expect(page.getByPlaceholder('Search objects, or run a command')).toBeFocused()
  await page.keyboard.press('Escape')
  expect(await stylesOf(page)).toMatchObject({ radius: '4px', nonces: [], filled: true })
})

test('styles that come as text do nothing, neither as an element nor as an attribute', async ({ page, attempts }) => {
  await Studio.open(page)
  expect(await tryForeign(page)).toEqual(withoutEffect)
  await expect.poll(() => attempts.length).toBeGreaterThanOrEqual(3)
  attempts.length = 0
})

test('the page holds to its policy also where a server sends none', async ({ page, attempts }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _none, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  await Studio.openFile(page, writeDesign(p0()))
  expect(await tryForeign(page)).toEqual(withoutEffect)
  await expect.poll(() => attempts.length).toBeGreaterThanOrEqual(3)
  attempts.length = 0
})
