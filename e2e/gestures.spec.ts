import { Studio, type Point } from './studio'
import { expect, test } from './test'

let studio: Studio

test.beforeEach(async ({ page }) => {
  studio = await Studio.openTemplate(page, 'p0')
})

const by = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy })
const nothingDone = () => expect(studio.undoButton('Nothing to undo')).toBeVisible()

/** Holds the button on the way from one point to the other, while `then` is done. */
async function holding(start: Point, end: Point, then: () => Promise<unknown>) {
  const { mouse } = studio.page
  await mouse.move(start.x, start.y)
  await mouse.down()
  await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 })
  await mouse.move(end.x, end.y, { steps: 4 })
  await then()
  await mouse.up()
}

test('Escape ends a drag as if it had not been, and keys meanwhile do nothing else', async ({ page }) => {
  const before = await studio.boxes('EDGE01')
  const start = await studio.centre(studio.node('EDGE01'))
  const picture = () => studio.canvas.screenshot()
  await studio.click('EDGE01')
  await page.mouse.move(start.x, start.y)
  const stood = await picture()
  await holding(start, by(start, 120, 60), async () => {
    await expect.poll(async () => (await picture()).equals(stood)).toBe(false)
    await page.keyboard.press('Delete')
    await page.keyboard.press('Escape')
  })
  expect(await studio.boxes('EDGE01')).toEqual(before)
  await nothingDone()
})

test('an area that is dragged goes along with all that is in it, and Escape puts both back', async () => {
  const zone = studio.page.locator('.react-flow__node-zone[aria-label^="Perimeter network"]')
  const { x, y } = (await zone.boundingBox())!
  const edge = await studio.boxes('EDGE01')
  const dragged = async (dx: number, dy: number, end: 'Escape' | 'let go') => {
    await holding({ x: x + 60, y: y + 12 }, { x: x + 60 + dx, y: y + 12 + dy }, async () => {
      await expect.poll(async () => (await zone.boundingBox())!.x).toBeCloseTo(x + dx, -1)
      if (end === 'Escape') await studio.page.keyboard.press('Escape')
    })
  }
  await dragged(-40, 20, 'Escape')
  expect(await zone.boundingBox()).toMatchObject({ x, y })
  expect(await studio.boxes('EDGE01')).toEqual(edge)
  await nothingDone()
  await dragged(-40, 20, 'let go')
  const [card] = await studio.boxes('EDGE01')
  expect(card!.x).toBeLessThan(edge[0]!.x - 20)
  await studio.undoButton(/Undo Move/).click()
  await expect.poll(() => studio.boxes('EDGE01')).toEqual(edge)
  await nothingDone()
})

test('a card that is dragged with Alt stays, and a copy of it stands where it was let go', async ({ page }) => {
  const before = await studio.boxes('MBXSERVER02')
  const start = await studio.centre(studio.node('MBXSERVER02'))
  await page.keyboard.down('Alt')
  await holding(start, by(start, 0, -85), () => expect(page.locator('.ghosts')).toBeVisible())
  await page.keyboard.up('Alt')
  await expect(studio.node('MBXSERVER03')).toHaveClass(/selected/)
  expect(await studio.boxes('MBXSERVER02')).toEqual(before)
  await studio.undoButton('Undo Duplicate MBXSERVER02').click()
  await expect(studio.node('MBXSERVER03')).toBeHidden()
  await nothingDone()
})

test('with Shift a lasso begins anywhere, in an area that is selected too', async ({ page }) => {
  const [edge] = await studio.boxes('EDGE01')
  await page.mouse.click(edge!.x + 10, edge!.y + edge!.height + 40)
  await expect(studio.selected).toHaveCount(1)
  await page.keyboard.down('Shift')
  await holding({ x: edge!.x - 12, y: edge!.y - 30 }, by(edge!, edge!.width + 14, edge!.height + 14), () =>
    expect(page.locator('.lasso')).toBeVisible(),
  )
  await page.keyboard.up('Shift')
  await expect(studio.node('EDGE01')).toHaveClass(/selected/)
  await expect(studio.selected).toHaveCount(2)
  await nothingDone()
})

test('a line that is let go where nothing stands asks what stands there, and draws both as one step', async () => {
  const [edge] = await studio.boxes('EDGE01')
  await studio.node('EDGE01').hover()
  const dot = studio.page.locator('.connect-mark').nth(2)
  const start = await studio.centre(dot)
  const end = by(edge!, 60, edge!.height + 190)
  await studio.drag(start, end)
  await expect(studio.sheet).toContainText('What stands here?')
  await studio.sheet.getByRole('menuitem', { name: 'SMTP gateway' }).click()
  await studio.choose('Without authentication')
  await expect(studio.node('SMTP gateway')).toHaveAttribute('aria-label', /receives from EDGE01/)
  await studio.undoButton('Undo Connect EDGE01 to SMTP gateway').click()
  await expect(studio.node('SMTP gateway')).toBeHidden()
  await nothingDone()
})

