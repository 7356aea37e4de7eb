import { expect, test, type Locator, type Page } from '@playwright/test'
import { Studio } from './studio'

test('the keyboard alone builds two servers and a line between them', async ({ page }) => {
  await page.goto('/')
  const studio = new Studio(page)
  // A dialog hears keys from when it has the focus on.
  await expect(studio.start.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(studio.start).toBeHidden()

  await tabTo(page, studio.tool('edge'))
  await page.keyboard.press('Enter')
  await expect(studio.node('EDGE01')).toHaveClass(/selected/)

  await tabTo(page, studio.tool('mailbox'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(studio.node('MBX01')).toHaveClass(/selected/)
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowDown')
  await expect(studio.undoButton('Undo Move MBX01')).toBeVisible()

  await tabTo(page, studio.field('IP addresses'))
  await page.keyboard.type('192.168.5.10')
  await page.keyboard.press('Enter')
  await expect(studio.node('MBX01')).toContainText('192.168.5.10')

  await tabTo(page, studio.node('MBX01'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(studio.node('MBX01')).toHaveAttribute('aria-label', /sends to EDGE01/)
  await expect(studio.label('To Edge')).toBeVisible()

  await tabTo(page, studio.node('EDGE01'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('EDGE01')
  await page.keyboard.press('Delete')
  await expect(studio.node('EDGE01')).toBeHidden()
  await page.keyboard.press('Control+Z')
  await expect(studio.node('EDGE01')).toBeVisible()
})

test('where a line may mean several things, the keyboard answers the sheet and can cancel it', async ({ page }) => {
  const studio = await Studio.open(page)
  for (const tool of ['mailbox', 'gateway'] as const) {
    await studio.tool(tool).focus()
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(studio.sheet.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(studio.sheet).toBeHidden()
  await expect(studio.labels).toHaveCount(0)

  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(studio.sheet.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(studio.sheet.getByRole('menuitem').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(studio.sheet).toBeHidden()
  await expect(studio.node('MBX01')).toHaveAttribute('aria-label', /receives from/)
})

test('C draws from the card that has the focus, whatever is selected', async ({ page }) => {
  const studio = await Studio.open(page)
  await studio.place('mailbox', { x: 200, y: 100 })
  await studio.place('internet', { x: 500, y: 100 })
  await studio.place('gateway', { x: 500, y: 400 })
  await expect(studio.node('SMTP gateway')).toHaveClass(/selected/)
  await studio.node('MBX01').focus()
  await page.keyboard.press('c')
  await page.keyboard.press('Enter')
  await expect(studio.node('MBX01')).toHaveAttribute('aria-label', /sends to Internet/)
})

test('what is typed right after Ctrl+K reaches the command palette', async ({ page }) => {
  await Studio.openTemplate(page, 'p0')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('MBXSERVER02')
  await expect(page.getByPlaceholder('Search objects, or run a command')).toHaveValue('MBXSERVER02')
})

test('the command palette finds objects and runs commands', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.search('MBXSERVER02')
  await expect(studio.node('MBXSERVER02')).toHaveClass(/selected/)
  await studio.search('light and dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the keyboard marks the transport settings of the organization as existing, and as new again', async ({
  page,
}) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.fill('Maximum receive', '30MB')
  const [asExisting, asNew] = ['Mark as existing', 'Mark as new'].map((name) =>
    studio.inspector.getByRole('button', { name, exact: true }),
  ) as [Locator, Locator]
  await asExisting.focus()
  await page.keyboard.press('Enter')
  await expect(asNew).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(asExisting).toBeFocused()
  await expect(asNew).toHaveCount(0)
  await expect(studio.undoButton('Undo Mark the settings of the organization as new')).toBeVisible()
})

/** Presses Tab until that has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const reached = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 80 && !(await reached()); presses++) await page.keyboard.press(key)
  await expect(target).toBeFocused()
}
