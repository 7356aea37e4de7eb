import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config'

const root = join(import.meta.dirname, '../..')
const server = [base.webServer ?? []].flat()

/** The pictures that `npm run screenshots` takes, on the same server and browser as the tests. */
export default defineConfig({
  ...base,
  // Movements would be caught half way.
  use: { ...base.use, contextOptions: { reducedMotion: 'reduce' } },
  testDir: import.meta.dirname,
  globalSetup: join(root, 'e2e/global-setup.ts'),
  outputDir: join(root, 'test-results'),
  webServer: server.map((one) => ({ ...one, cwd: root })),
  projects: [{ name: 'screenshots', testMatch: /screens\.ts/ }],
})
