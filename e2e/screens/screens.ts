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
    await studio.drawer.getByText('From Internet on EDGE01').waitFor()
  },
  'drawer-closed': (studio) => studio.drawer.getByRole('button', { name: 'Close' }).click(),
  'overview-map': ({ page }) => page.getByRole('button', { name: 'Overview map' }).click(),
  'command-palette': async ({ page }) => {
    await page.keyboard.press('Control+K')
    await page.getByPlaceholder('Search objects, or run a command').fill('edge')
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
    await studio.place('gateway', { x: 140, y: 480 })
    await studio.connect('MBXSERVER01', 'SMTP gateway', 'top')
    await studio.sheet.waitFor()
  },
  'drawing-a-line': async (studio) => {
    await studio.node('MBXSERVER02').hover()
    const start = await studio.centre(studio.node('MBXSERVER02').locator('.connect-mark').nth(2))
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

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })
    for (const [name, show] of Object.entries(states)) {
      test(`${name} ${theme}`, async ({ page }) => {
        const studio = await Studio.openTemplate(page, 'p0')
        await show(studio)
        await take(page, theme === 'light' ? name : `${name}-dark`)
      })
    }

    test(`an acceptance that has ended ${theme}`, async ({ page }) => {
      const studio = await Studio.openFile(page, expiredAcceptanceFile())
      await studio.drawer.getByText('The acceptance by').waitFor()
      await take(page, theme === 'light' ? 'acceptance-ended' : 'acceptance-ended-dark')
    })

    test(`a bundle with open errors ${theme}`, async ({ page }) => {
      const studio = await Studio.openTemplate(page, 'p0')
      await plantProblems(studio)
      await openBundle(studio)
      await take(page, theme === 'light' ? 'bundle-errors' : 'bundle-errors-dark')
    })
  })
}

test('first start', async ({ page }) => {
  await page.goto('/')
  await new Studio(page).start.waitFor()
  await take(page, 'first-start')
})

test('empty', async ({ page }) => {
  await Studio.open(page)
  await take(page, 'empty')
})

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test.describe(`${width}×${height}`, () => {
    test.use({ viewport: { width, height } })
    test(`a line selected at ${width}×${height}`, async ({ page }) => {
      const studio = await Studio.openTemplate(page, 'p0')
      await studio.label('To Edge').click()
      await take(page, `line-${width}x${height}`)
    })

    test(`a bundle with open errors at ${width}×${height}`, async ({ page }) => {
      const studio = await Studio.openTemplate(page, 'p0')
      await plantProblems(studio)
      await openBundle(studio)
      await take(page, `bundle-errors-${width}x${height}`)
    })
  })
}

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
