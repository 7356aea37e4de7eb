import { findingsOf, keep, mailflow, newFolder, statementsOf } from './mailflow'
import { join } from 'node:path'
import { p0 } from '../shared/templates/p0'
import { Studio, withoutPickers } from './studio'
import { Presses } from './presses'
import { expect, test } from './test'

const acceptedByTemplate = new Set(p0().accepted.map(({ rule }) => rule))

test('the whole of P0 is built with at most 120 presses of keys, from an empty canvas, without the mouse', async ({
  page,
}) => {
  await withoutPickers(page)
  const studio = await Studio.open(page)
  const keys = new Presses(page)

  /** Places what the letter stands for, and types into the fields at its card. */
  async function place(letter: string, ...texts: readonly string[]) {
    await keys.press(letter, 'Enter')
    await expect(studio.quickFields.first()).toBeFocused()
    for (const [index, text] of texts.entries()) {
      if (index > 0) await keys.press('Tab')
      await keys.type(text)
    }
    await keys.press('Enter')
  }

  await test.step('what stands there, with names and addresses', async () => {
    await keys.press('F6') // into the drawing
    await keys.press('i')
    await place('e', '', '10.1.1.1', '10.1.1.2')
    await place('m', 'MBXSERVER01', '192.168.5.10')
    await place('m', '', '192.168.5.20') // its name counts on
    await expect(studio.nodes).toHaveCount(4)
    await expect(studio.card('MBXSERVER02', '192.168.5.20')).toBeVisible()
    await expect(studio.card('EDGE01', '10.1.1.2')).toBeVisible()
  })

  await test.step('the lines, each end chosen by a letter or digit of its name', async () => {
    await keys.press('Escape') // nothing is selected, so that C asks for both ends
    for (const [from, to] of ['me', '2e', 'em', 'em', 'ei', 'ie']) await keys.press('c', from!, 'Enter', to!, 'Enter')
    await expect(studio.sheet.getByRole('menuitem').first()).toBeFocused()
    await keys.press('Enter') // from the Internet, on the external adapter
    await expect(studio.label('To Internal Org')).toBeVisible()
    await expect(studio.label('To Edge')).toBeVisible()
  })

  expect(keys.count).toBeLessThanOrEqual(120)

  const { name, bytes } = await studio.download(() => page.keyboard.press('Control+S'))
  const drawn = keep(name, bytes)
  const template = join(newFolder(), 'p0.mailflow')
  mailflow('new', '--template', 'p0', '-o', template)

  await test.step('the same statements as the template', () => {
    const inOrder = (file: string) =>
      statementsOf(file)
        .map((one) => JSON.stringify(one))
        .toSorted()
    expect(inOrder(drawn)).toEqual(inOrder(template))
  })

  await test.step('the checker is silent but for what the template accepts', () => {
    const problems = findingsOf(drawn).filter(({ severity }) => severity !== 'info')
    expect(problems.filter(({ rule }) => !acceptedByTemplate.has(rule))).toEqual([])
  })
})
