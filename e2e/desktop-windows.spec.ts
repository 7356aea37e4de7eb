import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { writeDesign } from '../shared/file/design-file'
import { p0 } from '../shared/templates/p0'
import { answerDialogs, expect, inPage, test, userDataOf } from './desktop-app'
import { chooseEngine } from './engine'

function writeDesignFile(folder: string, title: string): string {
  const path = join(folder, `${title}.mailflow`)
  writeFileSync(path, writeDesign({ ...p0(), title }))
  return path
}

/** A double click on a file while the app runs. */
async function startAgain(folder: string, path: string) {
  const env = { ...process.env, ...chooseEngine().env }
  Object.assign(process.env, env)
  const program = createRequire(import.meta.url)('electron') as unknown as string
  const second = spawn(program, ['--no-sandbox', '.', path, `--user-data-dir=${userDataOf(folder)}`], { env })
  expect(await once(second, 'exit')).toEqual([0, null])
}

const title = (page: Page) => page.locator('input.title')

/** The window that the app shows besides these. */
async function nextWindow(app: ElectronApplication, ...others: readonly Page[]): Promise<Page> {
  await expect.poll(() => app.windows().length).toBe(others.length + 1)
  return app.windows().find((page) => !others.includes(page))!
}

test('another file opens in a window of its own, and the same file again brings its window to the front', async ({
  launch,
  folder,
}) => {
  const [one, two] = [writeDesignFile(folder, 'One'), writeDesignFile(folder, 'Two')]
  const { app, page } = await launch(one)
  await expect(title(page)).toHaveValue('One')
  await app.evaluate(({ BrowserWindow }) => {
    const focused: number[] = []
    Object.assign(globalThis, { focused })
    BrowserWindow.getAllWindows().forEach((window) => window.on('focus', () => focused.push(window.id)))
  })
  await startAgain(folder, two)
  const second = await nextWindow(app, page)
  await expect(title(second)).toHaveValue('Two')
  await expect(title(page)).toHaveValue('One')

  await startAgain(folder, one)
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { focused: number[] }).focused)).toEqual([1])
  expect(app.windows()).toHaveLength(2)

  // The file of the first window is not opened in the second one either.
  await answerDialogs(app, { open: one })
  await second.keyboard.press('Control+O')
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { focused: number[] }).focused)).toEqual([1, 1])
  await expect(title(second)).toHaveValue('Two')
})

test('each window saves its own file, and closing one leaves the other', async ({ launch, folder }) => {
  const [one, two] = [writeDesignFile(folder, 'One'), writeDesignFile(folder, 'Two')]
  const { app, page } = await launch(one)
  await expect(title(page)).toHaveValue('One')
  await startAgain(folder, two)
  const second = await nextWindow(app, page)
  await expect(title(second)).toHaveValue('Two')
  for (const window of [page, second]) {
    await title(window).fill('Changed')
    await window.keyboard.press('Enter')
    await window.keyboard.press('Control+S')
    await expect(window.locator('.saved-state')).toHaveText('Saved')
    // What the page asks is answered after what it told before: now the app knows that all is saved.
    await inPage(window, ({ desktop }) => desktop.listRecent(undefined), null)
  }
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ id }) => id === 2)
      ?.close(),
  )
  await expect.poll(() => app.windows().length).toBe(1)
  await expect(title(page)).toHaveValue('Changed')
})
