import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { Platform } from '../renderer/platform/platform'
import { answerDialogs, type RunningStudio } from './desktop-app'

/** One edition with a disk that the test can look at. The page has the edition's own `Platform` as `testedPlatform`. */
export interface World {
  page: Page
  /** The file that the next dialogs end with; null is Cancel. */
  pick(name: string | null): Promise<void>
  read(name: string): Promise<string>
  write(name: string, content: string | number[]): Promise<void>
  remove(name: string): Promise<void>
  /** Ends the window without any goodbye and opens it again, with the same disk and the same user. */
  restart(): Promise<World>
  /** The page loads anew, as after it has ended by itself. */
  reload(): Promise<World>
}

declare global {
  interface Window {
    testedPlatform: Platform
  }
}

/** `renderer/platform` as one script: the window itself shows its platform to nobody. */
export async function platformScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'platform-page.ts'), output: { format: 'iife' } },
    },
  })
  const { output } = built as { output: { code?: string }[] }
  return output.find(({ code }) => code !== undefined)!.code!
}

export async function desktopWorld(
  launch: () => Promise<RunningStudio>,
  folder: string,
  script: string,
): Promise<World> {
  return desktopPage(await launch(), launch, folder, script)
}

async function desktopPage(
  studio: RunningStudio,
  launch: () => Promise<RunningStudio>,
  folder: string,
  script: string,
): Promise<World> {
  const { app, page } = studio
  await page.evaluate(script)
  const pathOf = (name: string) => join(folder, name)
  return {
    page,
    async pick(name) {
      const path = name === null ? null : pathOf(name)
      await answerDialogs(app, { save: path, open: path })
    },
    read: async (name) => readFileSync(pathOf(name), 'utf8'),
    write: async (name, content) =>
      writeFileSync(pathOf(name), typeof content === 'string' ? content : Buffer.from(content)),
    async remove(name) {
      if (existsSync(pathOf(name))) rmSync(pathOf(name))
    },
    async restart() {
      const ended = new Promise((resolve) => app.process().once('exit', resolve))
      app.process().kill('SIGKILL')
      await ended
      return desktopWorld(launch, folder, script)
    },
    async reload() {
      await page.reload()
      return desktopPage(studio, launch, folder, script)
    },
  }
}

/** The pickers of a headless browser always cancel, so they give files of the page's private file system: from there on all is real. */
export async function browserWorld(page: Page, script: string): Promise<World> {
  await page.goto('/')
  await page.evaluate(script)
  return {
    page,
    async pick(picked) {
      await page.evaluate((name) => {
        const pick = async () => {
          if (name === null) throw new DOMException('The user aborted a request.', 'AbortError')
          return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
        }
        Object.assign(window, { showSaveFilePicker: pick, showOpenFilePicker: async () => [await pick()] })
      }, picked)
    },
    read: (wanted) =>
      page.evaluate(async (name) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(name)
        return (await handle.getFile()).text()
      }, wanted),
    async write(wanted, text) {
      await page.evaluate(
        async ({ name, content }) => {
          const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true })
          const stream = await handle.createWritable()
          await stream.write(typeof content === 'string' ? content : Uint8Array.from(content))
          await stream.close()
        },
        { name: wanted, content: text },
      )
    },
    async remove(wanted) {
      await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), wanted)
    },
    async restart() {
      const next = await page.context().newPage()
      await page.close()
      return browserWorld(next, script)
    },
    async reload() {
      await page.evaluate(() => window.testedPlatform.setDirty(false))
      return browserWorld(page, script)
    },
  }
}
