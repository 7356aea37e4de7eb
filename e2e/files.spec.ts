import type { Page } from '@playwright/test'
import { writeDesign } from '../shared/file/design-file'
import { p0 } from '../shared/templates/p0'
import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

const p0File = { name: 'Contoso.mailflow', mimeType: 'application/json', buffer: Buffer.from(writeDesign(p0())) }

/** The pickers of a headless browser always cancel, so they give files of the page's private file system. */
async function pickers(page: Page) {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getFileHandle(window.name || 'Contoso.mailflow', { create: true })
    Object.assign(window, { showSaveFilePicker: pick, showOpenFilePicker: async () => [await pick()] })
  })
}

const pick = (page: Page, name: string) => page.evaluate((wanted) => void (window.name = wanted), name)

const content = (page: Page, wanted: string) =>
  page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name)
    return (await handle.getFile()).text()
  }, wanted)

test('save, save as and open keep the same bytes', async ({ page }) => {
  await pickers(page)
  const studio = await Studio.openTemplate(page, 'p0')
  const state = page.locator('.saved-state')
  await expect(state).toHaveText('Not saved yet')
  await page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
  await expect(state).toHaveText('Saved')
  const first = await content(page, 'Contoso.mailflow')
  expect(first).toBe(p0File.buffer.toString())

  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+D')
  await expect(state).toHaveText('Unsaved')
  await pick(page, 'Copy.mailflow')
  await page.keyboard.press('Control+Shift+S')
  await expect(studio.toast('Saved Copy.mailflow.')).toBeVisible()
  expect(await content(page, 'Contoso.mailflow')).toBe(first)
  const copy = await content(page, 'Copy.mailflow')
  expect(copy).toContain('MBXSERVER03')

  await pick(page, 'Contoso.mailflow')
  await page.keyboard.press('Control+O')
  await expect(studio.node('MBXSERVER03')).toBeHidden()
  await pick(page, 'Again.mailflow')
  await page.keyboard.press('Control+Shift+S')
  await expect(studio.toast('Saved Again.mailflow.')).toBeVisible()
  expect(await content(page, 'Again.mailflow')).toBe(first)
})

test('what is unsaved is asked about before another design takes its place', async ({ page }) => {
  await withoutPickers(page)
  const studio = await Studio.open(page)
  await studio.place('edge', { x: 300, y: 200 })
  const question = page.getByRole('alertdialog')

  await page.keyboard.press('Control+N')
  await expect(question).toContainText('Save changes to “Untitled mail flow”?')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(studio.node('EDGE01')).toBeVisible()

  await page.keyboard.press('Control+N')
  const saved = await studio.download(() => question.getByRole('button', { name: 'Save', exact: true }).click())
  expect(saved.bytes.toString()).toContain('EDGE01')
  await expect(studio.node('EDGE01')).toBeHidden()

  await studio.place('mailbox', { x: 300, y: 200 })
  await page.keyboard.press('Control+N')
  await question.getByRole('button', { name: 'Don’t save' }).click()
  await expect(studio.node('MBX01')).toBeHidden()
  await expect(page.locator('.saved-state')).toHaveText('Not saved yet')
})

const text = p0File.buffer.toString()
const unusable = [
  { is: 'cut off', text: text.slice(0, text.length / 2), says: /is not readable/ },
  { is: 'something else', text: '{"name":"something else"}', says: /holds no mail flow design/ },
  { is: 'of a later version', text: text.replace(/"version": \d+/, '"version": 999'), says: /newer version/ },
  { is: 'damaged', text: text.replace('"role": "edge"', '"role": "egde"'), says: /is damaged at/ },
]

for (const { is, text: broken, says } of unusable) {
  test(`a file that is ${is} gives one sentence, and the design stays`, async ({ page }) => {
    await withoutPickers(page)
    const file = { name: 'Broken.mailflow', mimeType: 'application/json', buffer: Buffer.from(broken) }
    page.on('filechooser', (chooser) => void chooser.setFiles(file))
    const studio = await Studio.openTemplate(page, 'p0')
    await page.keyboard.press('Control+O')
    await expect(studio.toast(says)).toHaveText(/^“Broken\.mailflow” [^.]*(\.[^ ][^.]*)*\.$/)
    await expect(studio.node('EDGE01')).toBeVisible()
  })
}

test('a design file that is dropped onto the window is opened; another file is not', async ({ page }) => {
  const studio = await Studio.open(page)
  await drop(page, 'notes.txt', 'Hello')
  await expect(studio.toast('notes.txt is not a design file')).toBeVisible()
  await drop(page, p0File.name, p0File.buffer.toString())
  await expect(studio.node('MBXSERVER02')).toBeVisible()
  await expect(page.locator('input.title')).toHaveValue('Contoso: Internet mail through Edge')
})

test('unsaved work is offered again after the window was ended', async ({ page, context }) => {
  const studio = await Studio.open(page)
  await studio.place('edge', { x: 300, y: 200 })
  await expect.poll(() => keptDesigns(page)).toBe(1)
  const next = await context.newPage()
  await page.close()

  await next.goto('/')
  const again = new Studio(next)
  await expect(again.start).toContainText('Unsaved work was left behind')
  await again.start.locator('.recovered').getByRole('button', { name: 'Open' }).click()
  await expect(again.node('EDGE01')).toBeVisible()
  await expect(next.locator('.saved-state')).toHaveText('Unsaved')
})

function drop(page: Page, name: string, text: string) {
  return page.evaluate(
    (file) => {
      const data = new DataTransfer()
      data.items.add(new File([file.text], file.name))
      const canvas = document.querySelector('.canvas')!
      for (const type of ['dragenter', 'dragover', 'drop']) {
        canvas.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
      }
    },
    { name, text },
  )
}

/** How many unsaved designs the browser keeps. */
function keptDesigns(page: Page): Promise<number> {
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
