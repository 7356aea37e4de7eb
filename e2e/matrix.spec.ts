import { setParameter } from '../shared/edits/change'
import { writeDesign } from '../shared/file/design-file'
import { indexes } from '../shared/model/indexes'
import { largeDesign } from '../shared/testing/large-design'
import { Studio } from './studio'
import { expect, test } from './test'

const servers = 120

/** Servers of which the third takes mail without TLS and from fewer addresses. */
function differing() {
  const design = { ...largeDesign(servers), title: 'Alike' }
  const own = indexes(design).byKind.receiveConnector.filter(({ name }) => name.startsWith('Default Frontend'))
  const other = own[2]!
  const changed = setParameter(other.id, 'RemoteIPRanges', ['10.0.0.0/8'])(design)
  return setParameter(other.id, 'MaxMessageSize', '10MB')(changed)
}

test('the same connector over many servers: differences are told, and made equal in one step', async ({ page }) => {
  const studio = await Studio.openFile(page, writeDesign(differing()))
  await studio.search('Compare a connector')
  const dialog = page.getByRole('dialog')
  const choose = () =>
    dialog
      .getByLabel('Connector', { exact: true })
      .selectOption({ label: `Default Frontend · ${servers - servers / 12} servers` })
  await choose()
  await expect(dialog.getByRole('status')).toHaveText(/^1 of \d+ differs from MBX\d+\.$/)
  const rows = dialog.locator('[data-server]')
  expect(await rows.count()).toBeLessThan(60)
  const odd = rows.filter({ hasText: '≠ differs in 2' })
  await expect(odd).toHaveCount(1)
  await expect(odd.getByRole('img', { name: /^differs from/ })).toHaveCount(2)
  await expect(odd).toContainText('10.0.0.0/8')

  await odd.getByRole('button', { name: /^Compare all with/ }).click()
  await expect(dialog.getByRole('status')).toHaveText(/^\d{2,} of \d+ differ from/)
  await rows
    .filter({ hasText: '≠' })
    .first()
    .getByRole('button', { name: /^Compare all with/ })
    .click()
  await expect(dialog.getByRole('status')).toHaveText(/^1 of \d+ differs from/)
  await dialog.getByRole('button', { name: /^Make the other equal to/ }).click()
  await expect(dialog.getByRole('status')).toHaveText(/^All \d+ are equal\.$/)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('Control+Z')
  await studio.search('Compare a connector')
  await choose()
  await expect(dialog.getByRole('status')).toHaveText(/^1 of \d+ differs from/)
})

test('from the panel of a Receive connector, by keyboard alone', async ({ page }) => {
  const studio = await Studio.openTemplate(page, 'p0')
  await studio.search('Default Frontend MBXSERVER01')
  await studio.inspector.getByRole('button', { name: 'More actions' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Compare over servers…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toHaveText('All 2 are equal.')
  const rows = dialog.locator('[data-row-stop]')
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(studio.inspector.getByRole('heading', { level: 2 })).toHaveText('Default Frontend MBXSERVER02')
})
