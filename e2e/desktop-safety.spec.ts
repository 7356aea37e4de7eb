import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { answerDialogs, expect, test, userDataOf } from './desktop-app'
import { readDesign } from '../shared/file/design-file'
import type { Design } from '../shared/model/design'
import { p0 } from '../shared/templates/p0'
import { Studio } from './studio'

test('whoever edits without a pause loses at most two seconds when the app is killed', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  const made: number[] = []
  const began = Date.now()
  while (Date.now() - began < 6000) {
    await page.keyboard.press('Control+D')
    made.push(Date.now())
    await page.waitForTimeout(250)
  }
  const ended = once(app.process(), 'exit')
  const killed = Date.now()
  app.process().kill('SIGKILL')
  await ended

  const next = await launch()
  const again = new Studio(next.page)
  await again.start.locator('.recovered').getByRole('button', { name: 'Open' }).click()
  await expect(again.start).toBeHidden()
  // From the file: from afar there are no cards in the page, and near by not all of them.
  await answerDialogs(next.app, { save: join(folder, 'Recovered.mailflow') })
  await next.page.keyboard.press('Control+S')
  await expect(again.toast('Saved Recovered.mailflow.')).toBeVisible()
  const lost = made.length - (serversIn(join(folder, 'Recovered.mailflow')) - countOfServers(p0()))
  // Where the machine is so busy that a press waits for its turn, what is kept waits as long.
  const longestWait = Math.max(...made.slice(1).map((at, index) => at - made[index]!))
  expect(lost).toBeLessThanOrEqual(made.filter((at) => killed - at <= 2000 + longestWait).length)
  expect(readdirSync(join(userDataOf(folder), 'recovery')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

const countOfServers = (design: Design) => Object.values(design.items).filter(({ kind }) => kind === 'server').length

function serversIn(path: string): number {
  const read = readDesign(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return countOfServers(read.value)
}

test('a folder that vanished is not made again: a sentence says so, and offers to save elsewhere', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  mkdirSync(join(folder, 'designs'))
  await answerDialogs(app, { save: join(folder, 'designs/Contoso.mailflow') })
  await page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
  renameSync(join(folder, 'designs'), join(folder, 'moved'))
  await page.keyboard.press('Control+S')
  await expect(studio.toast('The folder of Contoso.mailflow is no longer there')).toBeVisible()
  expect(existsSync(join(folder, 'designs'))).toBe(false)

  await answerDialogs(app, { save: join(folder, 'moved/Contoso.mailflow') })
  chmodSync(join(folder, 'moved/Contoso.mailflow'), 0o444)
  await page.getByRole('button', { name: 'Save as…' }).click()
  await expect(studio.toast('Contoso.mailflow is read-only.')).toBeVisible()
})

test('where unsaved work cannot be kept, one sentence says so without a path', async ({ launch, folder }) => {
  mkdirSync(userDataOf(folder), { recursive: true })
  writeFileSync(join(userDataOf(folder), 'recovery'), 'a file in the way of the folder')
  const { page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  const told = studio.toast('Your unsaved work cannot be kept in case of a crash')
  await expect(told).toBeVisible()
  expect(await told.textContent()).not.toContain('/')
})

test('what a save that was killed left behind is gone after the next start', async ({ launch, folder }) => {
  const first = await launch()
  const studio = await Studio.chooseTemplate(first.page, 'p0')
  await answerDialogs(first.app, { save: join(folder, 'Contoso.mailflow') })
  await first.page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
  const text = readFileSync(join(folder, 'Contoso.mailflow'), 'utf8')
  const program = first.app.process()
  const ended = once(program, 'exit')
  program.kill('SIGKILL')
  await ended
  const { temporaryPath } = await import('../disk/temporary')
  const left = temporaryPath(folder).replace(/-\d+-/, `-${program.pid}-`)
  writeFileSync(left, text.slice(0, 100))
  await launch()
  await expect.poll(() => existsSync(left)).toBe(false)
  expect(readFileSync(join(folder, 'Contoso.mailflow'), 'utf8')).toBe(text)
})

test('work that a person chose not to save is not offered at the next start', async ({ launch }) => {
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(page.locator('.saved-state')).toHaveText('Unsaved')
  const ended = once(app.process(), 'exit')
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await ended
  const next = await launch()
  await expect(new Studio(next.page).start).toBeVisible()
  expect(await next.page.evaluate(() => window.desktop!.listRecovery(undefined))).toEqual([])
})
