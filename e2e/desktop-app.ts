import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Desktop } from '../shared/ipc/contract'
import type {} from '../renderer/platform/desktop'
import { chooseEngine } from './engine'
import { watch } from './test'

const repository = join(import.meta.dirname, '..')

export interface RunningStudio {
  app: ElectronApplication
  page: Page
}

interface Fixtures {
  /** What the windows of this test tried, see `test.ts`. */
  attempts: string[]
  /** Scripts that the app's process runs before the app itself. */
  requires: string[]
  /** A new folder for this test. */
  folder: string
  /** Starts the app, with the design files named; the same folder of user data each time. It is ended after the test. */
  launch(...files: string[]): Promise<RunningStudio>
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern.
  folder: async ({}, use) => use(mkdtempSync(join(tmpdir(), 'mailflow-'))),

  // oxlint-disable-next-line no-empty-pattern -- as above.
  attempts: async ({}, use) => {
    const attempts: string[] = []
    await use(attempts)
    expect(attempts).toEqual([])
  },

  requires: [[], { option: true }],

  launch: async ({ folder, attempts, requires }, use, info) => {
    const { env, label } = chooseEngine()
    info.annotations.push({ type: 'engine', description: label })
    const started: ChildProcess[] = []
    await use(async (...files) => {
      const app = await _electron.launch({
        cwd: repository,
        args: [...requires.flatMap((script) => ['-r', script]), '.', ...files, `--user-data-dir=${userDataOf(folder)}`],
        env: { ...process.env, ...env } as Record<string, string>,
      })
      started.push(app.process())
      watch(app.context(), attempts)
      const page = await app.firstWindow()
      await page.waitForURL(/index\.html/)
      await page.waitForFunction(() => window.desktop && document.getElementById('root')?.hasChildNodes())
      return { app, page }
    })
    started.forEach((program) => program.kill('SIGKILL'))
  },
})

export const userDataOf = (folder: string) => join(folder, 'user-data')

/** Answers the next dialogs as the user would. Null is Cancel. */
export async function answerDialogs(app: ElectronApplication, answers: { save?: string | null; open?: string | null }) {
  await app.evaluate(({ dialog }, { save, open }) => {
    if (save !== undefined) dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' })
    if (open !== undefined) {
      dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: open === null ? [] : [open] })
    }
  }, answers)
}

/** Runs in the page, which has nothing else than this to reach the world with. */
export function inPage<Input, Output>(
  page: Page,
  use: (words: { desktop: Desktop; input: Input }) => Promise<Output>,
  input: Input,
): Promise<Output> {
  const source = use.toString()
  return page.evaluate(`(${source})({ desktop: window.desktop, input: ${JSON.stringify(input)} })`) as Promise<Output>
}

export { expect }
