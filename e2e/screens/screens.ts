import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { Studio } from '../studio'
import { expiredAcceptanceFile, longNamesFile, twoHundredConnectorsFile } from './designs'

const folder = join(import.meta.dirname, '../../screenshots')

/** Every screen that starts from P0, and what leads there. */
const states: Record<string, (studio: Studio) => Promise<unknown>> = {
  p0: async () => undefined,
  'server-selected': (studio) => studio.click('EDGE01'),
  'several-selected': async (studio) => {
    await studio.click('MBXSERVER01')
    await studio.click('MBXSERVER02', ['Shift'])
  },
  'area-selected': (studio) => studio.page.getByText('Perimeter network', { exact: true }).last().click(),
  'line-sends-with': (studio) => studio.label('To Edge').click(),
  'line-received-by': async (studio) => {
    await studio.label('To Edge').click()
    await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
  },
  'line-inbound': (studio) => studio.label('anonymous').click(),
  'line-every-setting': async (studio) => {
    await studio.label('To Edge').click()
    await studio.settled()
    for (const more of await studio.inspector.getByRole('button', { name: /^More settings/ }).all()) await more.click()
  },
  problems: plantProblems,
  'accept-a-problem': async (studio) => {
    await plantProblems(studio)
    await studio.drawer
      .getByRole('button', { name: /^Accept/ })
      .first()
      .click()
  },
  script: async (studio) => {
    await studio.script()
    await studio.drawer.getByRole('button', { name: /^EDGE01/ }).click()
  },
  changes: async (studio) => {
    await studio.drawer.getByRole('tab', { name: 'Changes' }).click()
    await studio.drawer.getByText(/ to add, /).waitFor()
  },
  'lists-firewall': (studio) => studio.tab('Lists').click(),
  'coloured-by-role': (studio) => studio.search('Colour by sending role'),
  'own-hops': (studio) => studio.search('Show or hide hops'),
  'lists-dns': async (studio) => {
    await studio.tab('Lists').click()
    await studio.drawer.getByRole('tab', { name: /^DNS/ }).click()
  },
  'lists-certificates': async (studio) => {
    await studio.tab('Lists').click()
    await studio.drawer.getByRole('tab', { name: /^Certificates/ }).click()
  },
  'connector-over-servers': async (studio) => {
    await studio.search('Default Frontend MBXSERVER01')
    await studio.fill('Remote IP ranges', '10.0.0.0/8')
    await studio.search('Compare a connector')
    await studio.page.getByRole('dialog').getByLabel('Connector', { exact: true }).waitFor()
  },
  'drawer-closed': (studio) => studio.drawer.getByRole('button', { name: 'Close' }).click(),
  'overview-map': ({ page }) => page.getByRole('button', { name: 'Overview map' }).click(),
  'command-palette': async ({ page }) => {
    await page.keyboard.press('Control+K')
    await page.getByPlaceholder('Search objects, or run a command').fill('edge')
  },
  'context-menu': async (studio) => {
    await studio.node('MBXSERVER01').click({ button: 'right', position: { x: 60, y: 30 } })
    await studio.page.getByRole('menu').waitFor()
  },
  'name-typed-in-place': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.keyboard.press('F2')
    await studio.page.getByLabel('New name of EDGE01').waitFor()
  },
  'search-on-the-drawing': async ({ page }) => {
    await page.keyboard.press('Control+F')
    await page.keyboard.type('kind:mailbox')
    await page.getByRole('search').getByText('2 objects').waitFor()
  },
  'focus-on-a-flow': async (studio) => {
    await studio.click('MBXSERVER02')
    await studio.page.keyboard.press('Control+Shift+F')
    await studio.page.getByLabel('Focus on a flow').waitFor()
  },
  'start-screen': async (studio) => {
    await studio.page.keyboard.press('Control+Shift+N')
    await studio.start.waitFor()
  },
  'file-menu': ({ page }) => page.getByRole('button', { name: 'Menu' }).click(),
  'export-menu': ({ page }) => page.getByRole('button', { name: 'Export', exact: true }).click(),
  'keyboard-shortcuts': async ({ page }) => {
    await page.keyboard.press('Control+/')
    await page.getByRole('dialog').waitFor()
  },
  bundle: openBundle,
  'choice-sheet': async (studio) => {
    await studio.place('gateway', { x: 140, y: 400 })
    await studio.connect('MBXSERVER01', 'SMTP gateway', 'top')
    await studio.sheet.waitFor()
  },
  'drawing-a-line': async (studio) => {
    await studio.node('MBXSERVER02').hover()
    const start = await studio.centre(await studio.dot('MBXSERVER02', 'bottom'))
    const end = await studio.centre(studio.node('Internet'))
    await studio.page.mouse.move(start.x, start.y)
    await studio.page.mouse.down()
    await studio.page.mouse.move(end.x, end.y, { steps: 6 })
  },
  'a-message': async (studio) => {
    await studio.connect('MBXSERVER01', 'MBXSERVER02')
    await studio.toast('one organization').waitFor()
  },
  'unsaved-question': async (studio) => {
    await studio.click('EDGE01')
    await studio.page.keyboard.press('Control+D')
    await studio.page.keyboard.press('Control+N')
    await studio.page.getByRole('alertdialog').waitFor()
  },
}

