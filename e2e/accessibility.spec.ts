import AxeBuilder from '@axe-core/playwright'
import { Studio } from './studio'
import { expect, test } from './test'

const states: Record<string, (studio: Studio) => Promise<unknown>> = {
  'the empty canvas': async ({ page }) => page.keyboard.press('Control+N'),
  'procedure P0': async () => undefined,
  'a server selected': (studio) => studio.click('EDGE01'),
  'several objects selected': async (studio) => {
    await studio.click('MBXSERVER01')
    await studio.click('MBXSERVER02', ['Shift'])
  },
  'a line, sends with': (studio) => studio.label('To Edge').click(),
  'a line, received by': async (studio) => {
    await studio.label('To Edge').click()
    await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
  },
  'every setting of a connector': async (studio) => {
    await studio.label('To Edge').click()
    await studio.settled()
    for (const more of await studio.inspector.getByRole('button', { name: /^More settings/ }).all()) await more.click()
  },
  problems: async (studio) => {
    await studio.label('To Edge').click()
    await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
    await studio.fill('Remote IP ranges', '192.168.5.300')
    await studio.problem('RC-RANGE-002').waitFor()
  },
  'the script': (studio) => studio.script(),
  'the changes': (studio) => studio.drawer.getByRole('tab', { name: 'Changes' }).click(),
  'the lists': (studio) => studio.tab('Lists').click(),
  'a connector over many servers': async (studio) => {
    await studio.search('Compare a connector')
    await studio.page.getByRole('dialog').getByLabel('Connector', { exact: true }).waitFor()
  },
  'the overview map': ({ page }) => page.getByRole('button', { name: 'Overview map' }).click(),
  'the start screen': async (studio) => {
    await studio.page.keyboard.press('Control+Shift+N')
    await studio.start.waitFor()
  },
  'the command palette': async ({ page }) => {
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
  },
  'keyboard shortcuts': async ({ page }) => {
    await page.keyboard.press('Control+/')
    await page.getByRole('dialog').waitFor()
  },
  'the export menu': async ({ page }) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem').first().waitFor()
  },
  'the bundle dialog': async (studio) => {
    await studio.chooseExport('PowerShell bundle, ZIP')
    await studio.page.getByRole('list', { name: 'What the scripts do' }).waitFor()
  },
  'the menu of the window': async ({ page }) => {
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem').first().waitFor()
  },
  'about the app': async (studio) => {
    await studio.search('About')
    await studio.dialog.waitFor()
  },
  'name and addresses at a card': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.keyboard.press('Enter')
    await expect(studio.quickFields.first()).toBeFocused()
  },
  'a line whose ends are typed': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.keyboard.press('c')
    await studio.page.keyboard.press('m')
    await studio.page.locator('.connect-hint').waitFor()
  },
  'a window as small as at 200 %': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.setViewportSize({ width: 720, height: 450 })
    await studio.page.keyboard.press('Control+Alt+B')
    await studio.inspector.waitFor()
  },
  'a window as small as at 400 %': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.setViewportSize({ width: 400, height: 300 })
    await studio.page.keyboard.press('Control+Alt+B')
    await studio.inspector.waitFor()
  },
  'the sheet of a line': async (studio) => {
    await studio.place('gateway', { x: 140, y: 480 })
    await studio.connect('MBXSERVER01', 'SMTP gateway', 'top')
    await studio.sheet.waitFor()
  },
  'the question about unsaved work': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.keyboard.press('Control+D')
    await studio.page.keyboard.press('Control+N')
    await studio.page.getByRole('alertdialog').waitFor()
  },
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} theme`, () => {
    test.use({ colorScheme: theme })

    for (const [name, show] of Object.entries(states)) {
      test(`${name}: no serious or critical violation`, async ({ page }) => {
        // Movements would be seen half way, with colours in between.
        await page.emulateMedia({ reducedMotion: 'reduce' })
        const studio = await Studio.openTemplate(page, 'p0')
        await show(studio)
        await studio.settled()
        await expect.poll(() => violations(studio)).toEqual([])
      })
    }
  })
}

/** What axe finds, told so that the element can be found. The focus guards of Fluent's dialogs are meant to be hidden. */
async function violations({ page }: Studio): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().exclude('[data-tabster-dummy]').analyze()
  expect(found.passes.length).toBeGreaterThan(10)
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours show lines, areas and what is chosen on a ${colorScheme} ground`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const studio = await Studio.openTemplate(page, 'p0')
    await studio.label('To Edge').click()
    const ground = await page.locator('.canvas').evaluate((element) => getComputedStyle(element).backgroundColor)
    const strokes = await page
      .locator('.react-flow__node-zone rect[stroke]')
      .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke))
    expect(strokes.length).toBeGreaterThan(0)
    expect(strokes).not.toContain(ground)
    const tiles = page.locator('.tile').first()
    expect(await tiles.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(ground)
    const lines = await studio.coloursAlongLines()
    const groundColour = ground.match(/\d+/g)!.map(Number)
    const differs = (colour: number[]) => colour.some((part, index) => Math.abs(part - groundColour[index]!) > 60)
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.map((colours) => colours.some(differs))).toEqual(lines.map(() => true))
    const side = (name: string) =>
      studio.inspector.getByRole('tab', { name }).evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await side('Sends with')).not.toBe(await side('Received by'))
  })
}
