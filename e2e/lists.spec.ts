import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

let studio: Studio

test.beforeEach(async ({ page }) => {
  await withoutPickers(page)
  studio = await Studio.openTemplate(page, 'p0')
  await studio.tab('Lists').click()
})

const row = (text: string | RegExp) => studio.drawer.getByRole('listitem').filter({ hasText: text })

test('a row of the firewall list leads to its line, by click and by Enter', async ({ page }) => {
  await row(/MBXSERVER01.*EDGE01/)
    .first()
    .click()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('MBXSERVER01 → EDGE01')
  await page.keyboard.press('Home')
  await row(/^InInternet/)
    .getByRole('button')
    .focus()
  await page.keyboard.press('Enter')
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('Internet → EDGE01')
  await expect(row(/^InInternet/).getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toHaveAttribute('data-row-stop')
})

test('the lists follow the drawing', async ({ page }) => {
  const rows = studio.drawer.getByRole('listitem')
  await expect(row('From Internet')).toHaveCount(1)
  await studio.click('Internet')
  await page.keyboard.press('Delete')
  await expect(row('From Internet')).toHaveCount(0)
  await studio.drawer.getByRole('tab', { name: /^DNS/ }).click()
  await expect(rows.filter({ hasText: 'MX' })).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect(rows.filter({ hasText: 'contoso.comMX' })).toHaveCount(1)
})

test('each list is handed over as CSV, and all of them together as Markdown', async () => {
  await studio.drawer.getByRole('tab', { name: /^DNS/ }).click()
  const csv = await studio.download(() =>
    studio.drawer.getByRole('button', { name: 'Export the list DNS as CSV' }).click(),
  )
  expect(csv.name).toBe('Contoso Internet mail through Edge dns.csv')
  expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFF"Name","Record","Value","Where","Why"\r\n/)
  const markdown = await studio.export('Firewall, DNS and certificate lists, Markdown')
  expect(markdown.name).toBe('Contoso Internet mail through Edge.md')
  for (const title of ['## Firewall', '## DNS', '## Certificates'])
    expect(markdown.bytes.toString('utf8')).toContain(title)
})
