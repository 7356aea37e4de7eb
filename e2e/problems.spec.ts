import { p0 } from '../shared/templates/p0'
import { Studio } from './studio'
import { expect, test } from './test'

let studio: Studio

test.beforeEach(async ({ page }) => {
  studio = await Studio.openTemplate(page, 'p0')
  await studio.label('To Edge').click()
  await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
})

test('a bad value is kept, and reported beside its field and among the problems', async () => {
  await studio.fill('Remote IP ranges', '192.168.5.300')
  await expect(studio.inspector.getByText('192.168.5.300', { exact: true })).toBeVisible()
  await expect(studio.problem('RC-RANGE-002')).toContainText('192.168.5.300')
  const sentence = await studio.problem('RC-RANGE-002').getByRole('button').first().innerText()
  const beside = studio.inspector.getByRole('region', { name: 'Network' })
  await expect(beside).toContainText(sentence.slice(sentence.indexOf('192.168.5.300')))
  await expect(studio.field('Remote IP ranges')).toHaveAttribute('aria-invalid', 'true')
  await expect(studio.node('EDGE01').locator('.badge')).toHaveText(/\d/)
})

test('a connector that a bad binding keeps from answering stays where it is edited, with the reason', async ({
  page,
}) => {
  const bindings = studio.field('Bindings')
  await bindings.focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('10.1.1.2')
  await page.keyboard.press('Enter')
  await expect(studio.inspector.getByText('Nothing on EDGE01 answers')).toBeVisible()
  await expect(studio.inspector.getByText('It stays here until you leave this tab.')).toBeVisible()
  await expect(bindings).toBeFocused()
  await expect(bindings).toHaveAttribute('aria-invalid', 'true')
  await studio.inspector.getByRole('button', { name: 'Write 10.1.1.2:25' }).click()
  await expect(studio.inspector.getByText('From Internal Org on EDGE01 answers')).toBeVisible()
})

test('a click on a problem selects and centres what it concerns', async ({ page }) => {
  await studio.fill('Remote IP ranges', '192.168.5.300')
  await studio.canvas.hover()
  await page.mouse.wheel(3000, 2000)
  await expect(studio.node('EDGE01')).not.toBeInViewport()
  await studio.inspector.hover()

  await studio.problem('RC-RANGE-002').getByRole('button').first().click()
  await expect(studio.node('EDGE01')).toBeInViewport({ ratio: 0.99 })
  const [edge, canvas] = [await studio.centre(studio.node('EDGE01')), await studio.centre(studio.canvas)]
  expect(Math.hypot(edge.x - canvas.x, edge.y - canvas.y)).toBeLessThan(400)
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('From Internal Org')
})

test('the fix beside a problem removes it, as one undo step', async ({ page }) => {
  await studio.fill('Remote IP ranges', '192.168.7.9/24')
  const problem = studio.problem('RC-RANGE-003')
  await problem.getByRole('button', { name: 'Write 192.168.7.0/24' }).click()
  await expect(problem).toHaveCount(0)
  await expect(studio.inspector.getByText('192.168.7.0/24', { exact: true })).toBeVisible()
  await studio.undoButton('Undo Write 192.168.7.0/24').click()
  await expect(problem).toBeVisible()
  await page.keyboard.press('Control+Y')
  await expect(problem).toHaveCount(0)
})

test('a problem is accepted with a reason, and the acceptance can be withdrawn', async ({ page }) => {
  await studio.fill('Remote IP ranges', '192.168.7.9/24')
  await studio
    .problem('RC-RANGE-003')
    .getByRole('button', { name: /^Accept RC-RANGE-003/ })
    .click()
  await page.getByLabel('Why is this acceptable?').fill('Agreed with the network team')
  await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(studio.drawer).toContainText(`${p0().accepted.length + 1} accepted`)
  await expect(studio.problem('RC-RANGE-003')).toContainText('Agreed with the network team')
  await studio.problem('RC-RANGE-003').getByRole('button', { name: 'Withdraw' }).click()
  await expect(studio.drawer).toContainText(`${p0().accepted.length} accepted`)
})
