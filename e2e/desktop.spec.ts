import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { once } from 'node:events'
import { join } from 'node:path'
import { answerDialogs, expect, inPage, test, userDataOf } from './desktop-app'
import { chooseEngine } from './engine'

const save = { text: 'A design', as: false, file: null, suggestedName: 'Contoso.mailflow' }

test('a design is saved and opened again, through dialog, main process and disk', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const path = join(folder, 'Contoso.mailflow')
  await answerDialogs(app, { save: path, open: path })

  const saved = await inPage(page, ({ desktop, input }) => desktop.saveDesign(input), save)
  expect(saved).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow' } })
  expect(readFileSync(path, 'utf8')).toBe('A design')
  expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])

  const opened = await inPage(page, ({ desktop }) => desktop.openDesign(undefined), null)
  expect(opened).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow', text: 'A design' } })
  expect(JSON.stringify([saved, opened])).not.toContain(folder)
})

test('saving again asks nobody, unless another program wrote the file meanwhile', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const path = join(folder, 'Contoso.mailflow')
  await answerDialogs(app, { save: path })
  const first = await inPage(page, ({ desktop, input }) => desktop.saveDesign(input), save)
  if (!first.ok) throw new Error(first.error.code)
  await answerDialogs(app, { save: null })

  const again = { ...save, text: 'Changed', file: first.value.file }
  expect(await inPage(page, ({ desktop, input }) => desktop.saveDesign(input), again)).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('Changed')

  writeFileSync(path, 'Written by another program')
  const refused = await inPage(page, ({ desktop, input }) => desktop.saveDesign(input), again)
  expect(refused).toMatchObject({ ok: false, error: { code: 'changedOnDisk', name: 'Contoso.mailflow' } })
  expect(readFileSync(path, 'utf8')).toBe('Written by another program')
})

test('a drawing becomes a PNG file', async ({ launch, folder }) => {
  const { app, page } = await launch()
  await answerDialogs(app, { save: join(folder, 'Contoso.png') })
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="red"/></svg>'
  const exported = await inPage(
    page,
    async ({ desktop, input }) => {
      const picture = await desktop.rasterize({ svg: input, scale: 2 })
      if (!picture.ok) return picture
      return desktop.exportFile({ format: 'png', suggestedName: 'Contoso.png', content: picture.value })
    },
    svg,
  )
  expect(exported).toEqual({ ok: true, value: { name: 'Contoso.png' } })
  const bytes = readFileSync(join(folder, 'Contoso.png'))
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([80, 60])
})

test('the page has the requests of the contract and nothing else', async ({ launch, attempts }) => {
  const { page } = await launch()
  const seen = await page.evaluate(async () => {
    const outside = await fetch('https://example.com/').catch((error: Error) => error.name)
    const world = window as unknown as Record<string, unknown>
    return {
      frozen: Object.isFrozen(window.desktop),
      globals: ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter((name) => world[name] !== undefined),
      outside,
    }
  })
  expect(seen).toEqual({ frozen: true, globals: [], outside: 'TypeError' })
  attempts.length = 0

  const wrong = { ...save, path: '/tmp/elsewhere.mailflow' }
  const refusal = inPage(page, ({ desktop, input }) => desktop.saveDesign(input), wrong)
  await expect(refusal).rejects.toThrow(/Unrecognized key/)
})

test('nothing is written that the user did not pick', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const offered = () =>
    app.evaluate(({ dialog }) => {
      const heard = new Promise<string>((resolve) => {
        dialog.showSaveDialog = async (...words: unknown[]) => {
          resolve((words.at(-1) as { defaultPath: string }).defaultPath)
          return { canceled: true, filePath: '' }
        }
      })
      Object.assign(globalThis, { heard })
    })
  await offered()
  const asks = [
    { ...save, file: 'invented' },
    { ...save, suggestedName: '../../elsewhere.mailflow' },
  ]
  for (const ask of asks) {
    const answer = await inPage(page, ({ desktop, input }) => desktop.saveDesign(input), ask)
    expect(answer).toMatchObject({ ok: false })
  }
  const path = await app.evaluate(() => (globalThis as unknown as { heard: Promise<string> }).heard)
  expect(path).toBe(join(await app.evaluate(({ app }) => app.getPath('documents')), 'elsewhere.mailflow'))
  expect(readdirSync(folder)).toEqual(['user-data'])

  await answerDialogs(app, { save: join(userDataOf(folder), 'recent.mailflow') })
  const inside = await inPage(page, ({ desktop, input }) => desktop.saveDesign(input), save)
  expect(inside).toMatchObject({ ok: false, error: { code: 'ownFolder' } })
})