test('the end of a line is dragged to another server, and its connector keeps its name', async ({ page }) => {
  await studio.place('edge', { x: 140, y: 480 })
  await studio.pickLine('MBXSERVER02', 'EDGE01')
  const end = await studio.centre(page.locator('.line-end[data-end=to]'))
  await studio.drag(end, await studio.centre(studio.node('EDGE02')))
  await expect(await studio.line('MBXSERVER02', 'EDGE02')).toHaveCount(1)
  await expect(await studio.line('MBXSERVER02', 'EDGE01')).toHaveCount(0)
  await studio.undoButton('Undo Reconnect MBXSERVER02 to EDGE02').click()
  await expect(await studio.line('MBXSERVER02', 'EDGE01')).toHaveCount(1)
})

test('the bend of a selected line is pulled, its line follows, and a command of its menu takes it back', async ({
  page,
}) => {
  await studio.pickLine('EDGE01', 'MBXSERVER02')
  const handle = page.locator('.handle.bend').first()
  const start = await studio.centre(handle)
  const isAcross = (await handle.getAttribute('data-axis')) === 'x'
  const aside = (length: number) => (isAcross ? by(start, length, 0) : by(start, 0, length))
  const path = async () => (await studio.line('EDGE01', 'MBXSERVER02')).getAttribute('d')
  const before = await path()
  await holding(start, aside(16), async () => {
    await expect.poll(path).not.toBe(before)
    await page.keyboard.press('Escape')
  })
  await expect.poll(path).toBe(before)
  await nothingDone()
  await studio.drag(start, aside(16))
  await expect(studio.undoButton('Undo Bend the lines of To Internal Org')).toBeVisible()
  const moved = await studio.centre(handle)
  expect(isAcross ? moved.x - start.x : moved.y - start.y).toBeCloseTo(16, -1)
  expect(await path()).not.toBe(before)

  await page.mouse.click(moved.x, moved.y, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Reset bends of lines' }).click()
  await expect.poll(path).toBe(before)
  await expect(studio.undoButton('Undo Reset bends')).toBeVisible()
})

test('lines from all that are selected are drawn at once', async ({ page }) => {
  await studio.place('gateway', { x: 140, y: 480 })
  await studio.click('MBXSERVER01')
  await studio.click('MBXSERVER02', ['Shift'])
  await studio.connect('MBXSERVER02', 'SMTP gateway', 'left')
  await studio.choose('Without authentication')
  await expect(studio.node('SMTP gateway')).toHaveAttribute('aria-label', /receives from MBXSERVER02, MBXSERVER01/)
  await page.keyboard.press('Control+Z')
  await expect(studio.node('SMTP gateway')).toHaveAttribute('aria-label', /not connected$/)
})

test('the hand moves the drawing: while Space is held, and as a tool from H to Escape', async ({ page }) => {
  await studio.click('EDGE01')
  const start = await studio.centre(studio.node('EDGE01'))
  const isAt = (point: Point) =>
    expect.poll(async () => Math.round((await studio.centre(studio.node('EDGE01'))).y)).toBe(Math.round(point.y))
  await page.keyboard.down('Space')
  await studio.drag(start, by(start, 0, 80))
  await page.keyboard.up('Space')
  await isAt(by(start, 0, 80))
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: /^Hand/ })).toHaveAttribute('aria-pressed', 'true')
  await studio.drag(by(start, 0, 80), start)
  await isAt(start)
  await page.keyboard.press('Escape')
  await nothingDone()
  await studio.drag(start, by(start, 0, 80))
  await expect(studio.undoButton('Undo Move EDGE01')).toBeVisible()
})

test('an area shows that it will take what is dragged over it, grows around it, and never covers what stands there', async ({
  page,
}) => {
  const [internet, edge] = (await studio.boxes('Internet', 'EDGE01')) as [
    Point,
    Point & { width: number; height: number },
  ]
  const start = await studio.centre(studio.node('Internet'))
  const end = { x: edge.x + 20, y: edge.y + edge.height + 30 }
  await holding(start, end, () => expect(page.locator('.taking')).toBeVisible())
  await expect(page.locator('.taking')).toHaveCount(0)
  const [dropped] = (await studio.boxes('Internet')) as [Point & { width: number; height: number }]
  expect(dropped).not.toEqual(internet)
  const isBeside =
    dropped.y >= edge.y + edge.height || dropped.x + dropped.width <= edge.x || dropped.x >= edge.x + edge.width
  expect(isBeside).toBe(true)
  const zone = (await page.locator('.react-flow__node-zone[aria-label^="Perimeter network"]').boundingBox())!
  expect(zone.x).toBeLessThanOrEqual(dropped.x)
  await studio.undoButton('Undo Move Internet').click()
  await nothingDone()
})

test('from afar the same gestures do the same', async ({ page }) => {
  await expect(async () => {
    await page.keyboard.press('Control+-')
    await expect(page.locator('canvas.overview')).toBeVisible({ timeout: 300 })
  }).toPass()
  await expect(studio.nodes).toHaveCount(0)
  const box = (await studio.canvas.boundingBox())!
  const everything = { x: box.x + 10, y: box.y + 10 }
  await holding(everything, { x: box.x + box.width - 10, y: box.y + box.height - 80 }, () =>
    expect(page.locator('.lasso')).toBeVisible(),
  )
  await expect(studio.inspector).toContainText(/selected/)
  await nothingDone()
})
