import { expect, test } from '@playwright/test'
import { Studio } from './studio'

test('a note that is placed is open for typing, and its bold words are bold on the drawing', async ({ page }) => {
  const studio = await Studio.open(page)
  await studio.place('note', { x: 500, y: 300 })
  await page.keyboard.type('Do **not** reboot')
  await page.keyboard.press('Control+Enter')
  const note = page.locator('.react-flow__node-note')
  await expect(note.locator('text[font-weight="600"]')).toHaveText('not')
  await expect(note).toHaveAttribute('aria-label', 'Note: Do not reboot')
})

test('deleting an area asks whether what stands in it goes, too, and is one step', async ({ page }) => {
  const studio = await Studio.open(page)
  const area = page.locator('.react-flow__node-zone')
  await studio.place('area', { x: 600, y: 400 })
  await studio.place('edge', { x: 600, y: 400 })
  await area.click({ position: { x: 40, y: 16 } })
  await page.keyboard.press('Delete')
  await studio.choose('Delete the area with its content')
  await expect(studio.nodes).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(studio.nodes).toHaveCount(1)
  await area.click({ position: { x: 40, y: 16 } })
  await page.keyboard.press('Delete')
  await studio.choose('Delete the area only')
  await expect(studio.nodes).toHaveCount(1)
  await expect(area).toHaveCount(0)
})
