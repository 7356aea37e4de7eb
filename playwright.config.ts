import { defineConfig } from '@playwright/test'
import { findChromium } from './build/find-chromium.mjs'

// Kept in the environment, so that the workers take the port of the process that started them.
const port = (process.env.E2E_PORT ??= String(47_700 + (process.pid % 200)))
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const executablePath = await findChromium()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  // A busy machine is slow, not wrong: what a test waits for is worth waiting for.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    // Else every test would fetch all files once more, for an edition that is kept until the test ends.
    serviceWorkers: 'block',
    launchOptions: { ...(executablePath && { executablePath }), args: asRoot },
  },
  webServer: {
    command: `node build/serve.mjs --no-open --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 120_000,
  },
  projects: [
    { name: 'browser', testIgnore: /desktop.*\.spec\.ts/ },
    { name: 'desktop', testMatch: /desktop.*\.spec\.ts/ },
  ],
})
