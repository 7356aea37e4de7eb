import type { Locator, Page } from '@playwright/test'
import { Studio } from './studio'
import { expect, test } from './test'

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

  await page.keyboard.press('F6') // properties
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6') // palette, where it was left
  await page.keyboard.press('ArrowDown')
  await expect(studio.tool('mailbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(studio.node('MBX01')).toHaveClass(/selected/)
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowDown')
  await expect(studio.undoButton('Undo Move MBX01')).toBeVisible()

  await tabTo(page, studio.field('IP addresses'))
  await page.keyboard.type('192.168.5.10')
  await page.keyboard.press('Enter')
  await expect(studio.card('MBX01', '192.168.5.10')).toBeVisible()

  await tabTo(page, studio.node('MBX01'), 'Shift+Tab')
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

test('F6 goes through the parts of the window, Shift+F6 back, each where it was left', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.click('EDGE01')
  const parts = [
    studio.inspector,
    studio.drawer,
    page.getByRole('banner'),
    page.getByRole('navigation', { name: 'Palette' }),
    studio.canvas,
  ]
  const hasFocus = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement))
  for (const part of parts) {
    await page.keyboard.press('F6')
    await expect.poll(() => hasFocus(part)).toBe(true)
  }
  await page.keyboard.press('F6')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const left = await page.evaluateHandle(() => document.activeElement)
  await page.keyboard.press('Shift+F6')
  await expect.poll(() => hasFocus(studio.canvas)).toBe(true)
  await page.keyboard.press('F6')
  expect(await left.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a line is drawn between objects whose names are typed, wherever the focus was', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.place('gateway', { x: 140, y: 480 })
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await page.keyboard.type('mbxserver02')
  await expect(studio.node('MBXSERVER02')).toHaveClass(/selected/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('gaq')
  await page.keyboard.press('Backspace')
  await expect(page.locator('.connect-hint')).toContainText('Line from MBXSERVER02 to SMTP gateway')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(studio.node('MBXSERVER02')).toHaveAttribute('aria-label', /sends to .*SMTP gateway/)
  await expect(studio.nodes).toHaveCount(5)
})

test('a letter places an object, Enter opens its name and addresses, Escape leaves them as they were', async ({
  page,
}) => {
  const studio = await Studio.open(page)
  await page.keyboard.press('F6')
  await page.keyboard.press('g')
  await page.keyboard.press('Enter')
  await expect(studio.quickFields.first()).toBeFocused()
  await page.keyboard.type('MAILGATE')
  await page.keyboard.press('Tab')
  await page.keyboard.type('mailgate.contoso.com')
  await page.keyboard.press('Enter')
  await expect(studio.card('MAILGATE', 'mailgate.contoso.com')).toBeVisible()
  await expect(studio.undoButton('Undo Name and addresses of SMTP gateway')).toBeVisible()

  await page.keyboard.press('Enter')
  await page.keyboard.type('ANOTHER')
  await page.keyboard.press('Escape')
  await expect(studio.quickFields).toHaveCount(0)
  await expect(studio.node('MAILGATE')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(studio.node('SMTP gateway')).toBeVisible()
})

test('each object says its name, what it is, its connections and how many problems it has', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await expect(studio.node('EDGE01')).toHaveAttribute(
    'aria-label',
    'EDGE01, Edge Transport · 2019; 10.1.1.1 external, 10.1.1.2 internal, edge01.contoso.com; sends to Internet, MBXSERVER01, MBXSERVER02; receives from MBXSERVER01, MBXSERVER02, Internet',
  )
  await expect(studio.node('Perimeter network')).toHaveAttribute(
    'aria-label',
    /^Perimeter network, perimeter network; contains EDGE01/,
  )
  await expect(studio.node('EDGE01')).toHaveAccessibleDescription('')
  await studio.label('To Edge').click()
  await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
  await studio.fill('Remote IP ranges', '192.168.5.300')
  await expect(studio.node('EDGE01')).toHaveAccessibleDescription(/^\d+ problems?$/)
})

test('an area is placed, named and filled by the keyboard alone', async ({ page }) => {
  const studio = await Studio.open(page)
  await page.keyboard.press('F6')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(studio.quickFields.first()).toBeFocused()
  await page.keyboard.type('DMZ')
  await page.keyboard.press('Enter')
  await page.keyboard.press('e')
  await page.keyboard.press('F6')
  await tabTo(page, studio.field('Area'))
  await expect(studio.field('Area').locator('option:checked')).toHaveText('DMZ')
  await page.keyboard.press('Home')
  await expect(studio.field('Area').locator('option:checked')).not.toHaveText('DMZ')
  await page.keyboard.press('D')
  await expect(studio.field('Area').locator('option:checked')).toHaveText('DMZ')
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
