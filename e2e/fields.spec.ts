import type { Page } from '@playwright/test'
import { Studio } from './studio'
import { expect, test } from './test'

let studio: Studio

test.beforeEach(async ({ page }) => {
  studio = await Studio.openTemplate(page, 'p0')
})

async function paste(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+V')
}

/** A row of a list of the panel, by what it begins with. */
function listed(list: string, name: string) {
  return studio.inspector.getByRole('list', { name: list }).getByRole('button', { name: new RegExp(`^${name}`) })
}

/** The Receive connector of that name, opened from its server. */
async function openReceiver(server: string, name: string) {
  await studio.click(server)
  await studio.settled()
  await listed('Receive connectors', name).click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText(name)
  await studio.settled()
}

const general = () => studio.inspector.getByRole('region', { name: 'General' })

const lines60 = Array.from({ length: 60 }, (_, index) => `10.20.0.${index + 1}`).join('\r\n')

test('a list of 60 lines that is pasted makes 60 entries, in one step, and says what was not understood', async ({
  page,
}) => {
  await openReceiver('EDGE01', 'From Internal Org')
  const network = studio.inspector.getByRole('region', { name: 'Network' })
  const before = await network.getByRole('button', { name: /^Remove 10\.20\.0\./ }).count()
  expect(before).toBe(0)
  await studio.field('Remote IP ranges').focus()
  await paste(page, `${lines60}\r\nprinter`)
  await expect(network.getByRole('button', { name: /^Remove 10\.20\.0\./ })).toHaveCount(60)
  await expect(network.getByRole('status')).toContainText('61 entries added. Not understood: “printer”.')
  await network.getByRole('button', { name: 'Take it out' }).click()
  await expect(network.getByRole('button', { name: 'Remove printer' })).toHaveCount(0)
  await studio.field('Remote IP ranges').focus()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(network.getByRole('button', { name: /^Remove 10\.20\.0\./ })).toHaveCount(0)
  await expect(studio.undoButton('Nothing to undo')).toBeVisible()
})

test('address spaces, and the addresses of an adapter, take a pasted list too', async ({ page }) => {
  await studio.label('To Internet').click()
  await studio.settled()
  await studio.inspector.getByRole('textbox', { name: 'Address space 1' }).focus()
  await page.keyboard.press('Control+A')
  await paste(page, 'contoso.com\tfabrikam.com;10\n*.contoso.com')
  for (const [index, space] of ['contoso.com', 'fabrikam.com', '*.contoso.com'].entries()) {
    await expect(studio.inspector.getByRole('textbox', { name: `Address space ${index + 1}` })).toHaveValue(space)
  }
  await studio.click('MBXSERVER01')
  await studio.settled()
  await studio.field('IP addresses').first().focus()
  await paste(page, '10.1.9.1; 10.1.9.2 10.1.9.3')
  await expect(studio.inspector.getByRole('button', { name: /^Remove 10\.1\.9\./ })).toHaveCount(3)
})

