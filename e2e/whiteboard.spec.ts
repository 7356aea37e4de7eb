import { lightTheme } from '../shared/diagram/theme'
import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

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

test('the colours tell security, the sending role or problems, on the drawing, in the legend and in a picture', async ({
  page,
}) => {
  await withoutPickers(page)
  const studio = await Studio.openTemplate(page, 'sample')
  await studio.checked()
  const painted = async () => new Set((await studio.coloursAlongLines()).flat().map(String))
  const [error, warning] = [lightTheme.problems.error, lightTheme.problems.warning].map(channels)
  expect((await painted()).has(error!)).toBe(false)

  await studio.canvas.getByRole('button', { name: 'What the colours tell' }).click()
  await page.getByRole('menuitem', { name: 'Colour by problem' }).click()
  await expect.poll(async () => [...(await painted())].some((one) => one === error || one === warning)).toBe(true)
  const legend = studio.canvas.getByRole('img', { name: 'Line styles and colours' })
  await expect(legend).toContainText('No problem')
  const { bytes } = await studio.export('Drawing, SVG')
  expect(String(bytes)).toContain('No problem')

  await studio.search('Colour by sending role')
  await expect(legend).toContainText('From Edge Transport')
  await expect.poll(async () => (await painted()).has(channels(lightTheme.symbols.edge))).toBe(true)

  await studio.search('Colour by security')
  await expect(legend).not.toContainText('From Edge Transport')
})

/** As a canvas gives the channels of a colour. */
function channels(colour: string): string {
  return String([1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16)))
}
