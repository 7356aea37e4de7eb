import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDesign } from '../shared/file/design-file'
import { plan } from '../shared/powershell/plan'
import { p0 } from '../shared/templates/p0'
import { differences, procedureCommands } from '../shared/templates/testing/parameter-equal'
import { findingsOf, keep, mailflow, newFolder, statementsOf } from './mailflow'
import { drawP0 } from './p0-design'
import { Studio, withoutPickers } from './studio'
import { expect, test } from './test'

/** The five steps of the procedure and the accepted domain that the Edge needs, by the place where they run. */
const steps = {
  EDGE01: [
    /^#.*\nNew-AcceptedDomain -Name 'contoso.com'/,
    /^New-ReceiveConnector -Name 'From Internal Org'/,
    /^Set-ReceiveConnector -Identity 'EDGE01\\Default internal receive connector EDGE01' -Name 'From Internet'/,
    /^New-SendConnector -Name 'To Internet'/,
    /^New-SendConnector -Name 'To Internal Org'/,
  ].map((step) => expect.stringMatching(step) as unknown),
  Organization: [expect.stringMatching(/^New-SendConnector -Name 'To Edge'/) as unknown],
}

const acceptedByTemplate = new Set(p0().accepted.map(({ rule }) => rule))

test('P0 is drawn with the mouse in at most 30 gestures, checked, and gives the same script as the template and the command line', async ({
  page,
}) => {
  await withoutPickers(page)
  const studio = await Studio.open(page)
  expect(await drawP0(studio)).toBeLessThanOrEqual(30)

  await test.step('the Script drawer shows the five steps and the accepted domain of the Edge server', async () => {
    await expect.poll(() => studio.script()).toEqual(steps)
  })

  const drawn = await savedFile(studio)

  await test.step('the checker is silent but for the warnings that the template accepts', async () => {
    const problems = findingsOf(drawn).filter(({ severity }) => severity !== 'info')
    expect(problems.filter(({ rule }) => !acceptedByTemplate.has(rule))).toEqual([])
    await studio.tab('Problems').click()
    await expect(studio.drawer.locator('[data-rule]')).toHaveCount(findingsOf(drawn).length)
  })

  await test.step('each command of the procedure is generated with the same parameters', () => {
    const read = readDesign(readFileSync(drawn, 'utf8'))
    if (!read.ok) throw new Error(read.error.code)
    const { statements } = plan(read.value)
    for (const command of procedureCommands('000')) {
      expect(statements.map((statement) => differences(command, statement, read.value))).toContainEqual([])
    }
  })

  await test.step('the template gives the same statements, from the start screen and from the command line', async () => {
    const made = join(newFolder(), 'p0.mailflow')
    mailflow('new', '--template', 'p0', '-o', made)
    expect(statementsOf(made)).toEqual(statementsOf(drawn))

    const other = await page.context().newPage()
    await withoutPickers(other)
    const chosen = await savedFile(await Studio.openTemplate(other, 'p0'))
    expect(statementsOf(chosen)).toEqual(statementsOf(drawn))
  })
})

async function savedFile(studio: Studio): Promise<string> {
  const { name, bytes } = await studio.download(() => studio.page.keyboard.press('Control+S'))
  expect(name).toMatch(/\.mailflow$/)
  await expect(studio.page.locator('.saved-state')).toHaveText('Saved')
  return keep(name, bytes)
}
