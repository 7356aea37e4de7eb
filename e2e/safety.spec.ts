import type { Page } from '@playwright/test'
import { readDesign, writeDesign } from '../shared/file/design-file'
import { p0 } from '../shared/templates/p0'
import { Studio } from './studio'
import { expect, test } from './test'

/** The pickers of a headless browser always cancel, so they give a file of the page's private file system. */
async function pickers(page: Page) {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getFileHandle('Contoso.mailflow', { create: true })
    Object.assign(window, { showSaveFilePicker: pick, showOpenFilePicker: async () => [await pick()] })
  })
}

/** What another program does. */
function writeOutside(page: Page, text: string) {
  return page.evaluate(async (content) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('Contoso.mailflow', { create: true })
    const stream = await handle.createWritable()
    await stream.write(content)
    await stream.close()
  }, text)
}

async function titleInFile(page: Page) {
  const text = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('Contoso.mailflow')
    return (await handle.getFile()).text()
  })
  const read = readDesign(text)
  return read.ok ? read.value.title : read.error.code
}

const theirs = writeDesign({ ...p0(), title: 'Theirs' })

/** A saved design, changed here and by another program. */
async function openConflict(page: Page) {
  await pickers(page)
  const studio = await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  await writeOutside(page, theirs)
  await page.keyboard.press('Control+S')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('Contoso.mailflow was changed by another program')
  const choose = (name: string) => question.getByRole('button', { name, exact: true }).click()
  return { studio, question, choose }
}

test('of a file that another program changed, theirs is compared, taken, and given back by Undo', async ({ page }) => {
  const { studio, question, choose } = await openConflict(page)
  await choose('Compare')
  await expect(question).toContainText(/Only in mine: .*MBXSERVER03.*\n?Different/)
  await choose('Take theirs')
  await expect(page.locator('input.title')).toHaveValue('Theirs')
  await expect(studio.node('MBXSERVER03')).toBeHidden()
  await expect(page.locator('.saved-state')).toHaveText('Saved')
  await page.keyboard.press('Control+Z')
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  await expect(page.locator('.saved-state')).toHaveText('Unsaved')
})

test('of a file that another program changed, mine is kept when that is chosen', async ({ page }) => {
  const { choose } = await openConflict(page)
  expect(await titleInFile(page)).toBe('Theirs')
  await choose('Keep mine')
  await expect(page.locator('.saved-state')).toHaveText('Saved')
  expect(await titleInFile(page)).toBe(p0().title)
})

test('whoever edits without a pause loses at most two seconds when the window ends', async ({ page, context }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('MBXSERVER02')
  const made: number[] = []
  const began = Date.now()
  while (Date.now() - began < 6000) {
    await page.keyboard.press('Control+D')
    made.push(Date.now())
    await page.waitForTimeout(250)
  }
  const count = await studio.nodes.count()
  const ended = Date.now()
  const next = await context.newPage()
  await page.close({ runBeforeUnload: false })

  await next.goto('/')
  const again = new Studio(next)
  const entry = again.start.locator('.recovered')
  await expect(entry).toContainText(/Contoso: Internet mail through Edge.*never saved, last kept /)
  await expect(entry.locator('.thumbnail svg')).toBeVisible()
  await entry.getByRole('button', { name: 'Open' }).click()
  await expect(again.start).toBeHidden()
  const lost = count - (await again.nodes.count())
  const mayBeLost = made.filter((at) => ended - at <= 2000).length
  expect(made.length).toBeGreaterThan(mayBeLost)
  expect(lost).toBeLessThanOrEqual(mayBeLost)
})

test('unsaved work says what it has otherwise than its file, and goes when it is undone', async ({ page, context }) => {
  await pickers(page)
  const studio = await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(studio.node('MBXSERVER03')).toBeVisible()
  await page.waitForTimeout(1800)
  const next = await context.newPage()
  await page.close()
  await next.goto('/')
  const again = new Studio(next)
  const entry = again.start.locator('.recovered')
  await expect(entry).toContainText(/from Contoso\.mailflow, last kept .*Only in mine: .*MBXSERVER03/s)
  await entry.getByRole('button', { name: 'Open' }).click()
  await expect(again.node('MBXSERVER03')).toBeVisible()
  await next.waitForTimeout(1500)
  expect(await kept(next)).toBe(1)
})

test('what is undone to the saved state is kept no longer', async ({ page }) => {
  const studio = await Studio.open(page)
  await studio.place('edge', { x: 300, y: 200 })
  await expect.poll(() => kept(page)).toBe(1)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => kept(page)).toBe(0)
})

test('a second tab with the same file is told at once, and so is the first', async ({ page, context }) => {
  await pickers(page)
  const studio = await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
  const second = await context.newPage()
  await pickers(second)
  const other = await Studio.open(second)
  await second.keyboard.press('Control+O')
  for (const one of [other, studio]) await expect(one.toast('Contoso.mailflow is open in another tab')).toBeVisible()
})

/** How many unsaved designs the browser keeps. */
function kept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('mailflow-studio')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('recovery').objectStore('recovery').count()
          counting.onsuccess = () => resolve(counting.result)
        }
      }),
  )
}
