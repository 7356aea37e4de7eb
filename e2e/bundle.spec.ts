import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { setParameter } from '../shared/edits/change'
import { writeDesign } from '../shared/file/design-file'
import { emptyDesign, type Design } from '../shared/model/design'
import { indexes } from '../shared/model/indexes'
import { plannedLines } from '../shared/powershell/planned/lines'
import { planned } from '../shared/powershell/planned/planned'
import { p0 } from '../shared/templates/p0'
import { largeDesign } from '../shared/testing/large-design'
import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

test.beforeEach(({ page }) => withoutPickers(page))

const bundleEntry = 'PowerShell bundle, ZIP'

/** P0 with an address space that Exchange refuses: an open error, and a connector that has to wait. */
function withError(): Design {
  const design = p0()
  const connector = indexes(design).byKind.sendConnector.find(({ name }) => name === 'To Internet')!
  return setParameter(connector.id, 'AddressSpaces', ['*contoso.com'])(design)
}

/** The dialog as a person finds it. */
function dialogOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Export the PowerShell bundle' })
  return {
    dialog,
    plan: dialog.getByRole('list', { name: 'What the scripts do' }),
    notes: dialog.getByRole('list', { name: 'What to know before' }),
    write: dialog.getByRole('button', { name: 'Export…' }),
    yes: dialog.getByRole('checkbox'),
  }
}

async function openDialog(studio: Studio) {
  await studio.chooseExport(bundleEntry)
  const parts = dialogOf(studio.page)
  await expect(parts.dialog).toBeVisible()
  return parts
}

test('the dialog shows the plan with values, the warnings and the files, and then writes them', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const { dialog, plan, notes, write, yes } = await openDialog(studio)

  await expect(plan.getByRole('heading', { name: 'EDGE01' })).toBeVisible()
  await expect(plan.getByText('Receive connector “From Internet”')).toBeVisible()
  await expect(plan.getByText('Bindings: from 0.0.0.0:25')).toContainText('→ to 10.1.1.1:25')
  await expect(dialog).toContainText(/\d to add, 1 to change, 0 to remove/)
  await expect(notes.getByText('EDGE-017')).toBeVisible()
  await expect(yes).toBeHidden()

  const { name, bytes } = await studio.download(() => write.click())
  expect(name).toBe('Contoso Internet mail through Edge.zip')
  await expect(dialog).toBeHidden()
  await expect(studio.toast(`Exported ${name}.`)).toBeVisible()
  const readme = Buffer.from(unzipSync(bytes)['README.md']!).toString('utf8')
  expect(readme).toContain('EDGE-017')
})

test('the files that the dialog lists are the files of the bundle', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const { notes, write } = await openDialog(studio)
  await notes.hover()
  await notes.locator('..').focus()
  await page.keyboard.press('End')
  const row = (file: string) => notes.getByText(file, { exact: true })
  await expect(row('manifest.json')).toBeVisible()
  const { bytes } = await studio.download(() => write.click())
  const files = Object.keys(unzipSync(bytes))
  expect(files).toEqual(expect.arrayContaining(['common.ps1', '1-preflight.ps1', '3-apply-EDGE01.ps1', 'README.md']))

  const again = await openDialog(studio)
  await expect(again.notes.getByRole('heading', { name: `${files.length} files in a zip archive` })).toBeAttached()
  const seen = new Set<string>()
  await again.notes.locator('..').focus()
  await expect(async () => {
    for (const text of await again.notes.getByRole('listitem').allTextContents()) seen.add(text)
    await page.keyboard.press('PageDown')
    expect(files.filter((file) => !seen.has(file))).toEqual([])
  }).toPass()
})

test('an open error needs a yes that names it', async ({ page }) => {
  const studio = await Studio.openFile(page, writeDesign(withError()))
  const { dialog, notes, write, yes } = await openDialog(studio)
  await expect(notes.getByText('SC-AS-001')).toBeVisible()
  await expect(notes.getByText('“To Internet” waits', { exact: false })).toBeVisible()
  await expect(
    dialog.getByText(/^Export it although .*SC-AS-001 To Internet.* open and an object is not in the scripts$/),
  ).toBeVisible()
  await expect(write).toBeDisabled()

  await yes.press('Space')
  await expect(write).toBeEnabled()
  const { bytes } = await studio.download(() => write.click())
  expect(Buffer.from(unzipSync(bytes)['README.md']!).toString('utf8')).toContain('## Not ready to run')
})

test('what is wrong is shown instead, where that is asked for', async ({ page }) => {
  const studio = await Studio.openFile(page, writeDesign(withError()))
  const { dialog } = await openDialog(studio)
  await dialog.getByRole('button', { name: 'Show what is wrong' }).click()
  await expect(dialog).toBeHidden()
  await expect(studio.problem('SC-AS-001').first()).toBeVisible()
})

test('Escape closes it, and the focus is where it was before', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  const { dialog } = await openDialog(studio)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()

  await studio.node('EDGE01').focus()
  await page.keyboard.press('Control+B')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(studio.node('EDGE01')).toBeFocused()
})

test('the keyboard alone reads it to the end and writes it', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+B')
  const { dialog, plan, write } = dialogOf(page)
  await expect(plan).toBeVisible()
  // From the button on which it opens, back over what to know to the plan.
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(plan.locator('..')).toBeFocused()
  await page.keyboard.press('End')
  await expect(plan.getByText('Send connector “To Edge”')).toBeInViewport()
  await write.focus()
  await studio.download(() => page.keyboard.press('Enter'))
  await expect(dialog).toBeHidden()
})

test('a dialog that cannot be loaded says so, and the drawing stays', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await page.route(/BundleDialog/, (route) => route.abort())
  await studio.chooseExport(bundleEntry)
  await expect(studio.toast(/^This could not be opened: a part of the app could not be loaded/)).toBeVisible()
  await expect(studio.node('EDGE01')).toBeVisible()
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('a design that changes nothing has no script, and says so', async ({ page }) => {
  const studio = await Studio.openFile(page, writeDesign({ ...emptyDesign, title: 'Nothing yet' }))
  const { dialog, notes } = await openDialog(studio)
  await expect(dialog.getByText('Nothing differs from what exists, so there is no script.')).toBeVisible()
  await expect(notes.getByText('README.md')).toBeVisible()
  await expect(notes.getByText(/\.ps1/)).toHaveCount(0)
})

test('of a plan of thousands of lines only what is in sight is drawn, and the last one is reached', async ({
  page,
}) => {
  const design = largeDesign(240)
  const all = plannedLines(planned(design))
  const studio = await Studio.openFile(page, writeDesign(design))
  const { plan } = await openDialog(studio)
  const rows = plan.getByRole('listitem')
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(all.length))
  expect(all.length).toBeGreaterThan(1000)
  expect(await rows.count()).toBeLessThan(100)
  await plan.locator('..').focus()
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(plan.locator(`[aria-posinset="${all.length}"]`)).toBeInViewport({ timeout: 500 })
  }).toPass()
})

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test(`nothing is cut off at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const studio = await Studio.openFile(page, writeDesign(withError()))
    const { dialog, write, yes, plan } = await openDialog(studio)
    await expect(plan).toBeVisible()
    for (const part of [dialog, write, yes]) {
      const box = (await part.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  })
}
