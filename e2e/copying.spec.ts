import type { BrowserContext, Page } from '@playwright/test'
import { overlaps } from '../shared/diagram/routing/geometry'
import { writeDesign } from '../shared/file/design-file'
import { p0 } from '../shared/templates/p0'
import { Studio } from './studio'
import { expect, test } from './test'

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

/** Until what was copied is in the clipboard of the system, picture and all. */
async function copied(page: Page) {
  await page.keyboard.press('Control+C')
  await expect.poll(() => page.evaluate(typesInClipboard)).toEqual(expect.arrayContaining(['text/plain', 'image/png']))
}

async function typesInClipboard() {
  const items = await navigator.clipboard.read()
  return items.flatMap(({ types }) => types)
}

async function otherWindow(context: BrowserContext): Promise<Studio> {
  const page = await context.newPage()
  const studio = await Studio.open(page)
  await page.bringToFront()
  return studio
}

test('pasted twice, copies stand at the pointer and cover neither each other nor what was there', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  await studio.click('MBXSERVER01', ['Shift'])
  await copied(page)
  const canvas = (await studio.canvas.boundingBox())!
  const at = { x: canvas.x + 300, y: canvas.y + canvas.height - 130 }
  await page.mouse.move(at.x, at.y)
  await page.keyboard.press('Control+V')
  await expect(studio.node('EDGE02')).toHaveClass(/selected/)
  await page.keyboard.press('Control+V')
  await expect(studio.node('EDGE03')).toBeVisible()

  await expect(await studio.line('MBXSERVER03', 'EDGE02')).toHaveCount(1)
  await expect(studio.undoButton('Undo Paste')).toBeVisible()
  const boxes = await Promise.all((await studio.nodes.all()).map((node) => node.boundingBox()))
  expect(boxes).toHaveLength(8)
  boxes.forEach((one, index) => boxes.slice(index + 1).forEach((two) => expect(overlaps(one!, two!)).toBe(false)))
  const [edge, mailbox] = await studio.boxes('EDGE02', 'MBXSERVER03')
  const middle = (Math.min(edge!.x, mailbox!.x) + Math.max(edge!.x + edge!.width, mailbox!.x + mailbox!.width)) / 2
  expect(Math.abs(middle - at.x)).toBeLessThan(250)
})

test('servers copied in one window are pasted in another, with their addresses and the connectors between them', async ({
  page,
  context,
}) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  await studio.click('MBXSERVER01', ['Shift'])
  await copied(page)
  const other = await otherWindow(context)
  await other.page.keyboard.press('Control+V')
  await expect(other.node('EDGE01')).toBeVisible()
  await expect(other.node('EDGE01')).toHaveAttribute('aria-label', /sends to MBXSERVER01/)
  await other.page.keyboard.press('Escape')
  await other.click('EDGE01')
  await other.settled()
  await expect(other.inspector).toContainText('10.1.1.2')
})

test('what cannot be copied, since a part of the app cannot be loaded, is not cut either', async ({ page }) => {
  await page.route(/\/later-/, (route) => route.abort())
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  await page.keyboard.press('Control+X')
  await expect(page.locator('.toast-text')).toContainText('Nothing was done')
  await expect(studio.node('EDGE01')).toBeVisible()
})

test('the text of what was copied reads as a list, and a mail that carries it can be pasted back', async ({
  page,
  context,
}) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  await copied(page)
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('EDGE01 (Edge Transport · 2019): 10.1.1.1 external, 10.1.1.2 internal, edge01.contoso.com')

  const other = await otherWindow(context)
  await other.page.evaluate(
    (mail) => navigator.clipboard.writeText(mail),
    `Hello,\n\n> ${text.replaceAll('\n', '\n> ')}\nBye`,
  )
  await other.page.keyboard.press('Control+V')
  await expect(other.node('EDGE01')).toBeVisible()
})

test('the text of a whole design file offers its objects', async ({ page }) => {
  const studio = await Studio.open(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), writeDesign(p0()))
  await page.keyboard.press('Control+V')
  await expect(studio.dialog).toContainText('Paste the design “Contoso: Internet mail through Edge”?')
  await studio.dialog.getByRole('button', { name: 'Paste its objects' }).click()
  await expect(studio.nodes).toHaveCount(4)
  await expect(studio.labels).toHaveCount(4)
  await studio.undoButton('Undo Paste').click()
  await expect(studio.nodes).toHaveCount(0)
})

test('what is no drawing changes nothing and is told in one sentence', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await page.evaluate(() => navigator.clipboard.writeText('Lunch at noon?'))
  await page.keyboard.press('Control+V')
  await expect(studio.toast('The clipboard has no objects of a drawing')).toBeVisible()
  await page.evaluate(() => navigator.clipboard.writeText('mailflow-clip:1:AAAA:end'))
  await page.keyboard.press('Control+V')
  await expect(studio.toast('cannot be read, because their text is cut off or changed')).toBeVisible()
  await expect(studio.undoButton('Nothing to undo')).toBeVisible()
})

test('while a panel asks a question, nothing is pasted on the drawing', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  await copied(page)
  await studio.settled()
  await studio.field('Subscribed to the site').selectOption({ index: 1 })
  await expect(page.getByRole('alertdialog')).toContainText('Subscribe EDGE01')
  await page.keyboard.press('Control+V')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(studio.nodes).toHaveCount(4)
  await expect(studio.undoButton('Nothing to undo')).toBeVisible()
})

test('in a field, copying and pasting mean its text', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  await studio.settled()
  await studio.field('Name').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Control+V')
  await expect(studio.nodes).toHaveCount(4)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EDGE01')
})