test('Ctrl+Z in a field undoes what is typed there first, then the last edit of the design, and the field shows it', async ({
  page,
}) => {
  await studio.click('EDGE01')
  await studio.settled()
  const name = studio.field('Name', general())
  await studio.fill('Name', 'EDGE07', general())
  await expect(name).toBeFocused()
  await name.press('End')
  await page.keyboard.type('x')
  await expect(name).toHaveValue('EDGE07x')
  await page.keyboard.press('Control+Z')
  await expect(name).toHaveValue('EDGE07')
  await expect(studio.undoButton('Undo Rename EDGE01')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(name).toHaveValue('EDGE01')
  await expect(studio.node('EDGE01')).toBeVisible()
  await page.keyboard.press('Control+Y')
  await expect(name).toHaveValue('EDGE07')
})

test('Ctrl+Z after a box was ticked unticks it', async ({ page }) => {
  await openReceiver('EDGE01', 'From Internal Org')
  const box = studio.inspector.getByRole('checkbox', { name: /^Anonymous users/ })
  await box.check()
  await page.keyboard.press('Control+Z')
  await expect(box).not.toBeChecked()
})

test('Enter, Escape and Tab mean nothing to a field while an input method composes', async ({ page }) => {
  await studio.click('EDGE01')
  await studio.settled()
  const name = studio.field('Name', general())
  await name.focus()
  const session = await page.context().newCDPSession(page)
  for (const key of ['Enter', 'Escape', 'Tab']) {
    await session.send('Input.imeSetComposition', { text: 'ふ', selectionStart: 1, selectionEnd: 1 })
    await page.keyboard.press(key)
    await expect(name).toBeFocused()
    await expect(studio.undoButton('Nothing to undo')).toBeVisible()
  }
  await session.send('Input.insertText', { text: '府' })
  await page.keyboard.press('Enter')
  await expect(studio.undoButton('Undo Rename EDGE01')).toBeVisible()
})

test('Backspace while an input method composes in an empty list takes no entry out', async () => {
  await openReceiver('EDGE01', 'From Internal Org')
  const chips = studio.inspector.getByRole('region', { name: 'Network' }).getByRole('button', { name: /^Remove / })
  const before = await chips.count()
  await studio
    .field('Remote IP ranges')
    .evaluate((input) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', isComposing: true, bubbles: true })),
    )
  await expect(chips).toHaveCount(before)
})

test('choosing a problem marks the field to mend and gives it the focus, and moves no view that shows the object', async () => {
  await openReceiver('EDGE01', 'From Internal Org')
  await studio.fill('Remote IP ranges', '192.168.5.300')
  await expect(studio.problem('RC-RANGE-002')).toBeVisible()
  await studio.click('MBXSERVER02')
  const [before] = await studio.boxes('EDGE01')
  await studio.problem('RC-RANGE-002').getByRole('button').first().click()
  await expect(studio.field('Remote IP ranges')).toBeFocused()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('From Internal Org')
  expect((await studio.boxes('EDGE01'))[0]).toEqual(before)
})

test('where a line waits for an address, the problem stands at the server that lacks it and leads to its field', async ({
  page,
}) => {
  await studio.click('MBXSERVER02')
  await studio.settled()
  await studio.field('IP addresses').focus()
  await page.keyboard.press('Backspace')
  await studio.click('EDGE01')
  const problem = studio.problem('PATH-024')
  await expect(problem).toContainText('MBXSERVER02')
  await problem.getByRole('button').first().click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('MBXSERVER02')
  await expect(studio.field('IP addresses')).toBeFocused()
  await page.keyboard.type('192.168.5.20')
  await page.keyboard.press('Enter')
  await expect(problem).toHaveCount(0)
})

test('what was told of a step goes when the step is undone', async ({ page }) => {
  await studio.click('EDGE01')
  await page.keyboard.press('Delete')
  await expect(studio.toast('EDGE01 deleted, and with it')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(studio.toast('EDGE01 deleted, and with it')).toHaveCount(0, { timeout: 2000 })
})

test('a Receive connector lists what it answers, and leads back to its server and to what was selected before', async () => {
  await studio.label('To Edge').click()
  await studio.settled()
  const before = await studio.inspector.getByRole('heading', { level: 2 }).innerText()
  await studio.click('EDGE01')
  await studio.settled()
  await listed('Receive connectors', 'From Internal Org').click()
  await expect(listed('Answers', 'To Edge')).toContainText('from MBXSERVER01, MBXSERVER02')
  await listed('Answers', 'To Edge').click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText(before)
  await studio.click('EDGE01')
  await studio.settled()
  await listed('Receive connectors', 'From Internal Org').click()
  await studio.inspector.getByRole('button', { name: 'EDGE01', exact: false }).first().click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('EDGE01')
})

test('the label of mail that comes in says which connector answers it', async () => {
  await expect(studio.label('anonymous · 25 · From Internet')).toBeVisible()
})

test('changes are told with their values, and lead to the field, to the script and back', async ({ page }) => {
  await studio.drawer.getByRole('tab', { name: 'Changes' }).click()
  const list = studio.drawer.getByRole('list', { name: 'Changes to what exists' })
  await expect(studio.drawer).toContainText('5 to add, 1 to change, 0 to remove.')
  await expect(list).toContainText('Bindings: from 0.0.0.0:25 → to 10.1.1.1:25')
  await list.getByRole('button', { name: /Bindings: from 0\.0\.0\.0:25/ }).click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('From Internet')
  await expect(studio.field('Bindings')).toBeFocused()

  await list.getByRole('button', { name: 'Show the commands for Receive connector “From Internet”' }).click()
  await expect(studio.tab('Script')).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[aria-current=true]').getByText('Set-ReceiveConnector')).toBeVisible()
  await studio.drawer.locator('code.powershell').filter({ hasText: "New-SendConnector -Name 'To Internet'" }).click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('EDGE01 → Internet')
  await studio.inspector.getByRole('button', { name: 'New-SendConnector' }).click()
  await expect(studio.drawer.getByRole('button', { name: 'Show To Internet', exact: true })).toBeFocused()
})

test('settings of several connectors are changed together: mixed values say so, and the change is one step', async () => {
  await studio.click('MBXSERVER01')
  await studio.click('MBXSERVER02', ['Shift'])
  await studio.settled()
  await listed('The same connector on these servers', 'Default Frontend').click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('2 objects selected')
  await studio.settled()
  await studio.fill('Maximum size', '50MB')
  await expect(studio.undoButton('Undo Change Maximum size of 2 connectors')).toBeVisible()
  await listed('Selected', 'Default Frontend MBXSERVER01').click()
  await studio.settled()
  await expect(studio.field('Maximum size')).toHaveValue('50MB')
  await studio.fill('Maximum size', '60MB')
  await studio.click('MBXSERVER01')
  await studio.click('MBXSERVER02', ['Shift'])
  await studio.settled()
  await listed('The same connector on these servers', 'Default Frontend').click()
  await studio.settled()
  await expect(studio.field('Maximum size')).toHaveValue('')
  await expect(studio.field('Maximum size')).toHaveAttribute('placeholder', 'different values')
})
