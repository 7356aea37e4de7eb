import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication } from '@playwright/test'
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

type Asking = typeof globalThis & { asked: { message: string; isOver: boolean }[] }

/** What Electron tells of a page that does not answer. Its questions are noted, and answered unless they are to stand. */
async function tellUnresponsive(app: ElectronApplication, answer: number | null) {
  await app.evaluate(({ BrowserWindow, dialog }, response) => {
    const asked: Asking['asked'] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (...words: unknown[]) => {
      const { message, signal } = words.at(-1) as { message: string; signal?: AbortSignal }
      const question = { message, isOver: false }
      asked.push(question)
      return new Promise((resolve) => {
        if (response !== null) resolve({ response, checkboxChecked: false })
        signal?.addEventListener('abort', () => {
          question.isOver = true
          resolve({ response: 0, checkboxChecked: false })
        })
      })
    }
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive')
  }, answer)
}

const asked = (app: ElectronApplication) => app.evaluate(() => (globalThis as Asking).asked)

test('while a window does not respond a question stands, and it goes when the window responds', async ({ launch }) => {
  const { app, page } = await launch()
  await tellUnresponsive(app, null)
  expect(await asked(app)).toEqual([{ message: 'The window does not respond.', isOver: false }])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('responsive'))
  expect(await asked(app)).toEqual([{ message: 'The window does not respond.', isOver: true }])
  await expect(new Studio(page).start).toBeVisible()
})

test('a window that hangs for ever is loaded again, and offers the work of 2 seconds before', async ({ launch }) => {
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  await wait(2000)
  page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  await wait(500)
  // The driver cannot follow a page that was ended: the app itself tells that the next one was loaded.
  await app.evaluate(({ BrowserWindow }) => {
    const loaded = new Promise<string>((resolve) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.once('did-finish-load', () => resolve(contents.getURL()))
    })
    Object.assign(globalThis, { loaded })
  })
  const ended = page.waitForEvent('crash')
  await tellUnresponsive(app, 1)
  await ended
  expect(await app.evaluate(() => (globalThis as unknown as { loaded: Promise<string> }).loaded)).toContain(
    'index.html',
  )
  expect(await asked(app)).toHaveLength(1)

  app.process().kill('SIGKILL')
  await once(app.process(), 'exit')
  const next = new Studio((await launch()).page)
  await next.start.locator('.recovered').getByRole('button', { name: 'Open' }).click()
  await expect(next.node('MBXSERVER03')).toBeVisible()
})
