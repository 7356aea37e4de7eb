import { Studio } from './studio'
import { expect, test } from './test'

let studio: Studio

type Box = { x: number; y: number; width: number; height: number }

test.beforeEach(async ({ page }) => {
  studio = await Studio.openTemplate(page, 'p0')
})

const title = (name: string) => studio.inspector.getByRole('heading', { level: 2, name, exact: true })

test('a click selects, Shift and Ctrl add and take away, a click beside it selects nothing', async () => {
  await studio.click('EDGE01')
  await expect(title('EDGE01')).toBeVisible()
  await studio.click('Internet', ['Shift'])
  await studio.click('MBXSERVER02', ['Control'])
  await expect(studio.selected).toHaveCount(3)
  await studio.click('EDGE01', ['Control'])
  await expect(studio.selected).toHaveCount(2)
  await studio.canvas.click({ position: { x: 300, y: 40 } })
  await expect(studio.selected).toHaveCount(0)
})

test('a frame drawn with the mouse selects what is inside it', async () => {
  const [first, last] = (await studio.boxes('MBXSERVER01', 'MBXSERVER02')) as [Box, Box]
  await studio.drag({ x: first.x - 10, y: first.y - 6 }, { x: last.x + last.width + 12, y: last.y + last.height + 15 })
  await expect(studio.selected).toHaveCount(2)
  await expect(studio.node('MBXSERVER01')).toHaveClass(/selected/)
  await expect(studio.node('MBXSERVER02')).toHaveClass(/selected/)
})

test('dragging moves everything selected as one step, which undo and redo name', async () => {
  const before = await studio.boxes('MBXSERVER01', 'MBXSERVER02')
  await studio.click('MBXSERVER01')
  await studio.click('MBXSERVER02', ['Shift'])
  const start = await studio.centre(studio.node('MBXSERVER02'))
  await studio.drag(start, { x: start.x, y: start.y + 40 })

  await expect(studio.undoButton('Undo Move 2 objects')).toBeVisible()
  const after = await studio.boxes('MBXSERVER01', 'MBXSERVER02')
  // What is near in line is lined up, and all that is dragged stays together.
  const [first, second] = after.map((box, index) => box.y - before[index]!.y)
  expect(Math.abs(first! - 40)).toBeLessThan(12)
  expect(second).toBeCloseTo(first!, 3)

  await studio.page.keyboard.press('Control+Z')
  await expect.poll(() => studio.boxes('MBXSERVER01', 'MBXSERVER02')).toEqual(before)
  await expect(studio.undoButton('Nothing to undo')).toBeVisible()
  await studio.undoButton('Redo Move 2 objects').click()
  await expect.poll(() => studio.boxes('MBXSERVER01', 'MBXSERVER02')).toEqual(after)
})

test('arrow keys move what is selected, and a run of presses is one step', async () => {
  const before = await studio.boxes('EDGE01')
  await studio.click('EDGE01')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+ArrowRight']) await studio.page.keyboard.press(key)
  await expect(studio.undoButton('Undo Move EDGE01')).toBeVisible()
  expect(await studio.boxes('EDGE01')).not.toEqual(before)
  await studio.page.keyboard.press('Control+Z')
  await expect.poll(() => studio.boxes('EDGE01')).toEqual(before)
  await expect(studio.undoButton('Nothing to undo')).toBeVisible()
})

test('deleting a server takes its connectors and lines along, as one step', async () => {
  await expect(studio.labels).toHaveCount(4)
  await studio.click('EDGE01')
  await studio.page.keyboard.press('Delete')
  await expect(studio.node('EDGE01')).toBeHidden()
  await expect(studio.labels).toHaveCount(0)
  await expect(studio.toast('EDGE01 deleted, and with it 5 connectors')).toBeVisible()
  await expect(studio.undoButton('Undo Delete EDGE01')).toBeVisible()
  await studio.page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect(studio.node('EDGE01')).toBeVisible()
  await expect(studio.labels).toHaveCount(4)
})

test('duplicating a server makes one with a free name, selected and without lines', async () => {
  await studio.click('MBXSERVER02')
  await studio.page.keyboard.press('Control+D')
  await expect(studio.node('MBXSERVER03')).toHaveClass(/selected/)
  await expect(studio.node('MBXSERVER03')).toHaveAttribute('aria-label', /not connected$/)
  await expect(studio.undoButton('Undo Duplicate MBXSERVER02')).toBeVisible()
})

