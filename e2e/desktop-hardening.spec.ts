import { expect, test } from './desktop-app'
import { stylesOf, tryForeign, withoutEffect } from './foreign'
import { Studio } from './studio'

test('the page has its styles by the nonce of this load, and what somebody else brings does nothing', async ({
  launch,
  attempts,
}) => {
  const { page } = await launch()
  await Studio.chooseTemplate(page, 'p0')
  const first = await stylesOf(page)
  expect(first).toMatchObject({ radius: '4px', filled: true })
  expect(first.nonces).toEqual([expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/)])
  expect(await tryForeign(page)).toEqual(withoutEffect)
  await expect.poll(() => attempts.length).toBeGreaterThanOrEqual(3)
  attempts.length = 0

  await page.reload()
  await expect(page.locator('.fui-Button').first()).toBeVisible()
  const second = await stylesOf(page)
  expect(second.nonces).toHaveLength(1)
  expect(second.nonces).not.toEqual(first.nonces)
})

test('the window runs as it is declared: sandboxed, isolated, without Node', async ({ launch }) => {
  const { app } = await launch()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  })
  const unset = ['allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures']
  expect(unset.filter((name) => preferences[name])).toEqual([])
})