test('the page cannot be led elsewhere, and opens no second window', async ({ launch, attempts }) => {
  const { app, page } = await launch()
  const address = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.evaluate(() => window.open('https://example.com/'))
  await page.evaluate(() => {
    location.href = 'app://bundle.example.com/index.html'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(address)
  expect(app.windows()).toHaveLength(1)
  expect(await page.evaluate(() => fetch('/../main.mjs').then(({ status }) => status))).toBe(404)
  attempts.length = 0
})

test('closing with unsaved changes asks: Cancel stays, Save waits for the page, Don’t save closes', async ({
  launch,
}) => {
  const { app, page } = await launch()
  const close = (answer: number) =>
    app.evaluate(({ BrowserWindow, dialog }, response) => {
      dialog.showMessageBox = async () => ({ response, checkboxChecked: false })
      BrowserWindow.getAllWindows()[0]?.close()
    }, answer)
  const windowCount = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await answerDialogs(app, { save: null })
  await inPage(page, ({ desktop }) => desktop.setDirty({ dirty: true }), null)

  await close(2)
  expect(await windowCount()).toBe(1)

  const asked = page.evaluate(
    () => new Promise((resolve) => window.desktop!.on('closeRequested', () => resolve('asked'))),
  )
  await close(0)
  expect(await asked).toBe('asked')
  await inPage(page, ({ desktop }) => desktop.closeDecision({ saved: false }), null)
  expect(await windowCount()).toBe(1)

  await inPage(page, ({ desktop }) => desktop.setDirty({ dirty: true }), null)
  const ended = once(app.process(), 'exit')
  await close(1)
  await ended
})

test('a command of the menu reaches the page', async ({ launch }) => {
  const { app, page } = await launch()
  const heard = page.evaluate(() => new Promise((resolve) => window.desktop!.on('command', resolve)))
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('zoomToFit')?.click())
  expect(await heard).toBe('zoomToFit')
})

test('unsaved work survives a kill', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const work = { name: 'Contoso', text: 'Unsaved', file: null }
  await inPage(page, ({ desktop, input }) => desktop.saveRecovery(input), work)
  app.process().kill('SIGKILL')
  await once(app.process(), 'exit')

  const next = await launch()
  const [entry] = await inPage(next.page, ({ desktop }) => desktop.listRecovery(undefined), null)
  expect(entry).toMatchObject({ name: 'Contoso' })
  const restored = await inPage(next.page, ({ desktop, input }) => desktop.openRecovery({ id: input }), entry!.id)
  expect(restored).toEqual({ ok: true, value: work })
  await inPage(next.page, ({ desktop, input }) => desktop.adoptRecovery({ id: input }), entry!.id)
  await inPage(next.page, ({ desktop }) => desktop.discardRecovery({}), null)
  expect(readdirSync(join(userDataOf(folder), 'recovery'))).toEqual([])
})

test('a second start hands its file to the window that is open', async ({ launch, folder }) => {
  const { page } = await launch()
  const path = join(folder, 'second.mailflow')
  writeFileSync(path, 'From the second start')
  const opened = page.evaluate(() => new Promise((resolve) => window.desktop!.on('openedFile', resolve)))

  const env = { ...process.env, ...chooseEngine().env }
  Object.assign(process.env, env)
  const program = createRequire(import.meta.url)('electron') as unknown as string
  const second = spawn(program, ['--no-sandbox', '.', path, `--user-data-dir=${userDataOf(folder)}`], { env })
  expect(await once(second, 'exit')).toEqual([0, null])
  expect(await opened).toMatchObject({ ok: true, value: { name: 'second.mailflow', text: 'From the second start' } })
})

test('a design named on the command line is opened', async ({ launch, folder }) => {
  const path = join(folder, 'named.mailflow')
  writeFileSync(path, 'From the command line')
  const { page } = await launch(path)
  const recent = () => inPage(page, ({ desktop }) => desktop.listRecent(undefined), null)
  await expect.poll(recent).toMatchObject([{ name: 'named.mailflow' }])
  expect(existsSync(path)).toBe(true)
})
