import { Studio } from './studio'
import { expect, test } from './test'

let studio: Studio

test.beforeEach(async ({ page }) => {
  studio = await Studio.openTemplate(page, 'p0')
})

const names = ['Internet', 'EDGE01', 'MBXSERVER01', 'MBXSERVER02']

/** Where the cards stand, in widths of the first: the same at every zoom and in every part of the view. */
async function picture() {
  const [first, ...others] = await studio.boxes(...names)
  return others.flatMap(({ x, y }) => [(x - first!.x) / first!.width, (y - first!.y) / first!.width])
}

/** Where a card stands on the drawing, whatever is in view. */
function placeOf(name: string) {
  return studio.node(name).evaluate((card: HTMLElement) => card.style.transform)
}

test('“Tidy up” puts mail from left to right, as one step that Undo takes back', async ({ page }) => {
  const before = await picture()
  const edge = await studio.centre(studio.node('EDGE01'))
  await studio.drag(edge, { x: edge.x - 40, y: edge.y + 110 })
  const moved = await picture()
  await page.keyboard.press('Control+Shift+L')
  await expect(studio.undoButton('Undo Tidy up')).toBeVisible()
  await expect(async () => {
    const [internet, edgeNow, first, second] = await studio.boxes(...names)
    expect(internet!.x + internet!.width).toBeLessThan(edgeNow!.x)
    expect(edgeNow!.x + edgeNow!.width).toBeLessThan(first!.x)
    expect(first!.x).toBeCloseTo(second!.x, 0)
  }).toPass()
  await page.keyboard.press('Control+Z')
  await expect(studio.undoButton('Undo Move EDGE01')).toBeVisible()
  const undone = await picture()
  undone.forEach((place, index) => expect(place).toBeCloseTo(moved[index]!, 1))
  await page.keyboard.press('Control+Z')
  const atFirst = await picture()
  atFirst.forEach((place, index) => expect(place).toBeCloseTo(before[index]!, 1))
})

test('what takes long says so, Escape ends it, and nothing has moved', async ({ page }) => {
  await page.route(/elk-worker/, () => undefined)
  const before = await picture()
  await page.keyboard.press('Control+Shift+L')
  await expect(studio.toast('Tidying up… Escape cancels.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(studio.toast('Nothing was moved: tidying up was cancelled.')).toBeVisible()
  expect(await picture()).toEqual(before)
  await page.unroute(/elk-worker/)
  await page.keyboard.press('Control+Shift+L')
  await expect(studio.undoButton('Undo Tidy up')).toBeVisible()
})

test('where the layout cannot be loaded, a sentence says so, and nothing has moved', async ({ page }) => {
  await page.route(/elk-worker/, (route) => route.abort())
  const before = await picture()
  await page.keyboard.press('Control+Shift+L')
  await expect(studio.toast('Nothing was moved: the layout stopped.')).toBeVisible()
  expect(await picture()).toEqual(before)
})

test('who wants less motion sees everything at its place at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('Control+Shift+L')
  await expect(studio.undoButton('Undo Tidy up')).toBeVisible()
})

test('selected cards are aligned by Ctrl+K, as one step', async () => {
  await studio.click('EDGE01')
  await studio.click('MBXSERVER01', ['Shift'])
  await studio.search('Align top')
  await expect(studio.undoButton('Undo Align top')).toBeVisible()
  const [edge, mailbox] = await studio.boxes('EDGE01', 'MBXSERVER01')
  expect(edge!.y).toBeCloseTo(mailbox!.y, 0)
})

test('with one card alone selected, aligning says what it needs', async () => {
  await studio.click('EDGE01')
  await studio.search('Align left')
  await expect(studio.toast('Select at least 2 things, then arrange them.')).toBeVisible()
})

test('while a card is dragged, guides show what it lines up with; Ctrl drags it freely', async ({ page }) => {
  const [first] = await studio.boxes('MBXSERVER01')
  const start = await studio.centre(studio.node('EDGE01'))
  const [edge] = await studio.boxes('EDGE01')
  const guides = page.locator('.guides path')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x, start.y + 60, { steps: 4 })
  await page.mouse.move(start.x, start.y + first!.y - edge!.y + 2, { steps: 4 })
  await expect(guides).not.toHaveCount(0)
  await page.keyboard.down('Control')
  await expect(guides).toHaveCount(0)
  await page.keyboard.up('Control')
  await expect(guides).not.toHaveCount(0)
  await page.mouse.up()
  await expect(guides).toHaveCount(0)
  const [moved] = await studio.boxes('EDGE01')
  expect(moved!.y).toBeCloseTo(first!.y, 0)
})

test('what is pinned does not move when the rest is tidied up', async ({ page }) => {
  const edge = await studio.centre(studio.node('EDGE01'))
  await studio.drag(edge, { x: edge.x - 30, y: edge.y + 90 })
  await studio.search('Pin or unpin for Tidy up')
  await expect(studio.undoButton('Undo Pin EDGE01')).toBeVisible()
  await expect(page.locator('.pins path')).toHaveCount(1)
  const [pinned, other] = [await placeOf('EDGE01'), await placeOf('MBXSERVER01')]
  await page.keyboard.press('Control+Shift+L')
  await expect(studio.undoButton('Undo Tidy up')).toBeVisible()
  expect(await placeOf('EDGE01')).toBe(pinned)
  expect(await placeOf('MBXSERVER01')).not.toBe(other)
})