test('a copy made in the panel covers nothing, as one by the keyboard', async () => {
  await studio.click('MBXSERVER02')
  await studio.inspector.getByRole('button', { name: 'Actions' }).click()
  await studio.page.getByRole('menuitem', { name: 'Duplicate', exact: true }).click()
  await expect(studio.node('MBXSERVER03')).toHaveClass(/selected/)
  const copy = (await studio.node('MBXSERVER03').boundingBox())!
  for (const name of ['MBXSERVER01', 'MBXSERVER02', 'EDGE01', 'Internet']) {
    const { x, y, width, height } = (await studio.node(name).boundingBox())!
    const isApart = copy.x >= x + width || x >= copy.x + copy.width || copy.y >= y + height || y >= copy.y + copy.height
    expect(isApart).toBe(true)
  }
})

test('removing a line of which both ends have others asks which end should go, and names the lines lost', async () => {
  await studio.place('edge', { x: 140, y: 480 })
  await studio.connect('MBXSERVER01', 'EDGE02', 'top')
  await expect(studio.sheet).toContainText('MBXSERVER01 → EDGE02')
  await studio.choose('Another smart host of “To Edge”')

  await studio.pickLine('MBXSERVER01', 'EDGE01')
  await studio.page.keyboard.press('Delete')
  await expect(studio.sheet).toContainText('What should go?')
  const host = studio.sheet.getByRole('menuitem', { name: 'EDGE01 is no longer used as a smart host' })
  await expect(host).toContainText('Removes MBXSERVER01 → EDGE01, MBXSERVER02 → EDGE01.')
  await studio.choose('MBXSERVER01 no longer sends with this connector')
  await expect(await studio.line('MBXSERVER01', 'EDGE01')).toHaveCount(0)
  await expect(await studio.line('MBXSERVER01', 'EDGE02')).toHaveCount(0)
  await expect(await studio.line('MBXSERVER02', 'EDGE01')).toHaveCount(1)
  await studio.undoButton('Undo Remove 2 lines').click()
  await expect(await studio.line('MBXSERVER01', 'EDGE01')).toHaveCount(1)
})

test('removing a line that leaves one meaning only asks nothing', async () => {
  await studio.pickLine('MBXSERVER01', 'EDGE01')
  await studio.page.keyboard.press('Delete')
  await expect(await studio.line('MBXSERVER01', 'EDGE01')).toHaveCount(0)
  await expect(await studio.line('MBXSERVER02', 'EDGE01')).toHaveCount(1)
  await expect(studio.undoButton('Undo Remove line')).toBeVisible()
})

test('a line that means nothing is refused with a sentence', async () => {
  await studio.connect('MBXSERVER01', 'MBXSERVER02')
  await expect(studio.toast(/belong to one organization/)).toBeVisible()
  await expect(studio.undoButton('Nothing to undo')).toBeVisible()
})

test('the label of a connector selects all its lines, and the inspector shows both of their ends', async () => {
  await studio.label('To Edge').click()
  await expect(title('MBXSERVER01, 02 → EDGE01')).toBeVisible()
  await expect(studio.field('Name')).toHaveValue('To Edge')
  await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
  await expect(studio.field('Name')).toHaveValue('From Internal Org')
})

test('the view zooms in steps, back to actual size, and fits the whole diagram', async ({ page }) => {
  const level = page.locator('.zoom-level')
  const percent = async () => Number.parseInt(await level.innerText(), 10)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(percent).toBeGreaterThan(100)
  await level.click()
  await expect.poll(percent).toBe(100)
  await page.keyboard.press('Control+-')
  await expect.poll(percent).toBeLessThan(100)

  await studio.canvas.hover()
  await page.mouse.wheel(3000, 2000)
  await expect(studio.node('EDGE01')).not.toBeInViewport()
  await page.getByRole('button', { name: 'Fit whole diagram' }).click()
  for (const name of ['Internet', 'EDGE01', 'MBXSERVER01', 'MBXSERVER02']) {
    await expect(studio.node(name)).toBeInViewport({ ratio: 0.99 })
  }
})

test('the overview map shows the whole, and a press on it moves the view there', async ({ page }) => {
  await page.getByRole('button', { name: 'Overview map' }).click()
  const map = page.locator('.minimap')
  await expect(map).toBeVisible()
  await studio.canvas.hover()
  await page.mouse.wheel(700, 0)
  await expect(studio.node('Internet')).not.toBeInViewport()
  const box = (await map.boundingBox())!
  await page.mouse.click(box.x + box.width * 0.08, box.y + box.height / 2)
  await expect(studio.node('Internet')).toBeInViewport()
  await page.getByRole('button', { name: 'Overview map' }).click()
  await expect(map).toBeHidden()
})