async function openBundle(studio: Studio) {
  await studio.chooseExport('PowerShell bundle, ZIP')
  await studio.page.getByRole('list', { name: 'What the scripts do' }).waitFor()
}

async function plantProblems(studio: Studio) {
  await studio.label('To Edge').click()
  await studio.fill('Name', 'To Internet')
  await studio.inspector.getByRole('tab', { name: 'Received by' }).click()
  await studio.fill('Remote IP ranges', '192.168.5.300')
  await studio.fill('Remote IP ranges', '192.168.7.9/24')
  await studio.problem('RC-RANGE-003').waitFor()
}

/** What else is looked at: screens that start from another design, or from none. */
const others: Record<string, (page: Page) => Promise<unknown>> = {
  'first-start': async (page) => {
    await page.goto('/')
    await new Studio(page).start.waitFor()
  },
  empty: (page) => Studio.open(page),
  'name-and-addresses': async (page) => {
    const studio = await Studio.open(page)
    await page.keyboard.press('F6')
    await page.keyboard.press('e')
    await page.keyboard.press('Enter')
    await expect(studio.quickFields.first()).toBeFocused()
  },
  'acceptance-ended': async (page) => {
    const studio = await Studio.openFile(page, expiredAcceptanceFile())
    await studio.drawer.getByText('The acceptance by').waitFor()
  },
  'bundle-errors': async (page) => {
    const studio = await Studio.openTemplate(page, 'p0')
    await plantProblems(studio)
    await openBundle(studio)
  },
}

const fromP0 = Object.entries(states).map(([name, show]): [string, (page: Page) => Promise<unknown>] => [
  name,
  async (page) => show(await Studio.openTemplate(page, 'p0')),
])
const screens = [...fromP0, ...Object.entries(others)]

/** Every screen is seen in three themes, and in windows from a laptop to a projector. */
const variants: Record<string, Parameters<typeof test.use>[0]> = {
  '': { colorScheme: 'light' },
  '-dark': { colorScheme: 'dark' },
  '-contrast': { colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } },
  '-1280x720': { viewport: { width: 1280, height: 720 } },
  '-3840x2160': { viewport: { width: 3840, height: 2160 } },
}

for (const [suffix, use] of Object.entries(variants)) {
  test.describe(suffix, () => {
    test.use(use)
    for (const [name, show] of screens) {
      test(`${name}${suffix}`, async ({ page }) => {
        await show(page)
        await take(page, `${name}${suffix}`)
      })
    }
  })
}

/** What is reached with closed properties, and how they look when they are opened. */
const narrow = ['p0', 'script', 'changes', 'drawer-closed', 'command-palette', 'start-screen', 'first-start', 'empty']
const narrowToo = ['export-menu', 'file-menu', 'keyboard-shortcuts', 'bundle', 'name-and-addresses']

test.describe('a window as small as that of a laptop at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 } })
  for (const [name, show] of screens.filter(([one]) => [...narrow, ...narrowToo].includes(one))) {
    test(`${name}-720x450`, async ({ page }) => {
      await show(page)
      await take(page, `${name}-720x450`)
    })
  }

  test('server-selected-720x450', async ({ page }) => {
    const studio = await Studio.openTemplate(page, 'p0')
    await studio.click('EDGE01')
    await page.keyboard.press('Control+Alt+B')
    await studio.settled()
    await take(page, 'server-selected-720x450')
  })
})

test('long names', async ({ page }) => {
  const studio = await Studio.openFile(page, longNamesFile())
  await take(page, 'long-names')
  await studio.label('To Edge').click()
  await take(page, 'long-names-line')
  await studio.click('EDGE01')
  await take(page, 'long-names-server')
})

test('200 connectors', async ({ page }) => {
  const studio = await Studio.openFile(page, twoHundredConnectorsFile())
  await take(page, '200-connectors')
  await page.locator('.zoom-level').click()
  await expect(studio.nodes.first()).toBeVisible()
  await take(page, '200-connectors-near')
})

/** Once nothing moves any more. Ending animations early would take messages away: their time is one. */
async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  let before: Buffer | undefined
  await expect(async () => {
    const now = await page.screenshot()
    const still = before?.equals(now)
    before = now
    expect(still).toBe(true)
  }).toPass()
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
