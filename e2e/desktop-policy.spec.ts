import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { answerDialogs, expect, test, userDataOf } from './desktop-app'
import { chooseEngine } from './engine'
import { Studio } from './studio'

test.skip(process.platform !== 'linux', 'The policy is planted where Linux has it')

const planting = join(import.meta.dirname, 'planted-policy.cjs')
test.use({ requires: [planting] })

test.afterEach(() => {
  delete process.env['PLANTED_POLICY']
})

test('under a policy designs are saved in its folders alone, and windows start as it states', async ({
  launch,
  folder,
}) => {
  const allowed = join(folder, 'allowed')
  mkdirSync(allowed)
  process.env['PLANTED_POLICY'] = JSON.stringify({ allowedFolders: [allowed], defaults: { theme: 'dark' } })
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await answerDialogs(app, { save: join(folder, 'Contoso.mailflow') })
  await page.keyboard.press('Control+S')
  await expect(studio.toast('The policy of this computer does not allow the folder of Contoso.mailflow.')).toBeVisible()
  expect(existsSync(join(folder, 'Contoso.mailflow'))).toBe(false)
  await answerDialogs(app, { save: join(allowed, 'Contoso.mailflow') })
  await page.keyboard.press('Control+S')
  await expect(studio.toast('Saved Contoso.mailflow.')).toBeVisible()
})

test('with a policy that cannot be used the app does not start, and one sentence says why', async ({ folder }) => {
  process.env['PLANTED_POLICY'] = '{ "allowedFolders": '
  Object.assign(process.env, chooseEngine().env)
  const program = createRequire(import.meta.url)('electron') as unknown as string
  const words = ['-r', planting, '--no-sandbox', '.', `--user-data-dir=${userDataOf(folder)}`]
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', timeout: 120_000 })
  expect(status).toBe(1)
  expect(stderr).toContain('Mailflow Studio could not start')
  expect(stderr).toMatch(/The policy of this computer, \S+policy\.json, cannot be used: it is not JSON\./)
})
