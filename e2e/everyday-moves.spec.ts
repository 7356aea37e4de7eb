import { Studio } from './studio'
import { expect, test } from './test'

let studio: Studio

test.beforeEach(async ({ page }) => {
  studio = await Studio.openTemplate(page, 'p0')
})

const menu = () => studio.page.getByRole('menu', { name: 'What can be done here' })

test('F2 and a double click rename where the name stands; Escape leaves it as it was', async ({ page }) => {
  await studio.click('EDGE01')
  await page.keyboard.press('F2')
  const field = page.getByLabel('New name of EDGE01')
  await expect(field).toBeFocused()
  await page.keyboard.type('GATE01')
  await page.keyboard.press('Enter')
  await expect(studio.node('GATE01')).toBeVisible()
  await expect(studio.undoButton('Undo Rename EDGE01')).toBeVisible()

  const box = (await studio.node('MBXSERVER01').boundingBox())!
  await page.mouse.dblclick(box.x + 80, box.y + 50)
  await expect(page.getByLabel('New name of MBXSERVER01')).toBeFocused()
  await page.keyboard.type('OTHER')
  await page.keyboard.press('Escape')
  await expect(studio.node('MBXSERVER01')).toBeVisible()
  await expect(page.getByLabel('New name of MBXSERVER01')).toHaveCount(0)
})

test('a new name that is typed at once after F2 belongs into the name, also while its field is still loading', async ({
  page,
}) => {
  const letGo = await holdOverlays()
  await studio.click('EDGE01')
  await page.keyboard.press('F2')
  await page.keyboard.type('MAILGATE')
  letGo()
  await expect(page.getByLabel('New name of EDGE01')).toHaveValue('MAILGATE')
  await page.keyboard.press('Enter')
  await expect(studio.undoButton('Undo Rename EDGE01')).toBeVisible()

  // From now on it is there at once.
  await page.keyboard.press('F2')
  await page.keyboard.type('EDGE02')
  await page.keyboard.press('Enter')
  await expect(studio.undoButton('Undo Rename MAILGATE')).toBeVisible()
  await expect(studio.node('EDGE02')).toBeVisible()
})

test('what is typed at once after Ctrl+F is looked for, and places nothing on the drawing', async ({ page }) => {
  const letGo = await holdOverlays()
  const count = await studio.nodes.count()
  await studio.click('EDGE01')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('mbx')
  letGo()
  await expect(page.getByRole('textbox', { name: 'Find on the drawing' })).toHaveValue('mbx')
  await expect(page.getByRole('search').getByRole('status')).not.toHaveText('')
  await page.keyboard.press('Escape')
  await expect(studio.nodes).toHaveCount(count)

  await page.keyboard.press('Control+f')
  await page.keyboard.type('edge')
  await expect(page.getByRole('textbox', { name: 'Find on the drawing' })).toHaveValue('edge')
})

/** The script of the fields over the drawing comes no sooner than this is called. */
async function holdOverlays(): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await studio.page.route(/overlays-loaded/, async (route) => {
    await held
    await route.continue()
  })
  // What was loaded ahead is loaded anew.
  await studio.page.reload()
  studio = await Studio.chooseTemplate(studio.page, 'p0')
  return letGo
}

test('an area is renamed by a double click on its name', async ({ page }) => {
  const zone = page.locator('.react-flow__node-zone').filter({ hasText: 'Perimeter network' })
  const box = (await zone.boundingBox())!
  await page.mouse.dblclick(box.x + 40, box.y + 18)
  await expect(page.getByLabel('New name of Perimeter network')).toBeFocused()
  await page.keyboard.type('DMZ')
  await page.keyboard.press('Enter')
  await expect(studio.undoButton('Undo Rename Perimeter network')).toBeVisible()
})

test('the right button opens the menu of an object, which does as the commands do', async () => {
  await studio.node('MBXSERVER02').click({ button: 'right', position: { x: 60, y: 30 } })
  await expect(studio.node('MBXSERVER02')).toHaveClass(/selected/)
  await menu()
    .getByRole('menuitem', { name: /^Duplicate with connectors/ })
    .click()
  await expect(studio.node('MBXSERVER03')).toHaveClass(/selected/)
  await expect(await studio.line('MBXSERVER03', 'EDGE01')).toHaveCount(1)
  await expect(await studio.line('EDGE01', 'MBXSERVER03')).toHaveCount(1)
  await expect(studio.undoButton('Undo Duplicate MBXSERVER02 with connectors')).toBeVisible()
})

test('Shift+F10 opens the menu of what is selected, and Escape gives the drawing its keys back', async ({ page }) => {
  await studio.click('EDGE01')
  await page.keyboard.press('Shift+F10')
  await expect(menu().getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu()).toHaveCount(0)
  await page.keyboard.press('Delete')
  await expect(studio.node('EDGE01')).toHaveCount(0)
})

