import { expect, inPage, test } from './desktop-app'
import { Studio } from './studio'

test('diagnostics of the desktop app have the last lines of the log, without words of a fault or paths', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('error', () => resolve())
        setTimeout(() => {
          throw new TypeError('Contoso cannot be read')
        })
      }),
  )
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('copyDiagnostics')?.click())
  await expect(studio.toast('The diagnostics are in the clipboard')).toBeVisible()
  const text = await inPage(page, ({ desktop }) => desktop.readClipboard(undefined), null)
  expect(text).toMatch(/Edition: desktop, Electron .*\n/)
  expect(text).toMatch(/Log:\n(.*\n)*.*Started Mailflow Studio/)
  expect(text).toMatch(/A fault of the page\n\s+TypeError/)
  for (const word of [folder, 'contoso', 'EDGE', 'MBX']) expect(text.toLowerCase()).not.toContain(word.toLowerCase())
})