test('the menu of the drawing adds things where it was opened', async ({ page }) => {
  const canvas = (await studio.canvas.boundingBox())!
  const at = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height - 80 }
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await menu().getByRole('menuitem', { name: 'Add here' }).click()
  await page.getByRole('menuitem', { name: 'SMTP gateway' }).click()
  const box = (await studio.node('SMTP gateway').boundingBox())!
  expect(Math.abs(box.x + box.width / 2 - at.x)).toBeLessThan(30)
})

test('dragging with the right button opens no menu', async ({ page }) => {
  const canvas = (await studio.canvas.boundingBox())!
  await page.mouse.move(canvas.x + 200, canvas.y + 60)
  await page.mouse.down({ button: 'right' })
  await page.mouse.move(canvas.x + 300, canvas.y + 120, { steps: 5 })
  await page.mouse.up({ button: 'right' })
  await expect(menu()).toHaveCount(0)
})

for (const [how, way, opens] of [
  ['hardly moves', [[2, 0]], true],
  ['moves a little', [[3.5, 0]], false],
  [
    'comes back to where it was',
    [
      [60, 40],
      [0, 0],
    ],
    false,
  ],
] as const)
  test(`with the right button down the pointer ${how}: ${opens ? 'the menu opens' : 'the view moved'}, and not both`, async ({
    page,
  }) => {
    const canvas = (await studio.canvas.boundingBox())!
    const start = { x: canvas.x + 200, y: canvas.y + 60 }
    const [before] = await studio.boxes('EDGE01')
    await page.mouse.move(start.x, start.y)
    await page.mouse.down({ button: 'right' })
    for (const [x, y] of way) {
      await page.mouse.move(start.x + x, start.y + y)
      if (opens) expect((await studio.boxes('EDGE01'))[0]!.x).toBe(before!.x)
      else await expect.poll(async () => (await studio.boxes('EDGE01'))[0]!.x).toBeCloseTo(before!.x + x, 0)
    }
    await page.mouse.up({ button: 'right' })
    await expect(menu()).toHaveCount(opens ? 1 : 0)
  })

test('Ctrl+2 zooms to what is selected', async ({ page }) => {
  await studio.click('EDGE01')
  await page.keyboard.press('Control+-')
  await page.keyboard.press('Control+-')
  const before = (await studio.boxes('EDGE01'))[0]!.width
  await page.keyboard.press('Control+2')
  await expect.poll(async () => (await studio.boxes('EDGE01'))[0]!.width).toBeGreaterThan(before * 1.2)
})

test('the palette adds objects and connects two of them by their names', async ({ page }) => {
  await studio.search('Add SMTP gateway')
  await expect(studio.node('SMTP gateway')).toHaveClass(/selected/)
  await studio.search('Connect two objects')
  await page.keyboard.type('mbxserver01')
  await page.keyboard.press('Enter')
  await page.keyboard.type('gateway')
  await page.keyboard.press('Enter')
  await expect(studio.sheet).toContainText('MBXSERVER01 → SMTP gateway')
})

test('Ctrl+F lights up what is found, Enter goes from hit to hit, and Escape shows everything again', async ({
  page,
}) => {
  await page.keyboard.press('Control+F')
  const bar = page.getByRole('search', { name: 'Find on the drawing' })
  await expect(bar.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('kind:mailbox')
  await expect(bar.getByRole('status')).toHaveText('2 objects')
  await page.keyboard.press('Enter')
  await expect(studio.node('MBXSERVER01')).toHaveClass(/selected/)
  await page.keyboard.press('Enter')
  await expect(studio.node('MBXSERVER02')).toHaveClass(/selected/)
  await expect(bar.getByRole('status')).toHaveText('2 of 2')

  await bar.getByRole('textbox').fill('ip:10.1.1.2')
  await expect(bar.getByRole('status')).toHaveText('2 objects')
  await bar.getByRole('textbox').fill('is:red')
  await expect(bar.getByRole('status')).toContainText('“red” is nothing that “is:” knows')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})

test('what Ctrl+K finds by a filter can be shown on the drawing', async ({ page }) => {
  await page.keyboard.press('Control+K')
  await page.keyboard.type('version:2019')
  await page.getByRole('option', { name: 'Show all 3 on the drawing' }).click()
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('version:2019')
})

test('focusing on a flow tells what the mail passes, until everything is shown again', async ({ page }) => {
  await studio.click('MBXSERVER02')
  await page.keyboard.press('Control+Shift+F')
  const bar = page.getByLabel('Focus on a flow')
  await expect(bar).toContainText('Mail through MBXSERVER02: 4 lines')
  await bar.getByRole('button', { name: 'Show everything' }).click()
  await expect(bar).toHaveCount(0)
})
